{{- /* The name of the ConfigMap of a bucket. From chart-src/areas/data-layer/object-store/parts/names.ts */}}
{{- define "ml-platform.bucketBinding" -}}
{{- if eq $.root.Values.dataLayer.objectStore.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Values.dataLayer.objectStore.shared.release
  "area" "data-layer"
  "name" (printf "bucket-%s" $.bucket)) -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "bucket-%s" $.bucket)) -}}
{{- end -}}
{{- end -}}

{{- /* Buckets as the Job that makes them reads them, by file. From chart-src/areas/data-layer/object-store/buckets-job.ts */}}
{{- define "ml-platform.buckets" -}}
{{- range $bucketName, $bucketOverrides := $.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if $bucket.enabled }}
{{ printf "%s.bucket" $bucketName | quote }}: {{ printf "bucket=%s\nversioning=%s\nexpireDays=%d\nnoncurrentExpireDays=%d\nabortMultipartDays=%d\nencryption=%s\n"
  (ternary $bucket.bucket $bucketName (ne $bucket.bucket ""))
  (ternary "true" "false" $bucket.versioning)
  (int64 $bucket.lifecycle.expireDays)
  (int64 $bucket.lifecycle.noncurrentExpireDays)
  (int64 $bucket.lifecycle.abortMultipartDays)
  $bucket.encryption.mode | quote }}
{{- if eq $bucket.encryption.mode "kms" }}
{{ printf "%s.kms" $bucketName | quote }}: {{ $bucket.encryption.kms.keyId | quote }}
{{- end }}
{{- if eq $bucket.replication.mode "bucket" }}
{{ printf "%s.destination" $bucketName | quote }}: {{ $bucket.replication.bucket.destination | quote }}
{{ printf "%s.role" $bucketName | quote }}: {{ $bucket.replication.bucket.role | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The pods of the Job that makes buckets. From chart-src/areas/data-layer/object-store/buckets-job.ts */}}
{{- define "ml-platform.bucketsPod" -}}
{{- $objectStoreCa := include "ml-platform.objectStoreCa" $ | fromYaml -}}
metadata:
  labels:
    {{- toYaml (mergeOverwrite
      (dict (printf "calls.ml-platform/%s" (include "ml-platform.objectStoreSecret" $)) "true")
      (include "ml-platform.selectorLabels" (dict "root" $ "area" "data-layer" "name" "buckets") | fromYaml)) | nindent 4 }}
