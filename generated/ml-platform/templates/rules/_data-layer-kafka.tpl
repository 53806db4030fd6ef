{{- /* The rules of dataLayer, kafka; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.dataLayer.kafka" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.dataLayer).enabled }}
{{- if eq $.root.Values.dataLayer.kafka.mode "none" }}
{{- /* topics-without-kafka */}}
{{- if gt (include "ml-platform.countEnabled" $.root.Values.dataLayer.kafka.topics | int64) 0 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "kafka" "mode")
  "message" "there are topics, and no Kafka that they could be in"
  "remedy" "mode: builtin") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "builtin" }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "builtin")
  "image" $.root.Values.dataLayer.kafka.builtin.image
  "key" "image"
  "example" (printf "%d.0.0" (int64 $.root.Values.dataLayer.kafka.builtin.majorVersion))) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "builtin" "resources")
  "resources" $.root.Values.dataLayer.kafka.builtin.resources) }}
{{- include "ml-platform.envRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "builtin")
  "env" $.root.Values.dataLayer.kafka.builtin.env
  "secretEnv" $.root.Values.dataLayer.kafka.builtin.secretEnv
  "taken" (list "KAFKA_MAJOR_VERSION" "KAFKA_HEAP_OPTS" "LOG_DIR")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "builtin")
  "items" $.root.Values.dataLayer.kafka.builtin.extraVolumes
  "taken" (list "tmp" "scripts" "data")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "builtin")
  "items" $.root.Values.dataLayer.kafka.builtin.extraContainers
  "taken" (list "server")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "builtin")
  "tolerations" $.root.Values.dataLayer.kafka.builtin.tolerations
  "key" "tolerations") }}
{{- /* store-major-version */}}
{{- if and
  (ne
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.kafka.builtin.image.tag)))
    "")
  (ne
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.kafka.builtin.image.tag)))
    (printf "%d" (int64 $.root.Values.dataLayer.kafka.builtin.majorVersion))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "kafka" "builtin" "image" "tag")
  "message" (printf "the tag %s is of version %s, and the data is of version %d: back the data up, read the release notes, then change majorVersion too, since there is no way back"
    $.root.Values.dataLayer.kafka.builtin.image.tag
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.kafka.builtin.image.tag)))
    (int64 $.root.Values.dataLayer.kafka.builtin.majorVersion))
  "remedy" (printf "majorVersion: %s"
    (include "ml-platform.yamlText" (int64 (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.kafka.builtin.image.tag))))))) }}
{{- end }}
{{- range $parameterName, $parameter := $.root.Values.dataLayer.kafka.builtin.parameters }}
{{- /* store-parameter-taken */}}
{{- if and
  (ne $parameter "")
  (has
    $parameterName
    (list
      "process.roles"
      "node.id"
      "controller.quorum.voters"
      "controller.listener.names"
      "log.dirs"
      "listeners"
      "advertised.listeners"
      "listener.security.protocol.map"
      "inter.broker.listener.name")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "kafka" "builtin" "parameters" $parameterName)
  "message" (printf "the chart sets %s itself, from other values; \"\" leaves it to the chart" $parameterName)
  "remedy" (printf "parameters:\n  %s: \"\"" (include "ml-platform.yamlText" $parameterName))) }}
{{- end }}
{{- end }}
{{- /* kafka-memory-limit */}}
{{- if not (gt
  (include "ml-platform.milli" $.root.Values.dataLayer.kafka.builtin.resources.limits.memory | float64)
  (include "ml-platform.milli" $.root.Values.dataLayer.kafka.builtin.heap | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "kafka" "builtin" "resources" "limits" "memory")
  "message" (printf "the heap takes %s and Java more around it, so that a limit of %s would have it killed"
    $.root.Values.dataLayer.kafka.builtin.heap
    (include "ml-platform.quantity" $.root.Values.dataLayer.kafka.builtin.resources.limits.memory))
  "remedy" "heap: 512Mi\nresources:\n  requests:\n    memory: 768Mi\n  limits:\n    memory: 1Gi") }}
{{- end }}
{{- /* kafka-security */}}
{{- if not (has $.root.Values.dataLayer.kafka.security.mode (list "plaintext")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "kafka" "security" "mode")
  "message" "the built-in node knows no login and no TLS; where logins are needed, take an external cluster"
  "remedy" "security:\n  mode: plaintext") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "strimzi" }}
{{- /* strimzi-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "kafka.strimzi.io/v1/Kafka")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "kafka" "mode")
  "message" "the cluster has no Strimzi that serves kafka.strimzi.io/v1; install it first, or let the chart run one node itself"
  "remedy" "mode: builtin") }}
{{- end }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "strimzi" "resources")
  "resources" $.root.Values.dataLayer.kafka.strimzi.resources) }}
{{- range $parameterName, $parameter := $.root.Values.dataLayer.kafka.strimzi.parameters }}
{{- /* store-parameter-taken */}}
{{- if and
  (ne $parameter "")
  (has
    $parameterName
    (list
      "process.roles"
      "node.id"
      "controller.quorum.voters"
      "controller.listener.names"
      "log.dirs"
      "listeners"
      "advertised.listeners"
      "listener.security.protocol.map"
      "inter.broker.listener.name"
      "offsets.topic.replication.factor"
      "transaction.state.log.replication.factor"
      "transaction.state.log.min.isr"
      "default.replication.factor"
      "min.insync.replicas"
      "auto.create.topics.enable")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "kafka" "strimzi" "parameters" $parameterName)
  "message" (printf "the chart sets %s itself, from other values; \"\" leaves it to the chart" $parameterName)
  "remedy" (printf "parameters:\n  %s: \"\"" (include "ml-platform.yamlText" $parameterName))) }}
{{- end }}
{{- end }}
{{- /* kafka-security */}}
{{- if not (has $.root.Values.dataLayer.kafka.security.mode (list "plaintext" "tls")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "kafka" "security" "mode")
  "message" "the chart sets up no logins in Strimzi; where logins are needed, take an external cluster"
  "remedy" "security:\n  mode: plaintext") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "external" }}
{{- if eq $.root.Values.dataLayer.kafka.security.mode "plaintext" }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "external")
  "ca" $.root.Values.dataLayer.kafka.external.ca) }}
{{- end }}
{{- if eq $.root.Values.dataLayer.kafka.security.mode "saslPlain" }}
{{- if not $.root.Values.dataLayer.kafka.security.saslPlain.tls }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "external")
  "ca" $.root.Values.dataLayer.kafka.external.ca) }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.kafka.security.mode "saslScram" }}
{{- if not $.root.Values.dataLayer.kafka.security.saslScram.tls }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka" "external")
  "ca" $.root.Values.dataLayer.kafka.external.ca) }}
{{- end }}
{{- end }}
{{- else }}
{{- include "ml-platform.sharedStoreRule" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "kafka")
  "other" $.root.Values.dataLayer.kafka.shared.release
  "what" "Kafka") }}
{{- end }}
{{- if has $.root.Values.dataLayer.kafka.mode (list "builtin" "strimzi" "external") }}
{{- range $topicName, $topicOverrides := $.root.Values.dataLayer.kafka.topics }}
{{- $topic := mergeOverwrite (deepCopy $.root.Values.dataLayer.kafka.topicDefaults) $topicOverrides }}
{{- if ne $topic.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.kafka.topics.%s" $topicName)) }}
{{- range $otherName, $otherOverrides := $.root.Values.dataLayer.kafka.topics }}
{{- $other := mergeOverwrite (deepCopy $.root.Values.dataLayer.kafka.topicDefaults) $otherOverrides }}
{{- if ne $other.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.kafka.topics.%s" $otherName)) }}
{{- /* topic-twice */}}
{{- if and
  (lt $otherName $topicName)
  (eq (ternary $other.topic $otherName (ne $other.topic "")) (ternary $topic.topic $topicName (ne $topic.topic ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "kafka" "topics" $topicName "topic")
  "message" (printf "\"%s\" is the topic %s already" $otherName (ternary $topic.topic $topicName (ne $topic.topic "")))
  "remedy" (printf "topic: %s" (include "ml-platform.yamlText" (printf "ml-%s" $topicName)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if has $.root.Values.dataLayer.kafka.mode (list "builtin" "strimzi") }}
{{- range $topicName, $topicOverrides := $.root.Values.dataLayer.kafka.topics }}
{{- $topic := mergeOverwrite (deepCopy $.root.Values.dataLayer.kafka.topicDefaults) $topicOverrides }}
{{- if ne $topic.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.kafka.topics.%s" $topicName)) }}
{{- if eq $.root.Values.dataLayer.kafka.mode "builtin" }}
{{- /* topic-replication */}}
{{- if gt (int64 $topic.replicationFactor) 1 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "kafka" "topics" $topicName "replicationFactor")
  "message" (printf "messages can't be on %d brokers: there are 1" (int64 $topic.replicationFactor))
  "remedy" "replicationFactor: 0") }}
{{- end }}
{{- else }}
{{- /* topic-replication */}}
{{- if gt (int64 $topic.replicationFactor) (int64 $.root.Values.dataLayer.kafka.strimzi.brokers) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "kafka" "topics" $topicName "replicationFactor")
  "message" (printf "messages can't be on %d brokers: there are %d"
    (int64 $topic.replicationFactor)
    (int64 $.root.Values.dataLayer.kafka.strimzi.brokers))
  "remedy" "replicationFactor: 0") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
