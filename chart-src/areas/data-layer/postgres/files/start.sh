#!/bin/sh
# Starts PostgreSQL on the volume at /data: makes a cluster if there is none, refuses that of another major version, and runs the server with the settings that it is given.
# It runs on the official images and on those of distributions. No password is printed or is an argument of a program.
set -eu
umask 077

PATH="$PATH:/usr/lib/postgresql/$POSTGRES_MAJOR_VERSION/bin"
export PGDATA=/data/pgdata
password=/credentials/password

# initdb looks its own user up, which an image does not have where the cluster chooses the id.
if ! id -un >/dev/null 2>&1; then
  for library in /usr/lib/*/libnss_wrapper.so /usr/lib64/libnss_wrapper.so; do
    [ -e "$library" ] || continue
    printf 'postgres:x:%s:%s::/tmp:/bin/false\n' "$(id -u)" "$(id -g)" >/tmp/passwd
    printf 'postgres:x:%s:\n' "$(id -g)" >/tmp/group
    export LD_PRELOAD="$library" NSS_WRAPPER_PASSWD=/tmp/passwd NSS_WRAPPER_GROUP=/tmp/group
  done
fi

major=$(postgres --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
if [ "$major" != "$POSTGRES_MAJOR_VERSION" ]; then
  echo "The image has PostgreSQL $major, and dataLayer.postgres.builtin.majorVersion is $POSTGRES_MAJOR_VERSION: make them equal." >&2
  exit 1
fi

if [ -s "$PGDATA/PG_VERSION" ]; then
  there=$(cat "$PGDATA/PG_VERSION")
  if [ "$there" != "$major" ]; then
    cat >&2 <<STEPS
The data on the volume is of PostgreSQL $there, and this is PostgreSQL $major, which can't read it. Nothing was changed.
  1. Set image.tag and majorVersion under dataLayer.postgres.builtin back to $there, and upgrade the release.
  2. Dump every database: pg_dump --format=custom, as its owner.
  3. Make a release of another name with PostgreSQL $major and the same databases, and restore the dumps there with pg_restore.
  4. Let the callers use that release (dataLayer.postgres.mode: shared), and uninstall the old one when nobody misses it.
STEPS
    exit 1
  fi
else
  # What a start left behind that was killed half-way is nobody's data: the version is written last.
  rm -rf "$PGDATA.new"
  initdb --pgdata="$PGDATA.new" --username=postgres --pwfile="$password" --auth-host=scram-sha-256 --auth-local=trust \
    --data-checksums --encoding=UTF8 --locale=C.UTF-8
  rm -rf "$PGDATA"
  mv "$PGDATA.new" "$PGDATA"
fi

# The administrator's password is that of the Secret, also after it was changed there.
printf "ALTER ROLE postgres PASSWORD '%s'\n" "$(cat "$password")" |
  postgres --single -D "$PGDATA" "$@" -c log_statement=none -c log_min_duration_statement=-1 -c log_min_error_statement=panic postgres >/dev/null

postgres -D "$PGDATA" "$@" &
server=$!
# Kubernetes asks with TERM, at which PostgreSQL would wait for every session to end; at INT it ends them.
trap 'kill -INT "$server"' TERM INT
status=0
wait "$server" || status=$?
while kill -0 "$server" 2>/dev/null; do
  status=0
  wait "$server" || status=$?
done
exit "$status"
