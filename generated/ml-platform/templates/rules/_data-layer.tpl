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
{{- if eq $.root.Values.dataLayer.postgres.mode "none" }}
{{- /* postgres-without-server */}}
{{- if include "ml-platform.databaseConnections" $.root | fromYaml }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "mode")
  "message" "there are databases, and no server to have them"
  "remedy" "mode: builtin") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "builtin" }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "builtin")
  "image" $.root.Values.dataLayer.postgres.builtin.image
  "key" "image"
  "example" (printf "%d.0.0" (int64 $.root.Values.dataLayer.postgres.builtin.majorVersion))) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "builtin" "resources")
  "resources" $.root.Values.dataLayer.postgres.builtin.resources) }}
{{- include "ml-platform.envRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "builtin")
  "env" $.root.Values.dataLayer.postgres.builtin.env
  "secretEnv" $.root.Values.dataLayer.postgres.builtin.secretEnv
  "taken" (list "POSTGRES_MAJOR_VERSION" "PGHOST" "PGUSER" "PGDATA")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "builtin")
  "items" $.root.Values.dataLayer.postgres.builtin.extraVolumes
  "taken" (list
    "tmp"
    "scripts"
    "credentials"
    "data"
    "shared-memory"
    "tls"
    "postgres-ca"
    "cache-ca"
    "sessions-ca"
    "object-store-ca"
    "kafka-ca")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "builtin")
  "items" $.root.Values.dataLayer.postgres.builtin.extraContainers
  "taken" (list "server")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "builtin")
  "tolerations" $.root.Values.dataLayer.postgres.builtin.tolerations
  "key" "tolerations") }}
{{- /* store-major-version */}}
{{- if and
  (ne
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.postgres.builtin.image.tag)))
    "")
  (ne
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.postgres.builtin.image.tag)))
    (printf "%d" (int64 $.root.Values.dataLayer.postgres.builtin.majorVersion))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "postgres" "builtin" "image" "tag")
  "message" (printf "the tag %s is of version %s, and the data is of version %d: back the data up, read the release notes, then change majorVersion too, since there is no way back"
    $.root.Values.dataLayer.postgres.builtin.image.tag
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.postgres.builtin.image.tag)))
    (int64 $.root.Values.dataLayer.postgres.builtin.majorVersion))
  "remedy" (printf "majorVersion: %s"
    (include "ml-platform.yamlText" (int64 (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.postgres.builtin.image.tag))))))) }}
{{- end }}
{{- range $parameterName, $parameter := $.root.Values.dataLayer.postgres.parameters }}
{{- /* store-parameter-taken */}}
{{- if and
  (ne $parameter "")
  (has
    $parameterName
    (list
      "config_file"
      "data_directory"
      "hba_file"
      "ident_file"
      "listen_addresses"
      "max_connections"
      "password_encryption"
      "port"
      "ssl"
      "ssl_ca_file"
      "ssl_cert_file"
      "ssl_key_file"
      "unix_socket_directories"
      "unix_socket_permissions")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "parameters" $parameterName)
  "message" (printf "the chart sets %s itself, from other values; \"\" leaves it to the chart" $parameterName)
  "remedy" (printf "parameters:\n  %s: \"\"" (include "ml-platform.yamlText" $parameterName))) }}
{{- end }}
{{- end }}
{{- /* postgres-connections */}}
{{- if gt
  (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
  (sub $.root.Values.dataLayer.postgres.maxConnections $.root.Values.dataLayer.postgres.reservedConnections) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "maxConnections")
  "message" (printf "the databases may open %d connections together, and of %d that the server takes, %d are reserved"
    (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
    (int64 $.root.Values.dataLayer.postgres.maxConnections)
    (int64 $.root.Values.dataLayer.postgres.reservedConnections))
  "remedy" (printf "maxConnections: %s"
    (include "ml-platform.yamlText" (add
      (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
      $.root.Values.dataLayer.postgres.reservedConnections)))) }}
{{- end }}
{{- /* postgres-pooler-without-operator */}}
{{- if ne $.root.Values.dataLayer.postgres.pooler.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "pooler" "mode")
  "message" "the pooler is run by CloudNativePG, in front of its own cluster"
  "remedy" "pooler:\n  mode: none") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" }}
{{- /* cloud-native-pg-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "postgresql.cnpg.io/v1/Cluster")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "mode")
  "message" "the cluster has no CloudNativePG, which serves postgresql.cnpg.io/v1; install it first, or take the server that needs nothing"
  "remedy" "mode: builtin") }}
{{- end }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "cloudNativePg")
  "image" $.root.Values.dataLayer.postgres.cloudNativePg.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "cloudNativePg" "resources")
  "resources" $.root.Values.dataLayer.postgres.cloudNativePg.resources) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "cloudNativePg")
  "tolerations" $.root.Values.dataLayer.postgres.cloudNativePg.tolerations
  "key" "tolerations") }}
{{- range $parameterName, $parameter := $.root.Values.dataLayer.postgres.parameters }}
{{- /* store-parameter-taken */}}
{{- if and
  (ne $parameter "")
  (has
    $parameterName
    (list
      "config_file"
      "data_directory"
      "hba_file"
      "ident_file"
      "listen_addresses"
      "max_connections"
      "password_encryption"
      "port"
      "ssl"
      "ssl_ca_file"
      "ssl_cert_file"
      "ssl_key_file"
      "unix_socket_directories"
      "unix_socket_permissions")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "parameters" $parameterName)
  "message" (printf "the chart sets %s itself, from other values; \"\" leaves it to the chart" $parameterName)
  "remedy" (printf "parameters:\n  %s: \"\"" (include "ml-platform.yamlText" $parameterName))) }}
{{- end }}
{{- end }}
{{- /* postgres-connections */}}
{{- if gt
  (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
  (sub $.root.Values.dataLayer.postgres.maxConnections $.root.Values.dataLayer.postgres.reservedConnections) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "maxConnections")
  "message" (printf "the databases may open %d connections together, and of %d that the server takes, %d are reserved"
    (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
    (int64 $.root.Values.dataLayer.postgres.maxConnections)
    (int64 $.root.Values.dataLayer.postgres.reservedConnections))
  "remedy" (printf "maxConnections: %s"
    (include "ml-platform.yamlText" (add
      (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
      $.root.Values.dataLayer.postgres.reservedConnections)))) }}
{{- end }}
{{- if eq $.root.Values.dataLayer.postgres.pooler.mode "pgbouncer" }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "pooler" "pgbouncer" "resources")
  "resources" $.root.Values.dataLayer.postgres.pooler.pgbouncer.resources) }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "external" }}
{{- if eq $.root.Values.dataLayer.postgres.external.sslMode "disable" }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "external")
  "ca" $.root.Values.dataLayer.postgres.external.ca) }}
{{- end }}
{{- /* postgres-connections */}}
{{- if gt
  (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
  (sub $.root.Values.dataLayer.postgres.maxConnections $.root.Values.dataLayer.postgres.reservedConnections) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "maxConnections")
  "message" (printf "the databases may open %d connections together, and of %d that the server takes, %d are reserved"
    (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
    (int64 $.root.Values.dataLayer.postgres.maxConnections)
    (int64 $.root.Values.dataLayer.postgres.reservedConnections))
  "remedy" (printf "maxConnections: %s"
    (include "ml-platform.yamlText" (add
      (include "ml-platform.total" (include "ml-platform.databaseConnections" $.root | fromYaml) | int64)
      $.root.Values.dataLayer.postgres.reservedConnections)))) }}
{{- end }}
{{- /* postgres-pooler-without-operator */}}
{{- if ne $.root.Values.dataLayer.postgres.pooler.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "pooler" "mode")
  "message" "the pooler is run by CloudNativePG, in front of its own cluster"
  "remedy" "pooler:\n  mode: none") }}
{{- end }}
{{- else }}
{{- /* postgres-shared-with-itself */}}
{{- if eq $.root.Values.dataLayer.postgres.shared.release $.root.Release.Name }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "shared" "release")
  "message" (printf "\"%s\" is this release, which has no server of its own to share" $.root.Values.dataLayer.postgres.shared.release)
  "remedy" "shared:\n  release: data") }}
{{- end }}
{{- /* postgres-pooler-without-operator */}}
{{- if ne $.root.Values.dataLayer.postgres.pooler.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "pooler" "mode")
  "message" "the pooler is run by CloudNativePG, in front of its own cluster"
  "remedy" "pooler:\n  mode: none") }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.postgres.mode "builtin" }}
{{- range $databaseName, $databaseOverrides := $.root.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if ne $database.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.postgres.databases.%s" $databaseName)) }}
{{- /* database-credentials-uri */}}
{{- if eq $database.credentials.mode "uri" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "credentials" "mode")
  "message" "the server has to be told a user name and a password, and an address is neither"
  "remedy" "credentials:\n  mode: generated") }}
{{- end }}
{{- /* database-name-taken */}}
{{- if has
  (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
  (list "postgres" "template0" "template1" "app") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "database")
  "message" (printf "%s is a database of the server's own"
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))
  "remedy" (printf "database: %s"
    (include "ml-platform.yamlText" (printf "%s_data"
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))))) }}
{{- end }}
{{- /* database-owner-taken */}}
{{- if and
  (or
    (has
      (ternary
        $database.owner
        (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
        (ne $database.owner ""))
      (list "postgres" "app" "streaming_replica" "cnpg_pooler_pgbouncer" "public" "none"))
    (hasPrefix
      "pg_"
      (ternary
        $database.owner
        (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
        (ne $database.owner ""))))
  (or
    (ne $database.owner "")
    (eq
      (has
        (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
        (list "postgres" "template0" "template1" "app"))
      false)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "owner")
  "message" (printf "%s is a role of the server's own"
    (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner "")))
  "remedy" (printf "owner: %s"
    (include "ml-platform.yamlText" (printf "owner_of_%s"
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))))) }}
{{- end }}
{{- range $otherName, $otherOverrides := $.root.Values.dataLayer.postgres.databases }}
{{- $other := mergeOverwrite (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults) $otherOverrides }}
{{- if ne $other.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.postgres.databases.%s" $otherName)) }}
{{- /* database-twice */}}
{{- if and
  (lt $otherName $databaseName)
  (eq
    (ternary $other.database (replace "-" "_" $otherName) (ne $other.database ""))
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "database")
  "message" (printf "\"%s\" is called %s in the server too"
    $otherName
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))
  "remedy" (printf "database: %s"
    (include "ml-platform.yamlText" (printf "%s_2"
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))))) }}
{{- end }}
{{- /* database-owner-twice */}}
{{- if and
  (lt $otherName $databaseName)
  (ne
    (ternary $other.database (replace "-" "_" $otherName) (ne $other.database ""))
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))
  (eq
    (ternary
      $other.owner
      (ternary $other.database (replace "-" "_" $otherName) (ne $other.database ""))
      (ne $other.owner ""))
    (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "owner")
  "message" (printf "%s owns \"%s\" too, and one password would open both"
    (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner ""))
    $otherName)
  "remedy" (printf "owner: %s"
    (include "ml-platform.yamlText" (printf "owner_of_%s"
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" }}
{{- range $databaseName, $databaseOverrides := $.root.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if ne $database.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.postgres.databases.%s" $databaseName)) }}
{{- /* database-credentials-uri */}}
{{- if eq $database.credentials.mode "uri" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "credentials" "mode")
  "message" "the server has to be told a user name and a password, and an address is neither"
  "remedy" "credentials:\n  mode: generated") }}
{{- end }}
{{- /* database-name-taken */}}
{{- if has
  (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
  (list "postgres" "template0" "template1" "app") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "database")
  "message" (printf "%s is a database of the server's own"
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))
  "remedy" (printf "database: %s"
    (include "ml-platform.yamlText" (printf "%s_data"
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))))) }}
{{- end }}
{{- /* database-owner-taken */}}
{{- if and
  (or
    (has
      (ternary
        $database.owner
        (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
        (ne $database.owner ""))
      (list "postgres" "app" "streaming_replica" "cnpg_pooler_pgbouncer" "public" "none"))
    (hasPrefix
      "pg_"
      (ternary
        $database.owner
        (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
        (ne $database.owner ""))))
  (or
    (ne $database.owner "")
    (eq
      (has
        (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
        (list "postgres" "template0" "template1" "app"))
      false)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "owner")
  "message" (printf "%s is a role of the server's own"
    (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner "")))
  "remedy" (printf "owner: %s"
    (include "ml-platform.yamlText" (printf "owner_of_%s"
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))))) }}
{{- end }}
{{- range $otherName, $otherOverrides := $.root.Values.dataLayer.postgres.databases }}
{{- $other := mergeOverwrite (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults) $otherOverrides }}
{{- if ne $other.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.postgres.databases.%s" $otherName)) }}
{{- /* database-twice */}}
{{- if and
  (lt $otherName $databaseName)
  (eq
    (ternary $other.database (replace "-" "_" $otherName) (ne $other.database ""))
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "database")
  "message" (printf "\"%s\" is called %s in the server too"
    $otherName
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))
  "remedy" (printf "database: %s"
    (include "ml-platform.yamlText" (printf "%s_2"
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))))) }}
{{- end }}
{{- /* database-owner-twice */}}
{{- if and
  (lt $otherName $databaseName)
  (ne
    (ternary $other.database (replace "-" "_" $otherName) (ne $other.database ""))
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))
  (eq
    (ternary
      $other.owner
      (ternary $other.database (replace "-" "_" $otherName) (ne $other.database ""))
      (ne $other.owner ""))
    (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "owner")
  "message" (printf "%s owns \"%s\" too, and one password would open both"
    (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner ""))
    $otherName)
  "remedy" (printf "owner: %s"
    (include "ml-platform.yamlText" (printf "owner_of_%s"
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database "")))))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $database.credentials.mode "parts" }}
{{- /* database-secret-keys */}}
{{- if or
  (ne $database.credentials.parts.usernameKey "username")
  (ne $database.credentials.parts.passwordKey "password") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "credentials" "parts")
  "message" "CloudNativePG reads the keys \"username\" and \"password\" of a Secret, and no others"
  "remedy" "credentials:\n  parts:\n    usernameKey: username\n    passwordKey: password") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "external" }}
{{- range $databaseName, $databaseOverrides := $.root.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if ne $database.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.postgres.databases.%s" $databaseName)) }}
{{- /* database-credentials-generated */}}
{{- if eq $database.credentials.mode "generated" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "credentials" "mode")
  "message" "credentials are generated for a server that the chart or an operator runs; those of an external one are in a Secret of yours"
  "remedy" (printf "credentials:\n  mode: parts\n  parts:\n    secret: %s"
    (include "ml-platform.yamlText" (printf "database-%s" $databaseName)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if ($.root.Values.applications).enabled }}
{{- if not (hasKey $guard.marks "applications") }}
{{- range $databaseName, $databaseOverrides := $.root.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if ne $database.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.postgres.databases.%s" $databaseName)) }}
{{- if eq $.root.Values.dataLayer.postgres.pooler.mode "none" }}
{{- /* database-pools */}}
{{- if gt
  (include "ml-platform.total" (include "ml-platform.databasePools" (dict "root" $.root
    "database" $databaseName) | fromYaml) | int64)
  (int64 $database.connections) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "connections")
  "message" (printf "the applications that call it may open %d connections together (pods, times processes, times databasePoolSize), and it may have %d"
    (include "ml-platform.total" (include "ml-platform.databasePools" (dict "root" $.root
      "database" $databaseName) | fromYaml) | int64)
    (int64 $database.connections))
  "remedy" (printf "connections: %s"
    (include "ml-platform.yamlText" (include "ml-platform.total" (include "ml-platform.databasePools" (dict "root" $.root
      "database" $databaseName) | fromYaml) | int64)))) }}
{{- end }}
{{- else }}
{{- /* database-pools-of-pooler */}}
{{- if gt
  (include "ml-platform.total" (include "ml-platform.databasePools" (dict "root" $.root
    "database" $databaseName) | fromYaml) | int64)
  (mul
    $.root.Values.dataLayer.postgres.pooler.pgbouncer.maxClients
    $.root.Values.dataLayer.postgres.pooler.pgbouncer.replicas) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" "dataLayer.postgres.pooler.pgbouncer.maxClients"
  "message" (printf "the applications that call the database %s may open %d connections together (pods, times processes, times databasePoolSize), and the pooler lets %d in"
    $databaseName
    (include "ml-platform.total" (include "ml-platform.databasePools" (dict "root" $.root
      "database" $databaseName) | fromYaml) | int64)
    (mul
      $.root.Values.dataLayer.postgres.pooler.pgbouncer.maxClients
      $.root.Values.dataLayer.postgres.pooler.pgbouncer.replicas))
  "remedy" (printf "dataLayer:\n  postgres:\n    pooler:\n      pgbouncer:\n        maxClients: %s"
    (include "ml-platform.yamlText" (include "ml-platform.total" (include "ml-platform.databasePools" (dict "root" $.root
      "database" $databaseName) | fromYaml) | int64)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- range $cacheName, $cacheOverrides := $.root.Values.dataLayer.caches }}
{{- $cache := mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) $cacheOverrides }}
{{- if ne $cache.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.caches.%s" $cacheName)) }}
{{- if eq $cache.mode "builtin" }}
{{- /* cache-credentials-uri */}}
{{- if eq $cache.credentials.mode "uri" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "caches" $cacheName "credentials" "mode")
  "message" "the server has to be told a user name and a password, and an address is neither"
  "remedy" "credentials:\n  mode: generated") }}
{{- end }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "image" $cache.builtin.image
  "key" "image"
  "example" (printf "%d.0.0" (int64 $cache.builtin.majorVersion))) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin" "resources")
  "resources" $cache.builtin.resources) }}
{{- include "ml-platform.envRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "env" $cache.builtin.env
  "secretEnv" $cache.builtin.secretEnv
  "taken" (list "CACHE_MAJOR_VERSION" "CACHE_TLS")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "items" $cache.builtin.extraVolumes
  "taken" (list
    "tmp"
    "scripts"
    "credentials"
    "data"
    "tls"
    "postgres-ca"
    "cache-ca"
    "sessions-ca"
    "object-store-ca"
    "kafka-ca")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "items" $cache.builtin.extraContainers
  "taken" (list "server")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "tolerations" $cache.builtin.tolerations
  "key" "tolerations") }}
{{- /* store-major-version */}}
{{- if and
  (ne (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $cache.builtin.image.tag))) "")
  (ne
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $cache.builtin.image.tag)))
    (printf "%d" (int64 $cache.builtin.majorVersion))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "caches" $cacheName "builtin" "image" "tag")
  "message" (printf "the tag %s is of version %s, and the data is of version %d: back the data up, read the release notes, then change majorVersion too, since there is no way back"
    $cache.builtin.image.tag
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $cache.builtin.image.tag)))
    (int64 $cache.builtin.majorVersion))
  "remedy" (printf "majorVersion: %s"
    (include "ml-platform.yamlText" (int64 (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $cache.builtin.image.tag))))))) }}
{{- end }}
{{- range $parameterName, $parameter := $cache.builtin.parameters }}
{{- /* store-parameter-taken */}}
{{- if and
  (ne $parameter "")
  (has
    $parameterName
    (list "port" "bind" "dir" "maxmemory" "maxmemory-policy" "save" "aclfile" "requirepass" "masterauth")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "caches" $cacheName "builtin" "parameters" $parameterName)
  "message" (printf "the chart sets %s itself, from other values; \"\" leaves it to the chart" $parameterName)
  "remedy" (printf "parameters:\n  %s: \"\"" (include "ml-platform.yamlText" $parameterName))) }}
{{- end }}
{{- end }}
{{- /* cache-memory-limit */}}
{{- if not (gt
  (include "ml-platform.milli" $cache.builtin.resources.limits.memory | float64)
  (include "ml-platform.milli" $cache.builtin.maxMemory | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "caches" $cacheName "builtin" "resources" "limits" "memory")
  "message" (printf "the server may hold %s of data and more around it, so that a limit of %s would have it killed"
    $cache.builtin.maxMemory
    (include "ml-platform.quantity" $cache.builtin.resources.limits.memory))
  "remedy" "maxMemory: 256Mi\nresources:\n  requests:\n    memory: 384Mi\n  limits:\n    memory: 512Mi") }}
{{- end }}
{{- if eq $cache.builtin.persistence.mode "volume" }}
{{- /* cache-volume-without-save-points */}}
{{- if not $cache.builtin.persistence.volume.savePoints }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "caches" $cacheName "builtin" "persistence" "volume" "savePoints")
  "message" "nothing would ever be written to the volume: there is no save point"
  "remedy" "persistence:\n  volume:\n    savePoints:\n      - seconds: 900\n        changes: 1") }}
{{- end }}
{{- end }}
{{- else if eq $cache.mode "external" }}
{{- if not $cache.external.tls }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "external")
  "ca" $cache.external.ca) }}
{{- end }}
{{- /* cache-credentials-generated */}}
{{- if eq $cache.credentials.mode "generated" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "caches" $cacheName "credentials" "mode")
  "message" "credentials are generated for a cache that the chart runs itself; those of an external one are in a Secret of yours"
  "remedy" (printf "credentials:\n  mode: parts\n  parts:\n    secret: %s"
    (include "ml-platform.yamlText" (printf "cache-%s" $cacheName)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.objectStore.mode "none" }}
{{- /* buckets-without-store */}}
{{- if gt (include "ml-platform.countEnabled" $.root.Values.dataLayer.objectStore.buckets | int64) 0 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "objectStore" "mode")
  "message" "there are buckets, and no store that they could be in"
  "remedy" "mode: builtin\ncredentials:\n  mode: generated") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "builtin" }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "image" $.root.Values.dataLayer.objectStore.builtin.image
  "key" "image"
  "example" (printf "%d.0.0" (int64 $.root.Values.dataLayer.objectStore.builtin.majorVersion))) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin" "resources")
  "resources" $.root.Values.dataLayer.objectStore.builtin.resources) }}
{{- include "ml-platform.envRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "env" $.root.Values.dataLayer.objectStore.builtin.env
  "secretEnv" $.root.Values.dataLayer.objectStore.builtin.secretEnv
  "taken" (list
    "VGW_PORT"
    "VGW_REGION"
    "VGW_HEALTH"
    "VGW_VERSIONING_DIR"
    "VGW_CERT"
    "VGW_KEY"
    "ROOT_ACCESS_KEY_ID"
    "ROOT_SECRET_ACCESS_KEY")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "items" $.root.Values.dataLayer.objectStore.builtin.extraVolumes
  "taken" (list "tmp" "data" "tls" "postgres-ca" "cache-ca" "sessions-ca" "object-store-ca" "kafka-ca")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "items" $.root.Values.dataLayer.objectStore.builtin.extraContainers
  "taken" (list "server" "folders")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "tolerations" $.root.Values.dataLayer.objectStore.builtin.tolerations
  "key" "tolerations") }}
{{- /* store-major-version */}}
{{- if and
  (ne
    (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.objectStore.builtin.image.tag)))
    "")
  (ne
    (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.objectStore.builtin.image.tag)))
    (printf "%d" (int64 $.root.Values.dataLayer.objectStore.builtin.majorVersion))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "objectStore" "builtin" "image" "tag")
  "message" (printf "the tag %s is of version %s, and the data is of version %d: back the data up, read the release notes, then change majorVersion too, since there is no way back"
    $.root.Values.dataLayer.objectStore.builtin.image.tag
    (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.objectStore.builtin.image.tag)))
    (int64 $.root.Values.dataLayer.objectStore.builtin.majorVersion))
  "remedy" (printf "majorVersion: %s"
    (include "ml-platform.yamlText" (int64 (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.objectStore.builtin.image.tag))))))) }}
{{- end }}
{{- /* object-store-identity-builtin */}}
{{- if eq $.root.Values.dataLayer.objectStore.credentials.mode "identity" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "objectStore" "credentials" "mode")
  "message" "the built-in store knows nothing of cloud identities; it asks for keys"
  "remedy" "credentials:\n  mode: generated") }}
{{- end }}
{{- range $bucketName, $bucketOverrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if ne $bucket.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName)) }}
{{- /* bucket-name-short */}}
{{- if lt (len (ternary $bucket.bucket $bucketName (ne $bucket.bucket ""))) 3 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "bucket")
  "message" (printf "the bucket would be called \"%s\", and a store wants three characters at least"
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))
  "remedy" (printf "bucket: %s"
    (include "ml-platform.yamlText" (printf "ml-%s" (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))))) }}
{{- end }}
{{- range $bucketName2, $bucket2Overrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket2 := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucket2Overrides }}
{{- if ne $bucket2.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName2)) }}
{{- /* bucket-twice */}}
{{- if and
  (lt $bucketName2 $bucketName)
  (eq
    (ternary $bucket2.bucket $bucketName2 (ne $bucket2.bucket ""))
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "bucket")
  "message" (printf "\"%s\" is the bucket %s already"
    $bucketName2
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))
  "remedy" (printf "bucket: %s" (include "ml-platform.yamlText" (printf "ml-%s" $bucketName)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- /* bucket-replication-without-versions */}}
{{- if and (eq $bucket.replication.mode "bucket") (not $bucket.versioning) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "versioning")
  "message" "stores copy buckets with versions only"
  "remedy" "versioning: true") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- range $bucketName, $bucketOverrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if ne $bucket.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName)) }}
{{- /* bucket-lifecycle-builtin */}}
{{- if or
  (gt (int64 $bucket.lifecycle.expireDays) 0)
  (gt (int64 $bucket.lifecycle.noncurrentExpireDays) 0)
  (gt (int64 $bucket.lifecycle.abortMultipartDays) 0) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "lifecycle")
  "message" "the built-in store removes nothing by itself; remove what is old by a job, or take an external store"
  "remedy" "lifecycle:\n  expireDays: 0\n  noncurrentExpireDays: 0\n  abortMultipartDays: 0") }}
{{- end }}
{{- /* bucket-encryption-builtin */}}
{{- if ne $bucket.encryption.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "encryption" "mode")
  "message" "the built-in store does not encrypt; take a storage class that does, or an external store"
  "remedy" "encryption:\n  mode: none") }}
{{- end }}
{{- /* bucket-replication-builtin */}}
{{- if ne $bucket.replication.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "replication" "mode")
  "message" "the built-in store copies nothing; take an external store"
  "remedy" "replication:\n  mode: none") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "external" }}
{{- if hasPrefix "http://" $.root.Values.dataLayer.objectStore.external.endpoint }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "external")
  "ca" $.root.Values.dataLayer.objectStore.external.ca) }}
{{- end }}
{{- /* object-store-keys-generated */}}
{{- if eq $.root.Values.dataLayer.objectStore.credentials.mode "generated" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "objectStore" "credentials" "mode")
  "message" "keys are generated for a store that the chart runs itself; those of an external one are in a Secret of yours"
  "remedy" "credentials:\n  mode: keys\n  keys:\n    secret: object-store") }}
{{- end }}
{{- /* object-store-provision-identity */}}
{{- if and
  $.root.Values.dataLayer.objectStore.external.provision
  (eq $.root.Values.dataLayer.objectStore.credentials.mode "identity") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "objectStore" "external" "provision")
  "message" "the Job that makes buckets logs in by keys, and pods have identities here"
  "remedy" "external:\n  provision: false") }}
{{- end }}
{{- range $bucketName, $bucketOverrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if ne $bucket.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName)) }}
{{- /* bucket-name-short */}}
{{- if lt (len (ternary $bucket.bucket $bucketName (ne $bucket.bucket ""))) 3 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "bucket")
  "message" (printf "the bucket would be called \"%s\", and a store wants three characters at least"
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))
  "remedy" (printf "bucket: %s"
    (include "ml-platform.yamlText" (printf "ml-%s" (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))))) }}
{{- end }}
{{- range $bucketName2, $bucket2Overrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket2 := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucket2Overrides }}
{{- if ne $bucket2.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName2)) }}
{{- /* bucket-twice */}}
{{- if and
  (lt $bucketName2 $bucketName)
  (eq
    (ternary $bucket2.bucket $bucketName2 (ne $bucket2.bucket ""))
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "bucket")
  "message" (printf "\"%s\" is the bucket %s already"
    $bucketName2
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))
  "remedy" (printf "bucket: %s" (include "ml-platform.yamlText" (printf "ml-%s" $bucketName)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- /* bucket-replication-without-versions */}}
{{- if and (eq $bucket.replication.mode "bucket") (not $bucket.versioning) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "versioning")
  "message" "stores copy buckets with versions only"
  "remedy" "versioning: true") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if not $.root.Values.dataLayer.objectStore.external.provision }}
{{- range $bucketName, $bucketOverrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if ne $bucket.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName)) }}
{{- /* bucket-not-provisioned */}}
{{- if or
  $bucket.versioning
  (or
    (gt (int64 $bucket.lifecycle.expireDays) 0)
    (gt (int64 $bucket.lifecycle.noncurrentExpireDays) 0)
    (gt (int64 $bucket.lifecycle.abortMultipartDays) 0))
  (ne $bucket.encryption.mode "none")
  (ne $bucket.replication.mode "none") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName)
  "message" "versions, lifecycle, encryption and replication are set where external.provision is true; without it they are left to whoever made the store"
  "remedy" "versioning: false\nlifecycle:\n  expireDays: 0\n  noncurrentExpireDays: 0\n  abortMultipartDays: 0\nencryption:\n  mode: none\nreplication:\n  mode: none") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
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
  "taken" (list "tmp" "scripts" "data" "postgres-ca" "cache-ca" "sessions-ca" "object-store-ca" "kafka-ca")) }}
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
{{- range $topicName, $topicOverrides := $.root.Values.dataLayer.kafka.topics }}
{{- $topic := mergeOverwrite (deepCopy $.root.Values.dataLayer.kafka.topicDefaults) $topicOverrides }}
{{- if ne $topic.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.kafka.topics.%s" $topicName)) }}
{{- /* topic-replication */}}
{{- if gt (int64 $topic.replicationFactor) 1 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "kafka" "topics" $topicName "replicationFactor")
  "message" (printf "messages can't be on %d brokers: there are 1" (int64 $topic.replicationFactor))
  "remedy" "replicationFactor: 0") }}
{{- end }}
{{- end }}
{{- end }}
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
{{- range $topicName, $topicOverrides := $.root.Values.dataLayer.kafka.topics }}
{{- $topic := mergeOverwrite (deepCopy $.root.Values.dataLayer.kafka.topicDefaults) $topicOverrides }}
{{- if ne $topic.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.kafka.topics.%s" $topicName)) }}
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
{{- include "ml-platform.extraObjectRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "extraObjects")
  "objects" $.root.Values.dataLayer.extraObjects) }}
{{- end }}
{{- end -}}
