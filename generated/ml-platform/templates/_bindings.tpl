{{- /* Variables that name the certificates of the stores that a workload calls. From chart-src/catalogue/bindings/ca.ts */}}
{{- define "ml-platform.caEnv" -}}
{{- $cas := include "ml-platform.callsCas" (dict "root" $.root "calls" $.calls) | fromYaml }}
{{- if hasKey $cas "cache" }}
- name: REDIS_CA_FILE
  value: /etc/ml-platform/cache/ca.crt
{{- end }}
{{- if hasKey $cas "sessions" }}
- name: SESSION_REDIS_CA_FILE
  value: /etc/ml-platform/sessions/ca.crt
{{- end }}
{{- if hasKey $cas "object-store" }}
- name: AWS_CA_BUNDLE
  value: /etc/ml-platform/object-store/ca.crt
{{- end }}
{{- if hasKey $cas "kafka" }}
- name: KAFKA_CA_FILE
  value: /etc/ml-platform/kafka/ca.crt
{{- end }}
{{- end -}}

{{- /* Where the certificates are by which a workload trusts the stores that it calls. From chart-src/catalogue/bindings/ca.ts */}}
{{- define "ml-platform.callsCas" -}}
{{- if not (kindIs "invalid" $.calls.database) -}}
{{- if eq $.root.Values.dataLayer.postgres.mode "builtin" -}}
{{- if eq $.root.Values.dataLayer.postgres.builtin.tls.mode "secret" -}}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" "postgres"
  "secret" $.root.Values.dataLayer.postgres.builtin.tls.secret.name
  "key" "ca.crt") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" -}}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" "postgres"
  "secret" (printf "%s-ca"
    (include "ml-platform.stemName" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "data-layer"
      "name" "postgres")))
  "key" "ca.crt") }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "external" -}}
{{- include "ml-platform.trustedCa" (dict "root" $.root
  "role" "postgres"
  "ca" $.root.Values.dataLayer.postgres.external.ca) }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "shared" -}}
postgres:
  secret:
    secretName: {{ ternary
      $.root.Values.dataLayer.postgres.shared.caSecret
      (printf "%s-ca"
        (include "ml-platform.stemName" (dict "root" $.root
          "release" $.root.Values.dataLayer.postgres.shared.release
          "area" "data-layer"
          "name" "postgres")))
      (ne $.root.Values.dataLayer.postgres.shared.caSecret "") | quote }}
    items:
      - key: ca.crt
        path: ca.crt
    optional: true
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.cache) }}
{{- include "ml-platform.cacheCa" (dict "root" $.root
  "role" "cache"
  "cache" (mergeOverwrite
    (deepCopy $.root.Values.dataLayer.cacheDefaults)
    (index $.root.Values.dataLayer.caches $.calls.cache))) | nindent 0 }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.sessions) }}
{{- include "ml-platform.cacheCa" (dict "root" $.root
  "role" "sessions"
  "cache" (mergeOverwrite
    (deepCopy $.root.Values.dataLayer.cacheDefaults)
    (index $.root.Values.dataLayer.caches $.calls.sessions))) | nindent 0 }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.bucket) }}
{{- include "ml-platform.objectStoreCa" $.root | nindent 0 }}
{{- end }}
{{- if $.calls.topics }}
{{- if eq $.root.Values.dataLayer.kafka.mode "strimzi" }}
{{- if eq $.root.Values.dataLayer.kafka.security.mode "tls" }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" "kafka"
  "secret" (printf "%s-cluster-ca-cert"
    (include "ml-platform.stemName" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "data-layer"
      "name" "kafka")))
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "external" }}
{{- include "ml-platform.trustedCa" (dict "root" $.root
  "role" "kafka"
  "ca" $.root.Values.dataLayer.kafka.external.ca) | nindent 0 }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "shared" }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" "kafka"
  "secret" $.root.Values.dataLayer.kafka.shared.caSecret
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Variables with addresses and credentials of all that a workload calls. From chart-src/catalogue/bindings/env.ts */}}
{{- define "ml-platform.callsEnv" -}}
{{- with include "ml-platform.storesEnv" (dict "root" $.root "calls" $.calls) }}
{{- trim . | nindent 0 }}
{{- end }}
{{- if $.calls.tracking }}
- name: MLFLOW_TRACKING_URI
  valueFrom:
    configMapKeyRef:
      name: {{ include "ml-platform.trackingBinding" $.root }}
      key: uri
{{- if eq $.root.Values.tracking.auth.mode "basic" }}
{{- if eq $.root.Values.tracking.auth.basic.credentials.mode "generated" }}
- name: MLFLOW_TRACKING_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-platform.trackingBinding" $.root }}
      key: username
