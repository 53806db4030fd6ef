{{- /* Whether entries of applications are whole, and its references lead to something that is switched on. */}}
{{- define "ml-platform.guard.values.applications" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.applications).enabled }}
{{- if $.root.Values.applications.api.enabled }}
{{- include "ml-platform.callsReferences" (dict "root" $.root "guard" $guard
  "place" (list "applications" "api" "calls")
  "references" $.root.Values.applications.api.calls
  "entries" (list 1 2)) }}
{{- if eq $.root.Values.applications.api.autoscaling.mode "keda" }}
{{- range $triggerName, $trigger := $.root.Values.applications.api.autoscaling.keda.triggers }}
{{- if and (ne $trigger.enabled false) (eq $trigger.mode "topicLag") }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "applications" "api" "autoscaling" "keda" "triggers" $triggerName "topicLag" "topic")
  "name" $trigger.topicLag.topic
  "map" $.root.Values.dataLayer.kafka.topics
  "in" (list "dataLayer" "kafka" "topics")
  "entries" (list 1 2 6)
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.kafka.topicDefaults
  "example" " {}") }}
{{- end }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.root.Values.applications.api.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "applications" "api" "priority")
  "name" $.root.Values.applications.api.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 2)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- if $.root.Values.applications.web.enabled }}
{{- include "ml-platform.callsReferences" (dict "root" $.root "guard" $guard
  "place" (list "applications" "web" "calls")
  "references" $.root.Values.applications.web.calls
  "entries" (list 1 2)) }}
{{- if eq $.root.Values.applications.web.autoscaling.mode "keda" }}
{{- range $triggerName, $trigger := $.root.Values.applications.web.autoscaling.keda.triggers }}
{{- if and (ne $trigger.enabled false) (eq $trigger.mode "topicLag") }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "applications" "web" "autoscaling" "keda" "triggers" $triggerName "topicLag" "topic")
  "name" $trigger.topicLag.topic
  "map" $.root.Values.dataLayer.kafka.topics
  "in" (list "dataLayer" "kafka" "topics")
  "entries" (list 1 2 6)
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.kafka.topicDefaults
  "example" " {}") }}
{{- end }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.root.Values.applications.web.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "applications" "web" "priority")
  "name" $.root.Values.applications.web.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 2)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- range $workerName, $workerOverrides := $.root.Values.applications.workers }}
{{- $worker := mergeOverwrite (deepCopy $.root.Values.applications.workerDefaults) $workerOverrides }}
{{- if ne $worker.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $worker
    "shape" ($.root.Files.Get "files/shapes/applications.workers.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "applications" "workers" $workerName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "applications:\n  workers:\n    %s:\n      # set %s"
    (include "ml-platform.yamlText" $workerName)
    $missing)
  "entries" (list 1 3)) }}
{{- end }}
{{- if not (hasKey $guard.marks (printf "applications.workers.%s" $workerName)) }}
{{- include "ml-platform.callsReferences" (dict "root" $.root "guard" $guard
  "place" (list "applications" "workers" $workerName "calls")
  "references" $worker.calls
  "entries" (list 1 3)) }}
{{- if eq $worker.autoscaling.mode "keda" }}
{{- range $triggerName, $trigger := $worker.autoscaling.keda.triggers }}
{{- if and (ne $trigger.enabled false) (eq $trigger.mode "topicLag") }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "applications" "workers" $workerName "autoscaling" "keda" "triggers" $triggerName "topicLag" "topic")
  "name" $trigger.topicLag.topic
  "map" $.root.Values.dataLayer.kafka.topics
  "in" (list "dataLayer" "kafka" "topics")
  "entries" (list 1 3 7)
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.kafka.topicDefaults
  "example" " {}") }}
{{- end }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $worker.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "applications" "workers" $workerName "priority")
  "name" $worker.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 3)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The rules of applications; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.applications" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.applications).enabled }}
{{- /* no-application */}}
{{- if and
  (not $.root.Values.applications.api.enabled)
  (not $.root.Values.applications.web.enabled)
  (eq (include "ml-platform.countEnabled" $.root.Values.applications.workers | int64) 0) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" "applications.enabled"
  "message" "none of the applications is switched on, so that nothing runs"
  "remedy" "applications:\n  api:\n    enabled: true\n    image:\n      registry: ghcr.io\n      repository: acme/backend\n      tag: v1.0.0") }}
{{- end }}
{{- range $applicationName, $application := dict
  "api" $.root.Values.applications.api
  "web" $.root.Values.applications.web }}
{{- if $application.enabled }}
{{- if not (hasKey $guard.marks (printf "applications.%s" $applicationName)) }}
{{- include "ml-platform.applicationRules" (dict "root" $.root "guard" $guard
  "place" (list "applications" $applicationName)
  "application" $application) }}
{{- end }}
{{- end }}
{{- end }}
{{- range $workerName, $workerOverrides := $.root.Values.applications.workers }}
{{- $worker := mergeOverwrite (deepCopy $.root.Values.applications.workerDefaults) $workerOverrides }}
{{- if ne $worker.enabled false }}
{{- if not (hasKey $guard.marks (printf "applications.workers.%s" $workerName)) }}
{{- include "ml-platform.applicationRules" (dict "root" $.root "guard" $guard
  "place" (list "applications" "workers" $workerName)
  "application" $worker) }}
{{- end }}
{{- end }}
{{- end }}
{{- range $flagName, $flag := $.root.Values.applications.flags }}
{{- /* flag-variant-unknown */}}
{{- if not (hasKey $flag.variants $flag.defaultVariant) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "applications" "flags" $flagName "defaultVariant")
  "message" (printf "the flag has no variant \"%s\"" $flag.defaultVariant)
  "remedy" (printf "variants:\n  %s: true" (include "ml-platform.yamlText" $flag.defaultVariant))) }}
{{- end }}
{{- end }}
{{- include "ml-platform.extraObjectRules" (dict "root" $.root "guard" $guard
  "place" (list "applications" "extraObjects")
  "objects" $.root.Values.applications.extraObjects
  "area" "applications") }}
{{- end }}
{{- end -}}

