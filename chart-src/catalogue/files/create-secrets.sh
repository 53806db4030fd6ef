#!/bin/sh
# Creates the Secrets whose manifests are in /secrets, each unless it is there: what was made once is never changed.
# In a manifest %random:NAME% stands for 32 letters and digits, %hex:NAME% for 64 hexadecimal digits; the same NAME is the same word again.
# The account may create Secrets and do nothing else with them, so nothing here can read one. No word is printed or is an argument of a program.
set -eu
umask 077

account=/var/run/secrets/kubernetes.io/serviceaccount
secrets="https://kubernetes.default.svc/api/v1/namespaces/$(cat "$account/namespace")/secrets"
printf 'Authorization: Bearer %s\n' "$(cat "$account/token")" >/tmp/authorization

word() {
  case "$1" in
    random) LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 32 ;;
    hex) LC_ALL=C tr -dc 'a-f0-9' </dev/urandom | head -c 64 ;;
  esac
}

# Puts words in the places of $manifest that ask for one of a kind.
fill() {
  while :; do
    case "$manifest" in
      *"%$1:"*) ;;
      *) return 0 ;;
    esac
    name=${manifest#*"%$1:"}
    place="%$1:${name%%%*}%"
    new=$(word "$1")
    while :; do
      case "$manifest" in
        *"$place"*) manifest="${manifest%%"$place"*}$new${manifest#*"$place"}" ;;
        *) break ;;
      esac
    done
  done
}

for file in /secrets/*.json; do
  name=${file##*/}
  name=${name%.json}
  manifest=$(cat "$file")
  fill random
  fill hex
  status=$(printf '%s' "$manifest" | curl -sS -o /tmp/answer -w '%{http_code}' --cacert "$account/ca.crt" \
    --retry 5 --retry-connrefused --max-time 30 -H @/tmp/authorization -H 'Content-Type: application/json' --data-binary @- "$secrets")
  case "$status" in
    201) echo "$name was created" ;;
    409)
      grep -q '"reason": *"AlreadyExists"' /tmp/answer || {
        cat /tmp/answer >&2
        exit 1
      }
      echo "$name is there already"
      ;;
    *)
      echo "$name could not be created (status $status)" >&2
      # What the server refuses it says without the words.
      cat /tmp/answer >&2
      exit 1
      ;;
  esac
done
