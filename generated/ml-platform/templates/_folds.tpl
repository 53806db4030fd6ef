{{- /* How a HorizontalPodAutoscaler sets the number of pods of a Deployment. From chart-src/catalogue/folds/horizontal-pod-autoscaler.ts */}}
{{- define "ml-platform.hpaSpec" -}}
scaleTargetRef:
  apiVersion: apps/v1
  kind: Deployment
  name: {{ $.name | quote }}
minReplicas: {{ $.hpa.minReplicas | int64 }}
maxReplicas: {{ $.hpa.maxReplicas | int64 }}
metrics:
  {{- if $.hpa.cpu.enabled }}
  - type: Resource
    resource:
      name: cpu
      target:
        type: Utilization
        averageUtilization: {{ $.hpa.cpu.averageUtilization | int64 }}
  {{- end }}
  {{- if $.hpa.memory.enabled }}
  - type: Resource
    resource:
      name: memory
      target:
        type: Utilization
        averageUtilization: {{ $.hpa.memory.averageUtilization | int64 }}
  {{- end }}
  {{- range $metric := $.hpa.metrics }}
  {{- if ne $metric.enabled false }}
  {{- if eq $metric.mode "pods" }}
  - type: Pods
    pods:
      metric:
        name: {{ $metric.pods.metric | quote }}
      target:
        type: AverageValue
        averageValue: {{ include "ml-platform.quantity" $metric.pods.averageValue | quote }}
  {{- else }}
  - type: External
    external:
      metric:
        name: {{ $metric.external.metric | quote }}
        {{- with $metric.external.labels }}
        selector:
          matchLabels:
            {{- toYaml . | nindent 12 }}
        {{- end }}
      target:
        type: AverageValue
        averageValue: {{ include "ml-platform.quantity" $metric.external.averageValue | quote }}
  {{- end }}
  {{- end }}
  {{- end }}
behavior:
  scaleUp:
    stabilizationWindowSeconds: {{ $.hpa.behavior.scaleUp.stabilizationWindowSeconds | int64 }}
    selectPolicy: {{ $.hpa.behavior.scaleUp.selectPolicy | quote }}
    policies:
      {{- toYaml $.hpa.behavior.scaleUp.policies | nindent 6 }}
  scaleDown:
    stabilizationWindowSeconds: {{ $.hpa.behavior.scaleDown.stabilizationWindowSeconds | int64 }}
    selectPolicy: {{ $.hpa.behavior.scaleDown.selectPolicy | quote }}
    policies:
      {{- toYaml $.hpa.behavior.scaleDown.policies | nindent 6 }}
{{- end -}}

{{- /* Annotations of a ServiceAccount: what tells the cloud who the pods are, and its own. From chart-src/catalogue/folds/service-account.ts */}}
{{- define "ml-platform.identityAnnotations" -}}
{{- if eq $.root.Values.platform.identity.mode "none" -}}
{{- toYaml ($.own) }}
{{- else if eq $.root.Values.platform.identity.mode "irsa" -}}
{{- toYaml (mergeOverwrite (dict "eks.amazonaws.com/role-arn" $.root.Values.platform.identity.irsa.roleArn) $.own) }}
{{- else if eq $.root.Values.platform.identity.mode "gke" -}}
{{- toYaml (mergeOverwrite
  (dict "iam.gke.io/gcp-service-account" $.root.Values.platform.identity.gke.serviceAccount)
  $.own) }}
{{- else -}}
{{- toYaml (mergeOverwrite
  (dict "azure.workload.identity/client-id" $.root.Values.platform.identity.azure.clientId)
  $.own) }}
{{- end }}
{{- end -}}

{{- /* How KEDA sets the number of pods of a Deployment. From chart-src/catalogue/folds/scaled-object.ts */}}
{{- define "ml-platform.kedaSpec" -}}
scaleTargetRef:
  apiVersion: apps/v1
  kind: Deployment
  name: {{ $.name | quote }}
minReplicaCount: {{ $.keda.minReplicas | int64 }}
maxReplicaCount: {{ $.keda.maxReplicas | int64 }}
pollingInterval: {{ $.keda.pollingInterval | int64 }}
cooldownPeriod: {{ $.keda.cooldownPeriod | int64 }}
advanced:
  horizontalPodAutoscalerConfig:
    behavior:
      scaleUp:
        stabilizationWindowSeconds: {{ $.keda.behavior.scaleUp.stabilizationWindowSeconds | int64 }}
        selectPolicy: {{ $.keda.behavior.scaleUp.selectPolicy | quote }}
        policies:
          {{- toYaml $.keda.behavior.scaleUp.policies | nindent 10 }}
      scaleDown:
        stabilizationWindowSeconds: {{ $.keda.behavior.scaleDown.stabilizationWindowSeconds | int64 }}
        selectPolicy: {{ $.keda.behavior.scaleDown.selectPolicy | quote }}
        policies:
          {{- toYaml $.keda.behavior.scaleDown.policies | nindent 10 }}
