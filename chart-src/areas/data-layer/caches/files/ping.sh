#!/bin/sh
# Asks the server whether it serves. CACHE_TLS is true where it speaks TLS only.
set -eu
client=$(command -v valkey-cli || command -v redis-cli)
REDISCLI_AUTH=$(cat /credentials/password)
export REDISCLI_AUTH
set -- --user "$(cat /credentials/username)" --no-auth-warning -h 127.0.0.1 -p 6379
[ "$CACHE_TLS" = false ] || set -- "$@" --tls --insecure
answer=$("$client" "$@" ping)
[ "$answer" = PONG ] || {
  echo "$answer" >&2
  exit 1
}