- name: MLFLOW_TRACKING_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-platform.trackingBinding" $.root }}
      key: password
{{- else }}
- name: MLFLOW_TRACKING_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.tracking.auth.basic.credentials.secret.name | quote }}
      key: {{ $.root.Values.tracking.auth.basic.credentials.secret.usernameKey | quote }}
- name: MLFLOW_TRACKING_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.tracking.auth.basic.credentials.secret.name | quote }}
      key: {{ $.root.Values.tracking.auth.basic.credentials.secret.passwordKey | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- if $.calls.wandb }}
- name: WANDB_API_KEY
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.tracking.wandb.existingSecret | quote }}
      key: {{ $.root.Values.tracking.wandb.key | quote }}
{{- end }}
{{- range $called := $.calls.applications }}
- name: {{ printf "%s_URL" (upper $called) | quote }}
  value: {{ printf "http://%s:%d"
    (include "ml-platform.name" (dict "root" $.root "release" $.root.Release.Name "area" "applications" "name" $called))
    (ternary
      (int64 $.root.Values.applications.api.service.port)
      (int64 $.root.Values.applications.web.service.port)
      (eq $called "api") | int64) | quote }}
{{- end }}
{{- range $called := $.calls.models }}
{{- $called2 := mergeOverwrite
  (deepCopy $.root.Values.serving.modelDefaults)
  (index $.root.Values.serving.models $called) }}
{{- if ne $called2.runtime.mode "kserve" }}
- name: {{ printf "MODEL_URL_%s" (upper (replace "-" "_" $called)) | quote }}
  value: {{ printf "http://%s:%d"
    (include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "serving"
      "name" (printf "model-%s" $called)))
    (int64 $called2.service.port) | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Where a container finds the certificates of what it calls. From chart-src/catalogue/bindings/volumes.ts */}}
{{- define "ml-platform.callsMounts" -}}
{{- range $sourceName, $_ := include "ml-platform.callsCas" (dict "root" $.root "calls" $.calls) | fromYaml }}
- name: {{ printf "%s-ca" $sourceName | quote }}
  mountPath: {{ printf "/etc/ml-platform/%s" $sourceName | quote }}
  readOnly: true
{{- end }}
{{- end -}}

{{- /* Volumes with the certificates of what a workload calls. From chart-src/catalogue/bindings/volumes.ts */}}
{{- define "ml-platform.callsVolumes" -}}
{{- range $sourceName, $source := include "ml-platform.callsCas" (dict "root" $.root "calls" $.calls) | fromYaml }}
{{- toYaml (list (mergeOverwrite (dict "name" (printf "%s-ca" $sourceName)) $source)) | nindent 0 }}
{{- end }}
{{- end -}}

{{- /* The certificate of a store that is in a Secret, if one is named. From chart-src/catalogue/bindings/ca.ts */}}
{{- define "ml-platform.secretCa" -}}
{{- if ne $.secret "" -}}
{{ $.role | quote }}:
  secret:
    secretName: {{ $.secret | quote }}
    items:
      - key: {{ $.key | quote }}
        path: ca.crt
{{- end }}
{{- end -}}

