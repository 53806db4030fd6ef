#!/bin/sh
# Makes the topics that are described in /topics. Those that are there get their settings, and more partitions where there are too few. It can run
# again and again. BOOTSTRAP_SERVERS says where Kafka is.
set -eu

kafka() {
  program=$1
  shift
  "/opt/kafka/bin/$program.sh" --bootstrap-server "$BOOTSTRAP_SERVERS" "$@"
}

tries=0
until kafka kafka-topics --describe >/tmp/topics 2>/tmp/errors; do
  tries=$((tries + 1))
  if [ "$tries" -ge 5 ]; then
    cat /tmp/errors >&2
    exit 1
  fi
  sleep 5
done

for file in /topics/*.topic; do
  while IFS='=' read -r key value; do
    case "$key" in
      topic) topic=$value ;;
      partitions) partitions=$value ;;
      replicationFactor) replication=$value ;;
    esac
  done <"$file"
  # Settings are JSON, an object of texts without quotes in them; those that are empty are none.
  sed -e 's/^{//' -e 's/}$//' -e 's/","/"\n"/g' "${file%.topic}.config" | sed -n 's/^"\(.*\)":"\(..*\)"$/\1=\2/p' >/tmp/settings
  there=$(sed -n "s/^Topic: $(echo "$topic" | sed 's/\./[.]/g')[[:space:]].*PartitionCount: *\([0-9]*\).*/\1/p" /tmp/topics)
  if [ -z "$there" ]; then
    set --
    while IFS= read -r setting; do
      set -- "$@" --config "$setting"
    done </tmp/settings
    kafka kafka-topics --create --if-not-exists --topic "$topic" --partitions "$partitions" --replication-factor "$replication" "$@"
    continue
  fi
  echo "the topic $topic is there already"
  [ ! -s /tmp/settings ] ||
    kafka kafka-configs --alter --entity-type topics --entity-name "$topic" --add-config-file /tmp/settings
  [ "$there" -ge "$partitions" ] || kafka kafka-topics --alter --topic "$topic" --partitions "$partitions"
done
