#!/bin/sh
set -eu
umask 077

server=$(command -v valkey-server || command -v redis-server) || {
  echo "the image has neither valkey-server nor redis-server" >&2
  exit 1
}

version=$("$server" --version | sed -n 's/.* v=\([0-9]*\)\..*/\1/p')
if [ "$version" != "$CACHE_MAJOR_VERSION" ]; then
  echo "the image has version $version of the server, and builtin.majorVersion is $CACHE_MAJOR_VERSION." >&2
  echo "An older version does not read what a newer one wrote. Save the data, read the release notes, then change both." >&2
  exit 1
fi

username=$(cat /credentials/username)
hash=$(printf '%s' "$(cat /credentials/password)" | sha256sum | cut -d ' ' -f 1)
{
  [ "$username" = default ] || echo "user default off"
  echo "user $username on #$hash ~* &* +@all"
} > /tmp/users.acl

exec "$server" --dir /data --aclfile /tmp/users.acl "$@"
