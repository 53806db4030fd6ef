{{- /* The rules of dataLayer, postgres; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.dataLayer.postgres" -}}
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
  "taken" (list "tmp" "scripts" "credentials" "data" "shared-memory" "tls")) }}
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
{{- else if eq $.root.Values.dataLayer.postgres.mode "external" }}
{{- if eq $.root.Values.dataLayer.postgres.external.sslMode "disable" }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "external")
  "ca" $.root.Values.dataLayer.postgres.external.ca) }}
{{- end }}
{{- else }}
{{- include "ml-platform.sharedStoreRule" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres")
  "other" $.root.Values.dataLayer.postgres.shared.release
  "what" "server") }}
{{- end }}
{{- if has $.root.Values.dataLayer.postgres.mode (list "builtin" "cloudNativePg") }}
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
{{- end }}
{{- if has $.root.Values.dataLayer.postgres.mode (list "builtin" "cloudNativePg" "external") }}
{{- $databaseConnections := include "ml-platform.databaseConnections" $.root | fromYaml }}
{{- /* postgres-connections */}}
{{- if gt
  (include "ml-platform.total" $databaseConnections | int64)
  (sub $.root.Values.dataLayer.postgres.maxConnections $.root.Values.dataLayer.postgres.reservedConnections) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "maxConnections")
  "message" (printf "the databases may open %d connections together, and of %d that the server takes, %d are reserved"
    (include "ml-platform.total" $databaseConnections | int64)
    (int64 $.root.Values.dataLayer.postgres.maxConnections)
    (int64 $.root.Values.dataLayer.postgres.reservedConnections))
  "remedy" (printf "maxConnections: %s"
    (include "ml-platform.yamlText" (min
      (add
        (include "ml-platform.total" $databaseConnections | int64)
        $.root.Values.dataLayer.postgres.reservedConnections)
      2147483647)))) }}
{{- end }}
{{- end }}
{{- /* postgres-pooler-without-operator */}}
{{- if has $.root.Values.dataLayer.postgres.mode (list "builtin" "external" "shared") }}
{{- /* postgres-pooler-without-operator */}}
{{- if ne $.root.Values.dataLayer.postgres.pooler.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "postgres" "pooler" "mode")
  "message" "the pooler is run by CloudNativePG, in front of its own cluster"
  "remedy" "pooler:\n  mode: none") }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" }}
{{- if eq $.root.Values.dataLayer.postgres.pooler.mode "pgbouncer" }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "postgres" "pooler" "pgbouncer" "resources")
  "resources" $.root.Values.dataLayer.postgres.pooler.pgbouncer.resources) }}
{{- end }}
{{- end }}
{{- if or
  (eq $.root.Values.dataLayer.postgres.mode "builtin")
  (eq $.root.Values.dataLayer.postgres.mode "cloudNativePg") }}
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
    (include "ml-platform.yamlText" (regexFind
      "^.{0,62}[A-Za-z0-9_]"
      (printf "owner_of_%s" (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))))))) }}
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
      (regexFind
        "^.{0,60}[A-Za-z0-9_]"
        (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))))))) }}
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
    (include "ml-platform.yamlText" (regexFind
      "^.{0,62}[A-Za-z0-9_]"
      (printf "owner_of_%s" (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))))))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" }}
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
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.postgres.mode "external" }}
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
{{- $databasePools := include "ml-platform.databasePools" (dict "root" $.root "database" $databaseName) | fromYaml }}
{{- /* database-pools */}}
{{- if gt (include "ml-platform.total" $databasePools | int64) (int64 $database.connections) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "postgres" "databases" $databaseName "connections")
  "message" (printf "the applications that call it may open %d connections together (pods, times processes, times databasePoolSize), and it may have %d"
    (include "ml-platform.total" $databasePools | int64)
    (int64 $database.connections))
  "remedy" (printf "connections: %s"
    (include "ml-platform.yamlText" (min (include "ml-platform.total" $databasePools | int64) 2147483647)))) }}
{{- end }}
{{- else }}
{{- $databasePools := include "ml-platform.databasePools" (dict "root" $.root "database" $databaseName) | fromYaml }}
{{- /* database-pools-of-pooler */}}
{{- if gt
  (include "ml-platform.total" $databasePools | int64)
  (mul
    $.root.Values.dataLayer.postgres.pooler.pgbouncer.maxClients
    $.root.Values.dataLayer.postgres.pooler.pgbouncer.replicas) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" "dataLayer.postgres.pooler.pgbouncer.maxClients"
  "message" (printf "the applications that call the database %s may open %d connections together (pods, times processes, times databasePoolSize), and the pooler lets %d in"
    $databaseName
    (include "ml-platform.total" $databasePools | int64)
    (mul
      $.root.Values.dataLayer.postgres.pooler.pgbouncer.maxClients
      $.root.Values.dataLayer.postgres.pooler.pgbouncer.replicas))
  "remedy" (printf "dataLayer:\n  postgres:\n    pooler:\n      pgbouncer:\n        maxClients: %s"
    (include "ml-platform.yamlText" (min (include "ml-platform.total" $databasePools | int64) 2147483647)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
