#!/bin/sh
# Keeps owners and databases as /databases says: a file for each with its name, its owner and how many connections it may have. In /credentials each has
# a folder with its owner's user name and password; that of the administrator is in /administrator.
# It goes on for ever: a changed password, a new database or an empty volume is seen to without anybody's help. /tmp/ready is there while all is well.
# Databases are made and never dropped. No password is printed or is an argument of a program.
set -eu
umask 077

PATH="$PATH:/usr/lib/postgresql/$POSTGRES_MAJOR_VERSION/bin"
# The server logs no statement with a password in it, whatever its own settings say.
export PGUSER=postgres PGDATABASE=postgres PGCONNECT_TIMEOUT=5 PGPASSFILE=/tmp/pgpass PGAPPNAME=provisioner \
  PGOPTIONS='-c log_statement=none -c log_min_duration_statement=-1 -c log_min_error_statement=panic -c client_min_messages=warning'

ask() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"; }

# psql reads the password from its file by itself.
provision() {
  read -r name owner connections <"/databases/$1" || return 1
  if [ "$(cat "/credentials/$1/username")" != "$owner" ]; then
    echo "$1: the user name in the Secret of its credentials is not its owner, $owner" >&2
    return 1
  fi
  ask --set=name="$name" --set=owner="$owner" --set=connections="$connections" <<SQL || return 1
\\set password \`cat "/credentials/$1/password"\`
SELECT format('CREATE ROLE %I', :'owner') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'owner') \\gexec
ALTER ROLE :"owner" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'password';
SELECT format('CREATE DATABASE %I OWNER %I', :'name', :'owner') WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \\gexec
ALTER DATABASE :"name" OWNER TO :"owner";
ALTER DATABASE :"name" CONNECTION LIMIT :connections;
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
  echo "$1: $name belongs to $owner"
}

provision_all() {
  ask --command='REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC' || return 1
  for database in /databases/*; do
    provision "${database##*/}" || return 1
  done
}

trap 'exit 0' TERM INT
done=
while :; do
  printf '*:*:*:*:%s\n' "$(cat /administrator/password)" >"$PGPASSFILE"
  if server=$(ask --command='SELECT system_identifier, pg_postmaster_start_time() FROM pg_control_system()'); then
    now="$server $(cat /databases/* /credentials/*/* | sha256sum)"
    if [ "$done" != "$now" ]; then
      rm -f /tmp/ready
      if provision_all; then
        done=$now
        touch /tmp/ready
      fi
    fi
  else
    rm -f /tmp/ready
  fi
  sleep 5 &
  wait "$!"
done