spec:
  automountServiceAccountToken: false
  {{- if $.Values.platform.image.pullSecrets }}
  imagePullSecrets:
    {{- range $secret := $.Values.platform.image.pullSecrets }}
    - name: {{ $secret | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 4 }}
  containers:
    - name: buckets
      image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.platform.toolbox.image) | quote }}
      imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
      command:
        - /bin/sh
        - /buckets/make-buckets.sh
      env:
        {{- if eq $.Values.dataLayer.objectStore.mode "builtin" }}
        - name: S3_ENDPOINT
          value: {{ printf "%s://%s.%s.svc:7070"
            (ternary "https" "http" (eq $.Values.dataLayer.objectStore.builtin.tls.mode "secret"))
            (include "ml-platform.name" (dict "root" $
              "release" $.Release.Name
              "area" "data-layer"
              "name" "object-store"))
            $.Release.Namespace | quote }}
        - name: S3_REGION
          value: {{ $.Values.dataLayer.objectStore.builtin.region | quote }}
        - name: S3_PATH_STYLE
          value: "true"
        {{- else }}
        - name: S3_ENDPOINT
          value: {{ ternary
            $.Values.dataLayer.objectStore.external.endpoint
            (printf "https://s3.%s.amazonaws.com"
              (ternary
                $.Values.dataLayer.objectStore.external.region
                "us-east-1"
                (ne $.Values.dataLayer.objectStore.external.region "")))
            (ne $.Values.dataLayer.objectStore.external.endpoint "") | quote }}
        - name: S3_REGION
          value: {{ ternary
            $.Values.dataLayer.objectStore.external.region
            "us-east-1"
            (ne $.Values.dataLayer.objectStore.external.region "") | quote }}
        - name: S3_PATH_STYLE
          value: {{ ternary "true" "false" $.Values.dataLayer.objectStore.external.pathStyle | quote }}
        {{- end }}
        {{- if $objectStoreCa }}
        - name: CA_FILE
          value: /etc/ml-platform/object-store/ca.crt
        {{- end }}
        {{- if eq $.Values.dataLayer.objectStore.credentials.mode "generated" }}
        - name: AWS_ACCESS_KEY_ID
          valueFrom:
            secretKeyRef:
              name: {{ include "ml-platform.objectStoreSecret" $ }}
              key: AWS_ACCESS_KEY_ID
        - name: AWS_SECRET_ACCESS_KEY
          valueFrom:
            secretKeyRef:
              name: {{ include "ml-platform.objectStoreSecret" $ }}
              key: AWS_SECRET_ACCESS_KEY
        {{- else }}
        - name: AWS_ACCESS_KEY_ID
          valueFrom:
            secretKeyRef:
              name: {{ $.Values.dataLayer.objectStore.credentials.keys.secret | quote }}
              key: {{ $.Values.dataLayer.objectStore.credentials.keys.accessKeyIdKey | quote }}
        - name: AWS_SECRET_ACCESS_KEY
          valueFrom:
            secretKeyRef:
              name: {{ $.Values.dataLayer.objectStore.credentials.keys.secret | quote }}
              key: {{ $.Values.dataLayer.objectStore.credentials.keys.secretAccessKeyKey | quote }}
        {{- end }}
      resources:
        {{- include "ml-platform.resources" (dict "root" $
          "resources" $.Values.platform.toolbox.resources) | nindent 8 }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities:
          drop:
            - ALL
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        - name: input
          mountPath: /buckets
          readOnly: true
        {{- range $sourceName, $_ := $objectStoreCa }}
        - name: {{ printf "%s-ca" $sourceName | quote }}
          mountPath: {{ printf "/etc/ml-platform/%s" $sourceName | quote }}
          readOnly: true
        {{- end }}
  volumes:
    - name: tmp
      emptyDir: {}
    - name: input
      configMap:
        name: {{ include "ml-platform.name" (dict "root" $
          "release" $.Release.Name
          "area" "data-layer"
          "name" "buckets") }}
    {{- range $sourceName, $source := $objectStoreCa }}
    {{- toYaml (list (mergeOverwrite (dict "name" (printf "%s-ca" $sourceName)) $source)) | nindent 4 }}
    {{- end }}
  restartPolicy: OnFailure
{{- end -}}

{{- /* The name of the ConfigMap and the Secret of a cache. From chart-src/areas/data-layer/caches/parts/names.ts */}}
{{- define "ml-platform.cacheBinding" -}}
{{- if eq $.cache.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.cache.shared.release
  "area" "data-layer"
  "name" (printf "cache-%s" $.name)) -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "cache-%s" $.name)) -}}
{{- end -}}
{{- end -}}

{{- /* The certificate of a cache. From chart-src/areas/data-layer/caches/callable.ts */}}
{{- define "ml-platform.cacheCa" -}}
{{- if eq $.cache.mode "builtin" -}}
{{- if eq $.cache.builtin.tls.mode "secret" -}}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" $.role
  "secret" $.cache.builtin.tls.secret.name
  "key" "ca.crt") }}
{{- end }}
{{- else if eq $.cache.mode "external" -}}
{{- include "ml-platform.trustedCa" (dict "root" $.root "role" $.role "ca" $.cache.external.ca) }}
{{- else -}}
{{- include "ml-platform.secretCa" (dict "root" $.root "role" $.role "secret" $.cache.shared.caSecret "key" "ca.crt") }}
{{- end }}
{{- end -}}

