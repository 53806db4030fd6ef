# Waits until every store answers whose address is in the environment. It never prints an address whole: a password may be in it.
set -eu

# A connection is enough; curl would go on to talk, and is told to stop.
connects_to() { # host:port
  [ "$(curl --silent --max-time 2 --write-out '%{num_connects}' "telnet://$1" </dev/null 2>/dev/null)" = 1 ]
}

wait_for() { # host:port
  until connects_to "$1"; do
    echo "waiting for $1"
    sleep 1
  done
  echo "$1 answers"
}

# The host and port of an address; the port by its scheme if it says none.
host_of() {
  rest=${1#*://}
  # The password goes first: whatever is in it, it is not printed.
  rest=${rest##*@}
  rest=${rest%%[/?,]*}
  case $rest in
    *:*) echo "$rest" ;;
    *)
      case $1 in
        postgres*) echo "$rest:5432" ;;
        redis*) echo "$rest:6379" ;;
        http://*) echo "$rest:80" ;;
        *) echo "$rest:443" ;;
      esac
      ;;
  esac
}

for address in "${DATABASE_URL:-}" "${REDIS_URL:-}" "${SESSION_REDIS_URL:-}" "${AWS_ENDPOINT_URL:-}"; do
  [ -z "$address" ] || wait_for "$(host_of "$address")" &
done
# Any of the brokers tells of the others.
[ -z "${KAFKA_BOOTSTRAP_SERVERS:-}" ] || wait_for "${KAFKA_BOOTSTRAP_SERVERS%%,*}" &
wait
