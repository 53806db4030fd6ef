#!/bin/sh
# Runs a class of Kafka's, with the variables that Kafka's own script reads: KAFKA_HEAP_OPTS, KAFKA_OPTS, LOG_DIR.
# shellcheck disable=SC2086 # options are several words
base=${KAFKA_HOME:-/opt/kafka}
java=$(ls -d /usr/lib/jvm/*/bin/java | head -1)
exec "$java" ${KAFKA_HEAP_OPTS:--Xmx256m} \
  ${KAFKA_JVM_PERFORMANCE_OPTS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true} \
  -Dkafka.logs.dir="${LOG_DIR:-/tmp}" -Dlog4j2.configurationFile="${KAFKA_LOG4J_CONFIG:-$base/config/log4j2.yaml}" \
  ${KAFKA_LOG4J_OPTS:-} ${KAFKA_OPTS:-} -cp "$base/libs/*" "$@"
