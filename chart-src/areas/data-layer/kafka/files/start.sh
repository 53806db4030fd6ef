#!/bin/sh
# Starts one node of Kafka that is broker and controller. The arguments are lines of its server.properties.
# KAFKA_MAJOR_VERSION is the version that the values name.
set -eu

home=/opt/kafka
data=/var/lib/kafka/data
version=$(find "$home/libs" -name 'kafka-clients-*.jar' | sed -n 's/.*kafka-clients-\([0-9]*\)\..*/\1/p')
if [ "$version" != "$KAFKA_MAJOR_VERSION" ]; then
  echo "the image has version $version of Kafka, and builtin.majorVersion is $KAFKA_MAJOR_VERSION." >&2
  echo "An older version does not read what a newer one wrote. Save the data, read the release notes, then change both." >&2
  exit 1
fi

printf '%s\n' "log.dirs=$data" "$@" >/tmp/server.properties
if [ ! -f "$data/meta.properties" ]; then
  # The id of the cluster is made once, and stays with the data.
  "$home/bin/kafka-storage.sh" format --config /tmp/server.properties \
    --cluster-id "$("$home/bin/kafka-storage.sh" random-uuid | tail -n 1)"
fi
exec "$home/bin/kafka-server-start.sh" /tmp/server.properties
