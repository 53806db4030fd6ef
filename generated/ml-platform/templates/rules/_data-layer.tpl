{{- /* Whether entries of dataLayer are whole, and its references lead to something that is switched on. */}}
{{- define "ml-platform.guard.values.dataLayer" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.dataLayer).enabled }}
{{- if eq $.root.Values.dataLayer.postgres.mode "builtin" }}
{{- if not (kindIs "invalid" $.root.Values.dataLayer.postgres.builtin.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "dataLayer" "postgres" "builtin" "priority")
  "name" $.root.Values.dataLayer.postgres.builtin.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" }}
{{- if not (kindIs "invalid" $.root.Values.dataLayer.postgres.cloudNativePg.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "dataLayer" "postgres" "cloudNativePg" "priority")
  "name" $.root.Values.dataLayer.postgres.cloudNativePg.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- range $databaseName, $databaseOverrides := $.root.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if ne $database.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $database
    "shape" ($.root.Files.Get "files/shapes/dataLayer.postgres.databases.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "dataLayer" "postgres" "databases" $databaseName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "dataLayer:\n  postgres:\n    databases:\n      %s:\n        # set %s"
    (include "ml-platform.yamlText" $databaseName)
    $missing)
  "entries" (list 1 4)) }}
{{- end }}
{{- end }}
{{- end }}
{{- range $cacheName, $cacheOverrides := $.root.Values.dataLayer.caches }}
{{- $cache := mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) $cacheOverrides }}
{{- if ne $cache.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $cache
    "shape" ($.root.Files.Get "files/shapes/dataLayer.caches.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "dataLayer" "caches" $cacheName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "dataLayer:\n  caches:\n    %s:\n      # set %s"
    (include "ml-platform.yamlText" $cacheName)
    $missing)
  "entries" (list 1 3)) }}
{{- end }}
{{- if not (hasKey $guard.marks (printf "dataLayer.caches.%s" $cacheName)) }}
{{- if and (eq $cache.mode "builtin") (not (kindIs "invalid" $cache.builtin.priority)) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "dataLayer" "caches" $cacheName "builtin" "priority")
  "name" $cache.builtin.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 3)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.objectStore.mode "builtin" }}
{{- if not (kindIs "invalid" $.root.Values.dataLayer.objectStore.builtin.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "dataLayer" "objectStore" "builtin" "priority")
  "name" $.root.Values.dataLayer.objectStore.builtin.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- range $bucketName, $bucketOverrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if ne $bucket.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $bucket
    "shape" ($.root.Files.Get "files/shapes/dataLayer.objectStore.buckets.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "dataLayer:\n  objectStore:\n    buckets:\n      %s:\n        # set %s"
    (include "ml-platform.yamlText" $bucketName)
    $missing)
  "entries" (list 1 4)) }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.kafka.mode "builtin" }}
{{- if not (kindIs "invalid" $.root.Values.dataLayer.kafka.builtin.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "dataLayer" "kafka" "builtin" "priority")
  "name" $.root.Values.dataLayer.kafka.builtin.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- range $topicName, $topicOverrides := $.root.Values.dataLayer.kafka.topics }}
{{- $topic := mergeOverwrite (deepCopy $.root.Values.dataLayer.kafka.topicDefaults) $topicOverrides }}
{{- if ne $topic.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $topic
    "shape" ($.root.Files.Get "files/shapes/dataLayer.kafka.topics.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "dataLayer" "kafka" "topics" $topicName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "dataLayer:\n  kafka:\n    topics:\n      %s:\n        # set %s"
    (include "ml-platform.yamlText" $topicName)
    $missing)
  "entries" (list 1 4)) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The rules of dataLayer; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.dataLayer" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.dataLayer).enabled }}
{{- include "ml-platform.extraObjectRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "extraObjects")
  "objects" $.root.Values.dataLayer.extraObjects
  "area" "dataLayer") }}
{{- end }}
{{- end -}}