triggers:
  {{- range $triggerName, $trigger := $.keda.triggers }}
  {{- if ne $trigger.enabled false }}
  {{- if eq $trigger.mode "cpu" }}
  - type: cpu
    name: {{ $triggerName | quote }}
    metricType: Utilization
    metadata:
      value: {{ printf "%d" (int64 $trigger.cpu.averageUtilization) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "memory" }}
  - type: memory
    name: {{ $triggerName | quote }}
    metricType: Utilization
    metadata:
      value: {{ printf "%d" (int64 $trigger.memory.averageUtilization) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "prometheus" }}
  - type: prometheus
    name: {{ $triggerName | quote }}
    metadata:
      serverAddress: {{ $trigger.prometheus.serverAddress | quote }}
      query: {{ $trigger.prometheus.query | quote }}
      threshold: {{ toJson $trigger.prometheus.threshold | quote }}
      activationThreshold: {{ toJson (ternary
        0
        $trigger.prometheus.activationThreshold
        (kindIs "invalid" $trigger.prometheus.activationThreshold)) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "cron" }}
  - type: cron
    name: {{ $triggerName | quote }}
    metadata:
      timezone: {{ ternary "Etc/UTC" $trigger.cron.timezone (kindIs "invalid" $trigger.cron.timezone) | quote }}
      start: {{ $trigger.cron.start | quote }}
      end: {{ $trigger.cron.end | quote }}
      desiredReplicas: {{ printf "%d" (int64 $trigger.cron.desiredReplicas) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "cacheList" }}
  - type: redis
    name: {{ $triggerName | quote }}
    metadata:
      hostFromEnv: REDIS_HOST
      portFromEnv: REDIS_PORT
      usernameFromEnv: REDIS_USERNAME
      passwordFromEnv: REDIS_PASSWORD
      listName: {{ $trigger.cacheList.listName | quote }}
      listLength: {{ printf "%d"
        (ternary 5 $trigger.cacheList.listLength (kindIs "invalid" $trigger.cacheList.listLength) | int64) | quote }}
      {{- if kindIs "invalid" $trigger.authentication }}
      {{- if not (kindIs "invalid" $.calls.cache) }}
      {{- $cache := mergeOverwrite
        (deepCopy $.root.Values.dataLayer.cacheDefaults)
        (index $.root.Values.dataLayer.caches $.calls.cache) }}
      {{- if eq $cache.mode "builtin" }}
      {{- if eq $cache.builtin.tls.mode "secret" }}
      enableTLS: "true"
      {{- end }}
      {{- else if eq $cache.mode "external" }}
      {{- if $cache.external.tls }}
      enableTLS: "true"
      {{- end }}
      {{- end }}
      {{- end }}
      {{- end }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "topicLag" }}
  - type: kafka
    name: {{ $triggerName | quote }}
    metadata:
      bootstrapServersFromEnv: KAFKA_BOOTSTRAP_SERVERS
      topicFromEnv: {{ printf "KAFKA_TOPIC_%s" (upper (replace "-" "_" $trigger.topicLag.topic)) | quote }}
      consumerGroup: {{ $trigger.topicLag.consumerGroup | quote }}
      lagThreshold: {{ printf "%d"
        (ternary 10 $trigger.topicLag.lagThreshold (kindIs "invalid" $trigger.topicLag.lagThreshold) | int64) | quote }}
      {{- if and (kindIs "invalid" $trigger.authentication) (eq $.root.Values.dataLayer.kafka.security.mode "tls") }}
      tls: enable
      {{- end }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "databaseQuery" }}
  - type: postgresql
    name: {{ $triggerName | quote }}
    metadata:
      connectionFromEnv: DATABASE_URL
      query: {{ $trigger.databaseQuery.query | quote }}
      targetQueryValue: {{ printf "%d" (int64 $trigger.databaseQuery.targetQueryValue) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "kafka" }}
  - type: kafka
    name: {{ $triggerName | quote }}
    metadata:
      bootstrapServers: {{ $trigger.kafka.bootstrapServers | quote }}
      topic: {{ $trigger.kafka.topic | quote }}
      consumerGroup: {{ $trigger.kafka.consumerGroup | quote }}
      lagThreshold: {{ printf "%d"
        (ternary 10 $trigger.kafka.lagThreshold (kindIs "invalid" $trigger.kafka.lagThreshold) | int64) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "redis" }}
  - type: redis
    name: {{ $triggerName | quote }}
    metadata:
      address: {{ $trigger.redis.address | quote }}
      listName: {{ $trigger.redis.listName | quote }}
      listLength: {{ printf "%d"
        (ternary 5 $trigger.redis.listLength (kindIs "invalid" $trigger.redis.listLength) | int64) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else }}
  - type: {{ $trigger.custom.type | quote }}
    name: {{ $triggerName | quote }}
    metadata:
      {{- toYaml $trigger.custom.metadata | nindent 6 }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- end }}
  {{- end }}
  {{- end }}
{{- end -}}

{{- /* How many pods a drain may take at once. From chart-src/catalogue/folds/pod-disruption-budget.ts */}}
{{- define "ml-platform.pdbSpec" -}}
selector:
  matchLabels:
    {{- toYaml $.selector | nindent 4 }}
unhealthyPodEvictionPolicy: AlwaysAllow
{{- if eq $.pdb.mode "minAvailable" }}
minAvailable: {{ $.pdb.minAvailable.pods | toJson }}
{{- else }}
maxUnavailable: {{ $.pdb.maxUnavailable.pods | toJson }}
{{- end }}
{{- end -}}