{{- /* Address and credentials of a cache; the prefix tells that of logins from the other. From chart-src/areas/data-layer/caches/callable.ts */}}
{{- define "ml-platform.cacheEnv" -}}
{{- if eq $.credentials.mode "generated" }}
- name: {{ printf "%s_SCHEME" $.prefix | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: scheme
- name: {{ printf "%s_HOST" $.prefix | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: host
- name: {{ printf "%s_PORT" $.prefix | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: port
- name: {{ printf "%s_USERNAME" $.prefix | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.binding | quote }}
      key: username
- name: {{ printf "%s_PASSWORD" $.prefix | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.binding | quote }}
      key: password
- name: {{ printf "%s_URL" $.prefix | quote }}
  value: {{ printf "$(%s_SCHEME)://$(%s_USERNAME):$(%s_PASSWORD)@$(%s_HOST):$(%s_PORT)/0" $.prefix $.prefix $.prefix $.prefix $.prefix | quote }}
{{- else if eq $.credentials.mode "parts" }}
- name: {{ printf "%s_SCHEME" $.prefix | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: scheme
- name: {{ printf "%s_HOST" $.prefix | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: host
- name: {{ printf "%s_PORT" $.prefix | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: port
- name: {{ printf "%s_USERNAME" $.prefix | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.credentials.parts.secret | quote }}
      key: {{ $.credentials.parts.usernameKey | quote }}
- name: {{ printf "%s_PASSWORD" $.prefix | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.credentials.parts.secret | quote }}
      key: {{ $.credentials.parts.passwordKey | quote }}
- name: {{ printf "%s_URL" $.prefix | quote }}
  value: {{ printf "$(%s_SCHEME)://$(%s_USERNAME):$(%s_PASSWORD)@$(%s_HOST):$(%s_PORT)/0" $.prefix $.prefix $.prefix $.prefix $.prefix | quote }}
{{- else }}
- name: {{ printf "%s_URL" $.prefix | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.credentials.uri.secret | quote }}
      key: {{ $.credentials.uri.key | quote }}
{{- end }}
{{- end -}}

{{- /* Secrets of stores whose credentials are generated, as manifests by file. From chart-src/areas/data-layer/credentials.ts */}}
{{- define "ml-platform.dataLayerCredentials" -}}
{{- if eq $.Values.dataLayer.postgres.mode "builtin" -}}
{{ printf "%s.json"
  (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres")) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres"))
  "type" "kubernetes.io/basic-auth"
  "data" (dict "username" "postgres" "password" "%random:password%")) | quote }}
{{- range $databaseName, $databaseOverrides := $.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if and $database.enabled (eq $database.credentials.mode "generated") }}
{{ printf "%s.json" (include "ml-platform.databaseBinding" (dict "root" $ "database" $databaseName)) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.databaseBinding" (dict "root" $ "database" $databaseName))
  "type" "kubernetes.io/basic-auth"
  "data" (dict
    "username" (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner ""))
    "password" "%random:password%")) | quote }}
{{- end }}
{{- end }}
{{- else if eq $.Values.dataLayer.postgres.mode "cloudNativePg" -}}
{{- range $databaseName, $databaseOverrides := $.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if and $database.enabled (eq $database.credentials.mode "generated") }}
{{ printf "%s.json" (include "ml-platform.databaseBinding" (dict "root" $ "database" $databaseName)) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.databaseBinding" (dict "root" $ "database" $databaseName))
  "type" "kubernetes.io/basic-auth"
  "data" (dict
    "username" (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner ""))
    "password" "%random:password%")) | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- range $cacheName, $cacheOverrides := $.Values.dataLayer.caches }}
{{- $cache := mergeOverwrite (deepCopy $.Values.dataLayer.cacheDefaults) $cacheOverrides }}
{{- if and $cache.enabled (eq $cache.mode "builtin") (eq $cache.credentials.mode "generated") }}
{{ printf "%s.json" (include "ml-platform.cacheBinding" (dict "root" $ "cache" $cache "name" $cacheName)) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.cacheBinding" (dict "root" $ "cache" $cache "name" $cacheName))
  "type" "Opaque"
  "data" (dict "username" "default" "password" "%random:password%")) | quote }}
{{- end }}
{{- end }}
{{- if and
  (eq $.Values.dataLayer.objectStore.mode "builtin")
  (eq $.Values.dataLayer.objectStore.credentials.mode "generated") }}
{{ printf "%s.json" (include "ml-platform.objectStoreSecret" $) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.objectStoreSecret" $)
  "type" "Opaque"
  "data" (dict "AWS_ACCESS_KEY_ID" "%random:id%" "AWS_SECRET_ACCESS_KEY" "%random:key%")) | quote }}
{{- end }}
{{- end -}}

{{- /* The name of the ConfigMap and the Secret of a database. From chart-src/areas/data-layer/postgres/parts/names.ts */}}
{{- define "ml-platform.databaseBinding" -}}
{{- if eq $.root.Values.dataLayer.postgres.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Values.dataLayer.postgres.shared.release
  "area" "data-layer"
  "name" (printf "database-%s" $.database)) -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "database-%s" $.database)) -}}
{{- end -}}
{{- end -}}

{{- /* How many connections each database may have, by its key. From chart-src/areas/data-layer/postgres/parts/list.ts */}}
{{- define "ml-platform.databaseConnections" -}}
{{- range $databaseName, $databaseOverrides := $.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if ne $database.enabled false }}
{{ $databaseName | quote }}: {{ ternary 0 $database.connections (kindIs "invalid" $database.connections) | int64 }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Name, owner and number of connections of each database, by its key. From chart-src/areas/data-layer/postgres/parts/list.ts */}}
{{- define "ml-platform.databaseList" -}}
{{- range $databaseName, $databaseOverrides := $.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if $database.enabled }}
{{ $databaseName | quote }}: {{ printf "%s %s %d\n"
  (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
  (ternary
    $database.owner
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
    (ne $database.owner ""))
  (int64 $database.connections) | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The name of the ConfigMap of Kafka. From chart-src/areas/data-layer/kafka/parts/names.ts */}}
{{- define "ml-platform.kafkaBinding" -}}
{{- if eq $.Values.dataLayer.kafka.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $
  "release" $.Values.dataLayer.kafka.shared.release
  "area" "data-layer"
  "name" "kafka") -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "kafka") -}}
{{- end -}}
{{- end -}}