{{- /* Variables with addresses and credentials of the stores that a workload calls. From chart-src/catalogue/bindings/env.ts */}}
{{- define "ml-platform.storesEnv" -}}
{{- if not (kindIs "invalid" $.calls.database) }}
{{- $database := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults)
  (index $.root.Values.dataLayer.postgres.databases $.calls.database) }}
{{- $databaseBinding := include "ml-platform.databaseBinding" (dict "root" $.root "database" $.calls.database) }}
{{- if eq $database.credentials.mode "generated" }}
- name: DB_HOST
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: host
- name: DB_PORT
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: port
- name: DB_NAME
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: database
- name: DB_READ_HOST
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: readOnlyHost
- name: DB_SSLMODE
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: sslMode
- name: DB_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $databaseBinding | quote }}
      key: username
- name: DB_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $databaseBinding | quote }}
      key: password
- name: DATABASE_URL
  value: "postgresql://$(DB_USERNAME):$(DB_PASSWORD)@$(DB_HOST):$(DB_PORT)/$(DB_NAME)?sslmode=$(DB_SSLMODE)"
{{- else if eq $database.credentials.mode "parts" }}
- name: DB_HOST
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: host
- name: DB_PORT
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: port
- name: DB_NAME
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: database
- name: DB_READ_HOST
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: readOnlyHost
- name: DB_SSLMODE
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: sslMode
- name: DB_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $database.credentials.parts.secret | quote }}
      key: {{ $database.credentials.parts.usernameKey | quote }}
- name: DB_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $database.credentials.parts.secret | quote }}
      key: {{ $database.credentials.parts.passwordKey | quote }}
- name: DATABASE_URL
  value: "postgresql://$(DB_USERNAME):$(DB_PASSWORD)@$(DB_HOST):$(DB_PORT)/$(DB_NAME)?sslmode=$(DB_SSLMODE)"
{{- else }}
- name: DATABASE_URL
  valueFrom:
    secretKeyRef:
      name: {{ $database.credentials.uri.secret | quote }}
      key: {{ $database.credentials.uri.key | quote }}
{{- end }}
- name: PGSSLROOTCERT
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: sslRootCert
      optional: true
{{- end }}
{{- if not (kindIs "invalid" $.calls.cache) }}
{{- $cache := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.cacheDefaults)
  (index $.root.Values.dataLayer.caches $.calls.cache) }}
{{- with include "ml-platform.cacheEnv" (dict "root" $.root
  "credentials" $cache.credentials
  "binding" (include "ml-platform.cacheBinding" (dict "root" $.root "cache" $cache "name" $.calls.cache))
  "prefix" "REDIS") }}
{{- trim . | nindent 0 }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.sessions) }}
{{- $cache := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.cacheDefaults)
  (index $.root.Values.dataLayer.caches $.calls.sessions) }}
{{- with include "ml-platform.cacheEnv" (dict "root" $.root
  "credentials" $cache.credentials
  "binding" (include "ml-platform.cacheBinding" (dict "root" $.root "cache" $cache "name" $.calls.sessions))
  "prefix" "SESSION_REDIS") }}
{{- trim . | nindent 0 }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.bucket) }}
{{- $bucketBinding := include "ml-platform.bucketBinding" (dict "root" $.root "bucket" $.calls.bucket) }}
- name: S3_BUCKET
  valueFrom:
    configMapKeyRef:
      name: {{ $bucketBinding | quote }}
      key: bucket
- name: AWS_ENDPOINT_URL
  valueFrom:
    configMapKeyRef:
      name: {{ $bucketBinding | quote }}
      key: endpoint
      optional: true
- name: AWS_REGION
  valueFrom:
    configMapKeyRef:
      name: {{ $bucketBinding | quote }}
      key: region
      optional: true
