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

{{- /* Secrets of stores whose credentials are generated, as manifests by file. From chart-src/areas/data-layer/credentials.ts */}}
{{- define "ml-platform.dataLayerCredentials" -}}
{{- if eq $.Values.dataLayer.postgres.mode "builtin" }}
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
{{- else if eq $.Values.dataLayer.postgres.mode "cloudNativePg" }}
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
