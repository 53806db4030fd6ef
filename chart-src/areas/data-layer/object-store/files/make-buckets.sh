#!/bin/sh
# Makes the buckets that are described in /buckets, and sets what is said of each; what is not said stays as it is. It can run again and again.
# S3_ENDPOINT, S3_REGION and S3_PATH_STYLE say where the store is, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY who asks, and CA_FILE may name the
# authority that the store's certificate is of.
set -eu
umask 077

# curl reads the keys from a file, so that they are no arguments.
printf 'user = "%s:%s"\n' "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY" >/tmp/login
[ -z "${CA_FILE:-}" ] || printf 'cacert = "%s"\n' "$CA_FILE" >>/tmp/login

# The address of $bucket; names with dots fit into no wildcard certificate.
address() {
  case "$S3_PATH_STYLE/$bucket" in
    true/* | *.*) echo "$S3_ENDPOINT/$bucket" ;;
    *) echo "${S3_ENDPOINT%%://*}://$bucket.${S3_ENDPOINT#*://}" ;;
  esac
}

# request METHOD QUERY [FILE]: answers the status; what the store says is in /tmp/answer.
request() {
  method=$1
  url="$(address)/$2"
  body=${3:-/dev/null}
  set -- -H "x-amz-content-sha256: $(sha256sum <"$body" | cut -c 1-64)"
  case "$method/$body" in
    HEAD/*) set -- "$@" --head ;;
    PUT//dev/null) set -- "$@" --request PUT --data-binary '' ;;
    PUT/*) set -- "$@" --request PUT --data-binary "@$body" -H 'Content-Type: application/xml' -H "Content-MD5: $(md5_of "$body")" ;;
  esac
  curl -sS -K /tmp/login --aws-sigv4 "aws:amz:$S3_REGION:s3" -o /tmp/answer -w '%{http_code}' \
    --retry 8 --retry-connrefused --max-time 60 "$@" "$url"
}

# The MD5 of a file, its sixteen bytes in base64: stores ask for it where settings are written.
md5_of() {
  for byte in $(md5sum "$1" | cut -c 1-32 | sed 's/../& /g'); do
    # shellcheck disable=SC2059 # the format is the byte
    printf "\\$(printf '%03o' "0x$byte")"
  done | base64
}

# put NAME: writes the setting of that name from standard input.
put() {
  cat >/tmp/setting.xml
  status=$(request PUT "?$1=" /tmp/setting.xml)
  case "$status" in
    20?) echo "$bucket: $1 is set" ;;
    *)
      echo "$bucket: the store refuses $1 (status $status):" >&2
      cat /tmp/answer >&2
      exit 1
      ;;
  esac
}

make() {
  status=$(request HEAD '')
  if [ "$status" = 200 ]; then
    echo "$bucket is there already"
    return
  fi
  # Amazon S3 wants to be told the region, except for its first one.
  if [ "$S3_REGION" = us-east-1 ]; then
    status=$(request PUT '')
  else
    echo "<CreateBucketConfiguration xmlns=\"$xmlns\"><LocationConstraint>$S3_REGION</LocationConstraint></CreateBucketConfiguration>" >/tmp/setting.xml
    status=$(request PUT '' /tmp/setting.xml)
  fi
  case "$status" in
    200) echo "$bucket was made" ;;
    *)
      grep -q BucketAlreadyOwnedByYou /tmp/answer || {
        echo "$bucket could not be made (status $status):" >&2
        cat /tmp/answer >&2
        exit 1
      }
      echo "$bucket is there already"
      ;;
  esac
}

# rule NAME ELEMENT: one rule of a lifecycle, for all objects.
rule() {
  echo "<Rule><ID>ml-platform-$1</ID><Status>Enabled</Status><Filter><Prefix></Prefix></Filter>$2</Rule>"
}

lifecycle() {
  [ "$expire$noncurrent$abort" != 000 ] || return 0
  {
    echo "<LifecycleConfiguration xmlns=\"$xmlns\">"
    [ "$expire" = 0 ] || rule expire "<Expiration><Days>$expire</Days></Expiration>"
    [ "$noncurrent" = 0 ] ||
      rule noncurrent "<NoncurrentVersionExpiration><NoncurrentDays>$noncurrent</NoncurrentDays></NoncurrentVersionExpiration>"
    [ "$abort" = 0 ] ||
      rule abort "<AbortIncompleteMultipartUpload><DaysAfterInitiation>$abort</DaysAfterInitiation></AbortIncompleteMultipartUpload>"
    echo "</LifecycleConfiguration>"
  } | put lifecycle
}

encrypt() {
  echo "<ServerSideEncryptionConfiguration xmlns=\"$xmlns\"><Rule><ApplyServerSideEncryptionByDefault>$1</ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>" |
    put encryption
}

xmlns=http://s3.amazonaws.com/doc/2006-03-01/
for file in /buckets/*.bucket; do
  while IFS='=' read -r key value; do
    case "$key" in
      bucket) bucket=$value ;;
      versioning) versioning=$value ;;
      expireDays) expire=$value ;;
      noncurrentExpireDays) noncurrent=$value ;;
      abortMultipartDays) abort=$value ;;
      encryption) encryption=$value ;;
    esac
  done <"$file"
  of=${file%.bucket}
  make
  [ "$versioning" = false ] ||
    echo "<VersioningConfiguration xmlns=\"$xmlns\"><Status>Enabled</Status></VersioningConfiguration>" | put versioning
  lifecycle
  case "$encryption" in
    aes256) encrypt "<SSEAlgorithm>AES256</SSEAlgorithm>" ;;
    kms) encrypt "<SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>$(cat "$of.kms")</KMSMasterKeyID>" ;;
  esac
  [ ! -f "$of.destination" ] || {
    echo "<ReplicationConfiguration xmlns=\"$xmlns\"><Role>$(cat "$of.role")</Role>"
    echo "<Rule><ID>ml-platform</ID><Priority>1</Priority><Status>Enabled</Status><Filter><Prefix></Prefix></Filter>"
    echo "<DeleteMarkerReplication><Status>Disabled</Status></DeleteMarkerReplication>"
    echo "<Destination><Bucket>$(cat "$of.destination")</Bucket></Destination></Rule></ReplicationConfiguration>"
  } | put replication
done
