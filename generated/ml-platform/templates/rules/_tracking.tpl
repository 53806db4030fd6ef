{{- /* Whether entries of tracking are whole, and its references lead to something that is switched on. */}}
{{- define "ml-platform.guard.values.tracking" -}}
{{- $guard := .guard }}
{{- if and ($.root.Values.tracking).enabled (eq $.root.Values.tracking.mode "builtin") }}
{{- include "ml-platform.callsReferences" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin" "calls")
  "references" $.root.Values.tracking.builtin.calls
  "entries" (list 1)) }}
{{- if eq $.root.Values.tracking.builtin.autoscaling.mode "keda" }}
{{- range $triggerName, $trigger := $.root.Values.tracking.builtin.autoscaling.keda.triggers }}
{{- if and (ne $trigger.enabled false) (eq $trigger.mode "topicLag") }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "tracking" "builtin" "autoscaling" "keda" "triggers" $triggerName "topicLag" "topic")
  "name" $trigger.topicLag.topic
  "map" $.root.Values.dataLayer.kafka.topics
  "in" (list "dataLayer" "kafka" "topics")
  "entries" (list 1 6)
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.kafka.topicDefaults
  "example" " {}") }}
{{- end }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.root.Values.tracking.builtin.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "tracking" "builtin" "priority")
  "name" $.root.Values.tracking.builtin.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The rules of tracking; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.tracking" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.tracking).enabled }}
{{- if eq $.root.Values.tracking.mode "builtin" }}
{{- if not (hasKey $guard.marks "tracking") }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "image" $.root.Values.tracking.builtin.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.autoscalingRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "autoscaling" $.root.Values.tracking.builtin.autoscaling) }}
{{- include "ml-platform.vpaRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "vpa" $.root.Values.tracking.builtin.vpa) }}
{{- include "ml-platform.pdbRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "pdb" $.root.Values.tracking.builtin.pdb
  "autoscaling" $.root.Values.tracking.builtin.autoscaling
  "replicas" $.root.Values.tracking.builtin.replicas) }}
{{- include "ml-platform.strategyRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "strategy" $.root.Values.tracking.builtin.strategy) }}
{{- include "ml-platform.shutdownRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "shutdown" $.root.Values.tracking.builtin.shutdown) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin" "resources")
  "resources" $.root.Values.tracking.builtin.resources) }}
{{- include "ml-platform.workloadEnvRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "env" $.root.Values.tracking.builtin.env
  "secretEnv" $.root.Values.tracking.builtin.secretEnv
  "taken" (list
    "PORT"
    "HOME"
    "POD_IP"
    "MLFLOW_BACKEND_STORE_URI"
    "MLFLOW_ARTIFACTS_DESTINATION"
    "MLFLOW_SQLALCHEMYSTORE_POOL_SIZE"
    "MLFLOW_SQLALCHEMYSTORE_MAX_OVERFLOW"
    "MLFLOW_SERVER_ALLOWED_HOSTS"
    "MLFLOW_SERVER_CORS_ALLOWED_ORIGINS"
    "MLFLOW_SERVER_ENABLE_JOB_EXECUTION"
    "MLFLOW_DISABLE_TELEMETRY"
    "MLFLOW_AUTH_CONFIG_PATH"
    "MLFLOW_AUTH_ADMIN_USERNAME"
    "MLFLOW_AUTH_ADMIN_PASSWORD"
    "MLFLOW_FLASK_SERVER_SECRET_KEY"
    "MLFLOW_DEFAULT_PERMISSION")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "items" $.root.Values.tracking.builtin.extraVolumes
  "taken" (list "tmp" "postgres-ca" "cache-ca" "sessions-ca" "object-store-ca" "kafka-ca" "config" "scripts" "data")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "items" $.root.Values.tracking.builtin.extraContainers
  "taken" (list "wait-for-stores" "mlflow" "tables" "gc" "migrate")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "tolerations" $.root.Values.tracking.builtin.tolerations
  "key" "tolerations") }}
{{- if eq $.root.Values.tracking.builtin.serviceAccount.mode "use" }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin" "serviceAccount" "use")
  "key" "name"
  "name" $.root.Values.tracking.builtin.serviceAccount.use.name) }}
{{- end }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin" "gc" "resources")
  "resources" $.root.Values.tracking.builtin.gc.resources) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin" "migration" "resources")
  "resources" $.root.Values.tracking.builtin.migration.resources) }}
{{- /* wandb-without-key */}}
{{- if and $.root.Values.tracking.builtin.calls.wandb (eq $.root.Values.tracking.wandb.existingSecret "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "tracking" "builtin" "calls" "wandb")
  "message" "there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret"
  "remedy" "calls:\n  wandb: false") }}
{{- end }}
{{- include "ml-platform.calledApplicationsRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "calls" $.root.Values.tracking.builtin.calls) }}
{{- include "ml-platform.scalingCallsRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "builtin")
  "autoscaling" $.root.Values.tracking.builtin.autoscaling
  "calls" $.root.Values.tracking.builtin.calls) }}
{{- /* volume-of-several-pods */}}
{{- if and
  (or
    (kindIs "invalid" $.root.Values.tracking.builtin.calls.database)
    (kindIs "invalid" $.root.Values.tracking.builtin.calls.bucket))
  (or
    (gt (int64 $.root.Values.tracking.builtin.replicas) 1)
    (ne $.root.Values.tracking.builtin.autoscaling.mode "none")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "tracking" "builtin" "replicas")
  "message" "several pods need a database and a bucket under calls: without them the server keeps runs in a volume that only one pod can have"
  "remedy" "replicas: 1\nautoscaling:\n  mode: none") }}
{{- end }}
{{- /* volume-of-two-revisions */}}
{{- if and
  (or
    (kindIs "invalid" $.root.Values.tracking.builtin.calls.database)
    (kindIs "invalid" $.root.Values.tracking.builtin.calls.bucket))
  (ne $.root.Values.tracking.builtin.strategy.mode "recreate") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "tracking" "builtin" "strategy" "mode")
  "message" "the server keeps runs in a volume that only one pod can have, so that the old pod has to stop before the new one starts"
  "remedy" "strategy:\n  mode: recreate") }}
{{- end }}
{{- /* tracking-of-itself */}}
{{- if $.root.Values.tracking.builtin.calls.tracking }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "tracking" "builtin" "calls" "tracking")
  "message" "the server does not call itself"
  "remedy" "calls:\n  tracking: false") }}
{{- end }}
{{- /* gc-without-database */}}
{{- if and $.root.Values.tracking.builtin.gc.enabled (kindIs "invalid" $.root.Values.tracking.builtin.calls.database) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "tracking" "builtin" "gc" "enabled")
  "message" "what was deleted can be removed from a database only, and calls.database names none"
  "remedy" "gc:\n  enabled: false") }}
{{- end }}
{{- /* service-closed */}}
{{- if and
  (ne $.root.Values.tracking.builtin.service.type "ClusterIP")
  $.root.Values.tracking.builtin.networkPolicy.enabled
  (not $.root.Values.tracking.builtin.networkPolicy.allowFrom) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "tracking" "builtin" "service" "type")
  "message" "the Service is open to the outside, and the network policy lets nobody in from there"
  "remedy" "networkPolicy:\n  allowFrom:\n    - ipBlock:\n        cidr: \"0.0.0.0/0\"") }}
{{- end }}
{{- /* service-without-login */}}
{{- if and (ne $.root.Values.tracking.builtin.service.type "ClusterIP") (eq $.root.Values.tracking.auth.mode "none") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "tracking" "builtin" "service" "type")
  "message" "the Service is open to the outside, and the server asks nobody for a password: tracking.auth.mode is none"
  "remedy" "service:\n  type: ClusterIP") }}
{{- end }}
{{- /* metrics-behind-login */}}
{{- if and
  $.root.Values.tracking.builtin.monitor.enabled
  (eq $.root.Values.platform.telemetry.metrics.mode "annotations")
  (eq $.root.Values.tracking.auth.mode "basic") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "tracking" "builtin" "monitor" "enabled")
  "message" "a Prometheus that goes by annotations sends no password, and the server asks for one; it takes the mode operator of platform.telemetry.metrics"
  "remedy" "monitor:\n  enabled: false") }}
{{- end }}
{{- end }}
{{- else if eq $.root.Values.tracking.mode "external" }}
{{- if eq $.root.Values.tracking.auth.mode "basic" }}
{{- /* credentials-of-another-server */}}
{{- if eq $.root.Values.tracking.auth.basic.credentials.mode "generated" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 1
  "path" (list "tracking" "auth" "basic" "credentials" "mode")
  "message" "credentials can be generated for a server of the chart only; name the Secret that has those of this one"
  "remedy" "auth:\n  basic:\n    credentials:\n      mode: secret\n      secret:\n        name: mlflow-credentials") }}
{{- end }}
{{- end }}
{{- else }}
{{- include "ml-platform.sharedStoreRule" (dict "root" $.root "guard" $guard
  "place" (list "tracking")
  "other" $.root.Values.tracking.shared.release
  "what" "MLflow") }}
{{- end }}
{{- include "ml-platform.extraObjectRules" (dict "root" $.root "guard" $guard
  "place" (list "tracking" "extraObjects")
  "objects" $.root.Values.tracking.extraObjects
  "area" "tracking") }}
{{- end }}
{{- end -}}
