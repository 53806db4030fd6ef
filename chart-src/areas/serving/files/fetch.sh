#!/bin/sh
# Fetches a model's artifact into ARTIFACT_FOLDER, once: what is there already and is right stays as it is.
# ARTIFACT_SOURCE is an address, or a place as rclone writes it (:s3:bucket/folder); rclone reads RCLONE_* by itself.
# CHECKSUM_FILE and CHECKSUM_SHA256 check one file, CHECKSUMS names a file of the artifact that lists many.
set -eu
umask 022

verify() (
  cd "$1" || exit 1
  if [ -n "${CHECKSUM_SHA256:-}" ]; then
    printf '%s  %s\n' "$CHECKSUM_SHA256" "$CHECKSUM_FILE" | sha256sum -c - || exit 1
  fi
  if [ -n "${CHECKSUMS:-}" ]; then
    sha256sum -c "$CHECKSUMS" || exit 1
  fi
)

fetch() {
  case "$ARTIFACT_SOURCE" in
    http://* | https://*)
      file=${ARTIFACT_SOURCE%%[?#]*}
      file=${file##*/}
      wget -q -O "$1/${file:-artifact}" "$ARTIFACT_SOURCE"
      ;;
    *)
      rclone copy "$ARTIFACT_SOURCE" "$1" --config '' --error-on-no-transfer --stats 30s --stats-one-line
      ;;
  esac
}

cache=${ARTIFACT_FOLDER%/*}
key=${ARTIFACT_FOLDER##*/}

if [ -d "$ARTIFACT_FOLDER" ]; then
  if verify "$ARTIFACT_FOLDER"; then
    echo "the artifact is in the cache already"
    exit 0
  fi
  # Servers that run keep the files that they have open.
  echo "the artifact in the cache is not the right one: it is fetched again" >&2
  mv "$ARTIFACT_FOLDER" "$cache/.old-$key-$HOSTNAME"
  rm -rf "$cache/.old-$key-$HOSTNAME"
fi

# Pods that start at the same time share the cache: each fetches into a folder of its own, the first to be done wins.
work="$cache/.new-$key-$HOSTNAME"
rm -rf "$work"
mkdir -p "$work"

tries=0
until fetch "$work"; do
  tries=$((tries + 1))
  if [ "$tries" -ge 3 ]; then
    echo "the artifact could not be fetched from $ARTIFACT_SOURCE" >&2
    exit 1
  fi
  sleep $((tries * 5))
done

if ! verify "$work"; then
  rm -rf "$work"
  echo "the checksum is not that of the artifact" >&2
  exit 1
fi

if [ -d "$ARTIFACT_FOLDER" ] || ! mv "$work" "$ARTIFACT_FOLDER"; then
  rm -rf "$work"
fi
[ -d "$ARTIFACT_FOLDER" ]
# A pod that won between the question and the move finds the other folder inside its own.
rm -rf "$ARTIFACT_FOLDER/.new-$key-$HOSTNAME"
echo "the artifact was fetched"