{{- /* Rules of an application. From chart-src/areas/applications/rules/application.ts */}}
{{- define "ml-platform.applicationRules" -}}
{{- $guard := .guard }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "image" $.application.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.autoscalingRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "autoscaling" $.application.autoscaling) }}
{{- include "ml-platform.vpaRules" (dict "root" $.root "guard" $guard "place" $.place "vpa" $.application.vpa) }}
{{- include "ml-platform.pdbRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "pdb" $.application.pdb
  "autoscaling" $.application.autoscaling
  "replicas" $.application.replicas) }}
{{- include "ml-platform.strategyRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "strategy" $.application.strategy) }}
{{- include "ml-platform.shutdownRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "shutdown" $.application.shutdown) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (concat $.place (list "resources"))
  "resources" $.application.resources) }}
{{- include "ml-platform.workloadEnvRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "env" $.application.env
  "secretEnv" $.application.secretEnv
  "taken" (list
    "PORT"
    "ML_LOG_LEVEL"
    "ML_WORKERS"
    "ENABLE_AUTO_RETRAINING"
    "DATABASE_POOL_SIZE"
    "CACHE_TTL_SECONDS"
    "SECRET_KEY"
    "API_KEY"
    "STRIPE_SECRET_KEY"
    "FLAGD_RESOLVER"
    "FLAGD_OFFLINE_FLAG_SOURCE_PATH")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "items" $.application.extraVolumes
  "taken" (list "tmp" "postgres-ca" "cache-ca" "sessions-ca" "object-store-ca" "kafka-ca" "config" "flags")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "items" $.application.extraContainers
  "taken" (list "wait-for-stores" "application" "wait-for-schema" "migrate")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "tolerations" $.application.tolerations
  "key" "tolerations") }}
{{- if eq $.application.serviceAccount.mode "use" }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (concat $.place (list "serviceAccount" "use"))
  "key" "name"
  "name" $.application.serviceAccount.use.name) }}
{{- end }}
{{- include "ml-platform.serviceRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "service" $.application.service
  "networkPolicy" $.application.networkPolicy) }}
{{- include "ml-platform.callsRules" (dict "root" $.root "guard" $guard "place" $.place "calls" $.application.calls) }}
{{- include "ml-platform.scalingCallsRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "autoscaling" $.application.autoscaling
  "calls" $.application.calls) }}
{{- if eq $.application.migrations.mode "job" }}
{{- /* migrations-without-database */}}
{{- if kindIs "invalid" $.application.calls.database }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "calls" "database"))
  "message" "there are migrations, and no database is called whose tables they could be about"
  "remedy" "migrations:\n  mode: none") }}
{{- end }}
{{- /* migrations-without-command */}}
{{- if and (not $.application.migrations.job.command) (not $.application.migrations.job.args) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "migrations" "job" "command"))
  "message" "neither a command nor arguments are given, so that the Job would start another server and never end"
  "remedy" "migrations:\n  job:\n    args: [migrate]") }}
{{- end }}
{{- else if eq $.application.migrations.mode "wait" }}
{{- /* migrations-without-database */}}
{{- if kindIs "invalid" $.application.calls.database }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "calls" "database"))
  "message" "there are migrations, and no database is called whose tables they could be about"
  "remedy" "migrations:\n  mode: none") }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of the parts of applications that are called. From chart-src/areas/applications/callable.ts */}}
{{- define "ml-platform.calledApplicationsRules" -}}
{{- $guard := .guard }}
{{- range $calledIndex, $called := $.calls.applications }}
{{- /* called-application-off */}}
{{- if not (and
  ($.root.Values.applications).enabled
  (or
    (and (eq $called "api") $.root.Values.applications.api.enabled)
    (and (eq $called "web") $.root.Values.applications.web.enabled))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (concat $.place (list "calls" "applications" $calledIndex))
  "message" (printf "applications.%s is called, and is not part of the release" $called)
  "remedy" (printf "applications:\n  enabled: true\n  %s:\n    enabled: true" (include "ml-platform.yamlText" $called))) }}
{{- end }}
{{- end }}
{{- end -}}