- name: S3_FORCE_PATH_STYLE
  valueFrom:
    configMapKeyRef:
      name: {{ $bucketBinding | quote }}
      key: pathStyle
{{- if eq $.root.Values.dataLayer.objectStore.credentials.mode "generated" }}
- name: AWS_ACCESS_KEY_ID
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-platform.objectStoreSecret" $.root }}
      key: AWS_ACCESS_KEY_ID
- name: AWS_SECRET_ACCESS_KEY
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-platform.objectStoreSecret" $.root }}
      key: AWS_SECRET_ACCESS_KEY
{{- else if eq $.root.Values.dataLayer.objectStore.credentials.mode "keys" }}
- name: AWS_ACCESS_KEY_ID
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.objectStore.credentials.keys.secret | quote }}
      key: {{ $.root.Values.dataLayer.objectStore.credentials.keys.accessKeyIdKey | quote }}
- name: AWS_SECRET_ACCESS_KEY
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.objectStore.credentials.keys.secret | quote }}
      key: {{ $.root.Values.dataLayer.objectStore.credentials.keys.secretAccessKeyKey | quote }}
{{- end }}
{{- end }}
{{- with $.calls.topics }}
- name: KAFKA_BOOTSTRAP_SERVERS
  valueFrom:
    configMapKeyRef:
      name: {{ include "ml-platform.kafkaBinding" $.root }}
      key: bootstrapServers
- name: KAFKA_SECURITY_PROTOCOL
  valueFrom:
    configMapKeyRef:
      name: {{ include "ml-platform.kafkaBinding" $.root }}
      key: securityProtocol
{{- if eq $.root.Values.dataLayer.kafka.security.mode "saslPlain" }}
- name: KAFKA_SASL_MECHANISM
  value: PLAIN
- name: KAFKA_SASL_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.kafka.security.saslPlain.secret | quote }}
      key: {{ $.root.Values.dataLayer.kafka.security.saslPlain.usernameKey | quote }}
- name: KAFKA_SASL_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.kafka.security.saslPlain.secret | quote }}
      key: {{ $.root.Values.dataLayer.kafka.security.saslPlain.passwordKey | quote }}
{{- else if eq $.root.Values.dataLayer.kafka.security.mode "saslScram" }}
- name: KAFKA_SASL_MECHANISM
  value: {{ $.root.Values.dataLayer.kafka.security.saslScram.mechanism | quote }}
- name: KAFKA_SASL_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.kafka.security.saslScram.secret | quote }}
      key: {{ $.root.Values.dataLayer.kafka.security.saslScram.usernameKey | quote }}
- name: KAFKA_SASL_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.kafka.security.saslScram.secret | quote }}
      key: {{ $.root.Values.dataLayer.kafka.security.saslScram.passwordKey | quote }}
{{- end }}
{{- range $topic := . }}
- name: {{ printf "KAFKA_TOPIC_%s" (upper (replace "-" "_" $topic)) | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ include "ml-platform.topicBinding" (dict "root" $.root "topic" $topic) }}
      key: topic
{{- end }}
- name: KAFKA_TOPICS
  value: {{ printf "$(KAFKA_TOPIC_%s)" (upper (replace "-" "_" (join "),$(KAFKA_TOPIC_" .))) | quote }}
{{- end }}
{{- with include "ml-platform.caEnv" (dict "root" $.root "calls" $.calls) }}
{{- trim . | nindent 0 }}
{{- end }}
{{- end -}}

{{- /* The certificate of a store that the values name. From chart-src/catalogue/bindings/ca.ts */}}
{{- define "ml-platform.trustedCa" -}}
{{- if eq $.ca.mode "secret" -}}
{{- include "ml-platform.secretCa" (dict "root" $.root "role" $.role "secret" $.ca.secret.name "key" $.ca.secret.key) }}
{{- else if eq $.ca.mode "configMap" -}}
{{ $.role | quote }}:
  configMap:
    name: {{ $.ca.configMap.name | quote }}
    items:
      - key: {{ $.ca.configMap.key | quote }}
        path: ca.crt
{{- end }}
{{- end -}}