{{- /* Whether the chart makes buckets: "true", or nothing. From chart-src/areas/data-layer/object-store/buckets-job.ts */}}
{{- define "ml-platform.makesBuckets" -}}
{{- if eq $.Values.dataLayer.objectStore.mode "builtin" -}}
{{- "true" -}}
{{- else if eq $.Values.dataLayer.objectStore.mode "external" -}}
{{- ternary "true" "" $.Values.dataLayer.objectStore.external.provision -}}
{{- else -}}
{{- "" -}}
{{- end -}}
{{- end -}}

{{- /* The certificate of the object store. From chart-src/areas/data-layer/object-store/parts/certificate.ts */}}
{{- define "ml-platform.objectStoreCa" -}}
{{- if eq $.Values.dataLayer.objectStore.mode "builtin" -}}
{{- if eq $.Values.dataLayer.objectStore.builtin.tls.mode "secret" -}}
{{- include "ml-platform.secretCa" (dict "root" $
  "role" "object-store"
  "secret" $.Values.dataLayer.objectStore.builtin.tls.secret.name
  "key" "ca.crt") }}
{{- end }}
{{- else if eq $.Values.dataLayer.objectStore.mode "external" -}}
{{- include "ml-platform.trustedCa" (dict "root" $
  "role" "object-store"
  "ca" $.Values.dataLayer.objectStore.external.ca) }}
{{- else if eq $.Values.dataLayer.objectStore.mode "shared" -}}
{{- include "ml-platform.secretCa" (dict "root" $
  "role" "object-store"
  "secret" $.Values.dataLayer.objectStore.shared.caSecret
  "key" "ca.crt") }}
{{- end }}
{{- end -}}

{{- /* The name of the Secret with keys of the object store. From chart-src/areas/data-layer/object-store/parts/names.ts */}}
{{- define "ml-platform.objectStoreSecret" -}}
{{- if eq $.Values.dataLayer.objectStore.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $
  "release" $.Values.dataLayer.objectStore.shared.release
  "area" "data-layer"
  "name" "object-store") -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "object-store") -}}
{{- end -}}
{{- end -}}

