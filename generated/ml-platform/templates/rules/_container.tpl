{{- /* Rules of environment variables that begin like those of which the chart sets one for each of several things. From chart-src/catalogue/rules/container.ts */}}
{{- define "ml-platform.envPrefixRules" -}}
{{- $guard := .guard }}
{{- range $valueName, $value := $.env }}
{{- /* env-taken */}}
{{- if hasPrefix $.prefix $valueName }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "env" $valueName))
  "message" (printf "the platform sets %s itself; call yours by another name" $valueName)
  "remedy" (printf "env:\n  %s: %s"
    (include "ml-platform.yamlText" (regexFind "^.{0,127}[A-Za-z0-9_]" (printf "MY_%s" $valueName)))
    (include "ml-platform.yamlText" $value))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $sourceName, $source := $.secretEnv }}
{{- /* env-taken */}}
{{- if hasPrefix $.prefix $sourceName }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "the platform sets %s itself; call yours by another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (regexFind "^.{0,127}[A-Za-z0-9_]" (printf "MY_%s" $sourceName)))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of environment variables. From chart-src/catalogue/rules/container.ts */}}
{{- define "ml-platform.envRules" -}}
{{- $guard := .guard }}
{{- range $valueName, $value := $.env }}
{{- /* env-taken */}}
{{- if has $valueName $.taken }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "env" $valueName))
  "message" (printf "the platform sets %s itself; call yours by another name" $valueName)
  "remedy" (printf "env:\n  %s: %s"
    (include "ml-platform.yamlText" (regexFind "^.{0,127}[A-Za-z0-9_]" (printf "MY_%s" $valueName)))
    (include "ml-platform.yamlText" $value))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $sourceName, $source := $.secretEnv }}
{{- /* env-taken */}}
{{- if has $sourceName $.taken }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "the platform sets %s itself; call yours by another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (regexFind "^.{0,127}[A-Za-z0-9_]" (printf "MY_%s" $sourceName)))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- /* env-twice */}}
{{- if hasKey $.env $sourceName }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "%s stands under env and under secretEnv; give one of them another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (printf "%s_SECRET" (regexFind "^.{0,120}[A-Za-z0-9_]" $sourceName)))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of `extraContainers`. From chart-src/catalogue/rules/container.ts */}}
{{- define "ml-platform.extraContainersRules" -}}
{{- $guard := .guard }}
{{- range $containerIndex, $container := $.items }}
{{- /* container-taken */}}
{{- if and (kindIs "string" $container.name) (has $container.name $.taken) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "extraContainers" $containerIndex "name"))
  "message" (printf "the chart has a container called %s itself" $container.name)
  "remedy" (printf "extraContainers:\n  - name: %s" (include "ml-platform.yamlText" (printf "my-%s" $container.name)))) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of `extraVolumes`. From chart-src/catalogue/rules/container.ts */}}
{{- define "ml-platform.extraVolumesRules" -}}
{{- $guard := .guard }}
{{- range $volumeIndex, $volume := $.items }}
{{- /* volume-taken */}}
{{- if and (kindIs "string" $volume.name) (has $volume.name $.taken) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "extraVolumes" $volumeIndex "name"))
  "message" (printf "the chart has a volume called %s itself" $volume.name)
  "remedy" (printf "extraVolumes:\n  - name: %s" (include "ml-platform.yamlText" (printf "my-%s" $volume.name)))) }}
{{- end }}
{{- /* used-name-reserved */}}
{{- if ne
  (ternary
    ""
    (include "ml-platform.reservedBeginning" (dict "root" $.root
      "name" (trimPrefix
        "\"claimName\":\""
        (regexFind
          "\"claimName\":\"[^\"]*"
          (toJson (ternary "" $volume.persistentVolumeClaim (kindIs "invalid" $volume.persistentVolumeClaim)))))))
    (hasSuffix
      "-serving-"
      (include "ml-platform.reservedBeginning" (dict "root" $.root
        "name" (trimPrefix
          "\"claimName\":\""
          (regexFind
            "\"claimName\":\"[^\"]*"
            (toJson (ternary "" $volume.persistentVolumeClaim (kindIs "invalid" $volume.persistentVolumeClaim)))))))))
  "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "extraVolumes" $volumeIndex "persistentVolumeClaim" "claimName"))
  "message" "this volume is of what the release makes, for that alone; mount another"
  "remedy" (printf "extraVolumes:\n  - persistentVolumeClaim:\n      claimName: %s"
    (include "ml-platform.yamlText" (printf "%s-extra-own" (replace "." "-" $.root.Release.Name))))) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of what a container gets. From chart-src/catalogue/rules/container.ts */}}
{{- define "ml-platform.resourceRules" -}}
{{- $guard := .guard }}
{{- /* request-above-limit */}}
{{- if gt
  (include "ml-platform.milli" $.resources.requests.cpu | float64)
  (include "ml-platform.milli" $.resources.limits.cpu | float64) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "requests" "cpu"))
  "message" (printf "%s is requested, and %s is the limit"
    (include "ml-platform.quantity" $.resources.requests.cpu)
    (include "ml-platform.quantity" $.resources.limits.cpu))
  "remedy" (printf "limits:\n  cpu: %s"
    (include "ml-platform.yamlText" (include "ml-platform.quantity" $.resources.requests.cpu)))) }}
{{- end }}
{{- /* request-above-limit */}}
{{- if gt
  (include "ml-platform.milli" $.resources.requests.memory | float64)
  (include "ml-platform.milli" $.resources.limits.memory | float64) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "requests" "memory"))
  "message" (printf "%s is requested, and %s is the limit"
    (include "ml-platform.quantity" $.resources.requests.memory)
    (include "ml-platform.quantity" $.resources.limits.memory))
  "remedy" (printf "limits:\n  memory: %s"
    (include "ml-platform.yamlText" (include "ml-platform.quantity" $.resources.requests.memory)))) }}
{{- end }}
{{- end -}}

