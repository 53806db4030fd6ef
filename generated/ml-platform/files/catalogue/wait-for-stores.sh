set -euf

connects_to() { # host:port
  [ "$(curl --silent --globoff --max-time 2 --write-out '%{num_connects}' "telnet://$1" </dev/null 2>/dev/null)" = 1 ]
}

wait_for() { # host:port ...
  while :; do
    for server in "$@"; do
      if connects_to "$server"; then
        echo "$server answers"
        return
      fi
    done
    echo "waiting for $*"
    sleep 1
  done
}

servers_in() { # servers with commas between them, port of those that say none
  IFS=,
  for server in $1; do
    case ${server##*]} in
      *:*) host=${server%:*} port=${server##*:} ;;
      *) host=$server port= ;;
    esac
    case $port in *[!0-9]*) return 1 ;; esac
    case $host in
      '' | *%2[Ff]*) continue ;; # a socket on the machine itself
      \[*[!A-Za-z0-9:.%_-]*]) return 1 ;;
      \[*]) ;;
      *[!A-Za-z0-9.%_-]*) return 1 ;;
    esac
    echo "$host:${port:-$2}"
  done
}

servers_of() { # variable, address, port of servers that say none
  rest=${2#*://}
  rest=${rest%%[?#]*}
  while scheme=${rest%%://*} && [ "$scheme" != "$rest" ]; do
    case $scheme in
      */*) break ;;
      *,*) rest=${scheme%,*},${rest#*://} ;;
      *) break ;;
    esac
  done
  servers=${rest%%/*}
  case $servers in
    *@*) servers=${servers##*@} ;;
    ?*)
      case $rest in
        *@*) { found=$(servers_in "$servers" 0) && [ -n "$found" ]; } || rest=${rest##*@} servers=${rest%%/*} ;;
      esac
      ;;
  esac
  servers_in "$servers" "$3" && return
  echo "$1 is no address: where hosts and ports should be, there is something else." >&2
  echo "In a login write %40 for @, %3A for :, %2F for /, %3F for ? and %23 for #." >&2
  exit 1
}

wait_for_store() { # variable, address, port
  [ -n "$2" ] || return 0
  servers=$(servers_of "$@")
  if [ -z "$servers" ]; then
    echo "$1 names no host, so there is nothing to wait for"
    return
  fi
  wait_for $servers &
}

case ${AWS_ENDPOINT_URL:-} in
  http://*) web=80 ;;
  *) web=443 ;;
esac
case ${MLFLOW_TRACKING_URI:-} in
  http://*) web2=80 ;;
  *) web2=443 ;;
esac
wait_for_store DATABASE_URL "${DATABASE_URL:-}" 5432
wait_for_store REDIS_URL "${REDIS_URL:-}" 6379
wait_for_store SESSION_REDIS_URL "${SESSION_REDIS_URL:-}" 6379
wait_for_store AWS_ENDPOINT_URL "${AWS_ENDPOINT_URL:-}" "$web"
wait_for_store KAFKA_BOOTSTRAP_SERVERS "${KAFKA_BOOTSTRAP_SERVERS:-}" 9092
wait_for_store MLFLOW_TRACKING_URI "${MLFLOW_TRACKING_URI:-}" "$web2"
wait