{{- /* The name of the server of the databases. From chart-src/areas/data-layer/postgres/parts/names.ts */}}
{{- define "ml-platform.postgresServer" -}}
{{- if eq $.Values.dataLayer.postgres.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $
  "release" $.Values.dataLayer.postgres.shared.release
  "area" "data-layer"
  "name" "postgres") -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres") -}}
{{- end -}}
{{- end -}}

{{- /* The name of the ConfigMap of a topic. From chart-src/areas/data-layer/kafka/parts/names.ts */}}
{{- define "ml-platform.topicBinding" -}}
{{- if eq $.root.Values.dataLayer.kafka.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Values.dataLayer.kafka.shared.release
  "area" "data-layer"
  "name" (printf "topic-%s" $.topic)) -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "topic-%s" $.topic)) -}}
{{- end -}}
{{- end -}}

{{- /* Settings of a topic without those that are left as they are. From chart-src/areas/data-layer/kafka/strimzi.ts */}}
{{- define "ml-platform.topicSettings" -}}
{{- range $valueName, $value := $.settings }}
{{- if ne $value "" }}
{{ $valueName | quote }}: {{ $value | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Topics as the Job that makes them reads them, by file. From chart-src/areas/data-layer/kafka/topics-job.ts */}}
{{- define "ml-platform.topics" -}}
{{- range $topicName, $topicOverrides := $.Values.dataLayer.kafka.topics }}
{{- $topic := mergeOverwrite (deepCopy $.Values.dataLayer.kafka.topicDefaults) $topicOverrides }}
{{- if $topic.enabled }}
{{ printf "%s.topic" $topicName | quote }}: {{ printf "topic=%s\npartitions=%d\nreplicationFactor=%d\n"
  (ternary $topic.topic $topicName (ne $topic.topic ""))
  (int64 $topic.partitions)
  (ternary 1 (int64 $topic.replicationFactor) (eq (int64 $topic.replicationFactor) 0) | int64) | quote }}
{{ printf "%s.config" $topicName | quote }}: {{ toJson $topic.config | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The pods of the Job that makes topics. From chart-src/areas/data-layer/kafka/topics-job.ts */}}
{{- define "ml-platform.topicsPod" -}}
metadata:
  labels:
    {{- toYaml (mergeOverwrite
      (dict (printf "calls.ml-platform/%s" (include "ml-platform.kafkaBinding" $.root)) "true")
      (include "ml-platform.selectorLabels" (dict "root" $.root "area" "data-layer" "name" "topics") | fromYaml)) | nindent 4 }}
spec:
  automountServiceAccountToken: false
  {{- if $.root.Values.platform.image.pullSecrets }}
  imagePullSecrets:
    {{- range $secret := $.root.Values.platform.image.pullSecrets }}
    - name: {{ $secret | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "ml-platform.podSecurity" (dict "root" $.root "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 4 }}
  containers:
    - name: topics
      image: {{ include "ml-platform.image" (dict "root" $.root "image" $.builtin.image) | quote }}
      imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
      command:
        - /bin/sh
        - /topics/make-topics.sh
      env:
        - name: BOOTSTRAP_SERVERS
          value: {{ printf "%s.%s.svc:9092"
            (include "ml-platform.name" (dict "root" $.root
              "release" $.root.Release.Name
              "area" "data-layer"
              "name" "kafka"))
            $.root.Release.Namespace | quote }}
        - name: KAFKA_HEAP_OPTS
          value: "-Xmx256m"
        - name: LOG_DIR
          value: /tmp/logs
      resources:
        {{- include "ml-platform.resources" (dict "root" $.root "resources" $.builtin.resources) | nindent 8 }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities:
          drop:
            - ALL
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        - name: input
          mountPath: /topics
          readOnly: true
  volumes:
    - name: tmp
      emptyDir: {}
    - name: input
      configMap:
        name: {{ include "ml-platform.name" (dict "root" $.root
          "release" $.root.Release.Name
          "area" "data-layer"
          "name" "topics") }}
  restartPolicy: OnFailure
{{- end -}}