{{- /* Rules of environment variables of what the platform tells where it is and what it calls. From chart-src/catalogue/rules/container.ts */}}
{{- define "ml-platform.workloadEnvRules" -}}
{{- $guard := .guard }}
{{- $names := concat
  (list
    "ML_ENVIRONMENT"
    "ENABLE_GPU_ACCELERATION"
    "OTEL_SERVICE_NAME"
    "OTEL_EXPORTER_OTLP_ENDPOINT"
    "OTEL_EXPORTER_OTLP_PROTOCOL"
    "DB_HOST"
    "DB_PORT"
    "DB_NAME"
    "DB_READ_HOST"
    "DB_SSLMODE"
    "DB_USERNAME"
    "DB_PASSWORD"
    "DATABASE_URL"
    "PGSSLROOTCERT"
    "REDIS_SCHEME"
    "REDIS_HOST"
    "REDIS_PORT"
    "REDIS_USERNAME"
    "REDIS_PASSWORD"
    "REDIS_URL"
    "SESSION_REDIS_SCHEME"
    "SESSION_REDIS_HOST"
    "SESSION_REDIS_PORT"
    "SESSION_REDIS_USERNAME"
    "SESSION_REDIS_PASSWORD"
    "SESSION_REDIS_URL"
    "S3_BUCKET"
    "AWS_ENDPOINT_URL"
    "AWS_REGION"
    "AWS_ACCESS_KEY_ID"
    "AWS_SECRET_ACCESS_KEY"
    "S3_FORCE_PATH_STYLE"
    "KAFKA_BOOTSTRAP_SERVERS"
    "KAFKA_SECURITY_PROTOCOL"
    "KAFKA_SASL_MECHANISM"
    "KAFKA_SASL_USERNAME"
    "KAFKA_SASL_PASSWORD"
    "KAFKA_TOPICS"
    "MLFLOW_TRACKING_URI"
    "MLFLOW_TRACKING_USERNAME"
    "MLFLOW_TRACKING_PASSWORD"
    "WANDB_API_KEY"
    "API_URL"
    "WEB_URL"
    "REDIS_CA_FILE"
    "SESSION_REDIS_CA_FILE"
    "AWS_CA_BUNDLE"
    "KAFKA_CA_FILE")
  $.taken }}
{{- range $valueName, $value := $.env }}
{{- /* env-taken */}}
{{- if or (has $valueName $names) (hasPrefix "KAFKA_TOPIC_" $valueName) (hasPrefix "MODEL_URL_" $valueName) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "env" $valueName))
  "message" (printf "the platform sets %s itself; call yours by another name" $valueName)
  "remedy" (printf "env:\n  %s: %s"
    (include "ml-platform.yamlText" (regexFind "^.{0,127}[A-Za-z0-9_]" (printf "MY_%s" $valueName)))
    (include "ml-platform.yamlText" $value))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $sourceName, $source := $.secretEnv }}
{{- /* env-taken */}}
{{- if or (has $sourceName $names) (hasPrefix "KAFKA_TOPIC_" $sourceName) (hasPrefix "MODEL_URL_" $sourceName) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "the platform sets %s itself; call yours by another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (regexFind "^.{0,127}[A-Za-z0-9_]" (printf "MY_%s" $sourceName)))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- /* env-twice */}}
{{- if hasKey $.env $sourceName }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "%s stands under env and under secretEnv; give one of them another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (printf "%s_SECRET" (regexFind "^.{0,120}[A-Za-z0-9_]" $sourceName)))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- end -}}
