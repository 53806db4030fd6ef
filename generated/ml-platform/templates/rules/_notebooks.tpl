{{- /* Whether entries of notebooks are whole, and its references lead to something that is switched on. */}}
{{- define "ml-platform.guard.values.notebooks" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.notebooks).enabled }}
{{- include "ml-platform.callsReferences" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub" "calls")
  "references" $.root.Values.notebooks.hub.calls
  "entries" (list 1)) }}
{{- if not (kindIs "invalid" $.root.Values.notebooks.hub.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "notebooks" "hub" "priority")
  "name" $.root.Values.notebooks.hub.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- if not (kindIs "invalid" $.root.Values.notebooks.proxy.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "notebooks" "proxy" "priority")
  "name" $.root.Values.notebooks.proxy.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- range $profileName, $profileOverrides := $.root.Values.notebooks.profiles }}
{{- $profile := mergeOverwrite (deepCopy $.root.Values.notebooks.profileDefaults) $profileOverrides }}
{{- if ne $profile.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $profile
    "shape" ($.root.Files.Get "files/shapes/notebooks.profiles.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "notebooks" "profiles" $profileName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "notebooks:\n  profiles:\n    %s:\n      # set %s"
    (include "ml-platform.yamlText" $profileName)
    $missing)
  "entries" (list 1 3)) }}
{{- end }}
{{- if not (hasKey $guard.marks (printf "notebooks.profiles.%s" $profileName)) }}
{{- if not (kindIs "invalid" $profile.pool) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "notebooks" "profiles" $profileName "pool")
  "name" $profile.pool
  "map" $.root.Values.gpuPools
  "in" (list "gpuPools")
  "entries" (list 1 3)
  "example" "\n    nodeSelector: {}") }}
{{- end }}
{{- include "ml-platform.callsReferences" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName "calls")
  "references" $profile.calls
  "entries" (list 1 3)) }}
{{- if not (kindIs "invalid" $profile.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "notebooks" "profiles" $profileName "priority")
  "name" $profile.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 3)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.root.Values.notebooks.defaultProfile) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "notebooks" "defaultProfile")
  "name" $.root.Values.notebooks.defaultProfile
  "map" $.root.Values.notebooks.profiles
  "in" (list "notebooks" "profiles")
  "entries" (list 1)
  "defaults" $.root.Values.notebooks.profileDefaults
  "example" " {}") }}
{{- end }}
{{- if eq $.root.Values.notebooks.placeholders.mode "pods" }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "notebooks" "placeholders" "pods" "priority")
  "name" $.root.Values.notebooks.placeholders.pods.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The rules of notebooks; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.notebooks" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.notebooks).enabled }}
{{- /* notebooks-without-profile */}}
{{- if eq (include "ml-platform.countEnabled" $.root.Values.notebooks.profiles | int64) 0 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 1
  "path" (list "notebooks" "profiles")
  "message" "there is no profile, so that nobody can start a notebook"
  "remedy" "profiles:\n  small:\n    enabled: true") }}
{{- end }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub")
  "image" $.root.Values.notebooks.hub.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub" "resources")
  "resources" $.root.Values.notebooks.hub.resources) }}
{{- include "ml-platform.workloadEnvRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub")
  "env" $.root.Values.notebooks.hub.env
  "secretEnv" $.root.Values.notebooks.hub.secretEnv
  "taken" (list
    "PORT"
    "HOME"
    "CONFIGPROXY_AUTH_TOKEN"
    "HUB_COOKIE_SECRET"
    "JUPYTERHUB_CRYPT_KEY"
    "OAUTH_CLIENT_SECRET"
    "SHARED_PASSWORD"
    "SHARED_ADMIN_PASSWORD")) }}
{{- include "ml-platform.envPrefixRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub")
  "env" $.root.Values.notebooks.hub.env
  "secretEnv" $.root.Values.notebooks.hub.secretEnv
  "prefix" "SERVICE_TOKEN_") }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub")
  "items" $.root.Values.notebooks.hub.extraVolumes
  "taken" (list "tmp" "postgres-ca" "cache-ca" "sessions-ca" "object-store-ca" "kafka-ca" "config" "state")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub")
  "items" $.root.Values.notebooks.hub.extraContainers
  "taken" (list "wait-for-stores" "hub")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub")
  "tolerations" $.root.Values.notebooks.hub.tolerations
  "key" "tolerations") }}
{{- include "ml-platform.shutdownRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub")
  "shutdown" $.root.Values.notebooks.hub.shutdown) }}
{{- if eq $.root.Values.notebooks.hub.auth.mode "oidc" }}
{{- /* nobody-may-log-in */}}
{{- if not (or
  (or
    $.root.Values.notebooks.hub.auth.allowAll
    $.root.Values.notebooks.hub.auth.allowedUsers
    $.root.Values.notebooks.hub.auth.admins)
  (or $.root.Values.notebooks.hub.auth.oidc.allowedGroups $.root.Values.notebooks.hub.auth.oidc.adminGroups)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "hub" "auth" "allowedUsers")
  "message" "nobody may log in: neither people nor groups are named, and allowAll is false"
  "remedy" "allowedUsers: [jane]") }}
{{- end }}
{{- /* groups-without-claim */}}
{{- if and
  (or $.root.Values.notebooks.hub.auth.oidc.allowedGroups $.root.Values.notebooks.hub.auth.oidc.adminGroups)
  (eq $.root.Values.notebooks.hub.auth.oidc.groupsClaim "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "hub" "auth" "oidc" "groupsClaim")
  "message" "groups are named, and nothing says which field of the provider's answer lists those of a person"
  "remedy" "oidc:\n  groupsClaim: groups") }}
{{- end }}
{{- else if eq $.root.Values.notebooks.hub.auth.mode "sharedPassword" }}
{{- /* nobody-may-log-in */}}
{{- if not (or
  $.root.Values.notebooks.hub.auth.allowAll
  $.root.Values.notebooks.hub.auth.allowedUsers
  $.root.Values.notebooks.hub.auth.admins) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "hub" "auth" "allowedUsers")
  "message" "nobody may log in: neither people nor groups are named, and allowAll is false"
  "remedy" "allowedUsers: [jane]") }}
{{- end }}
{{- /* shared-password-in-production */}}
{{- if eq $.root.Values.platform.environment "production" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "hub" "auth" "mode")
  "message" "with one password for all nobody can be told from anybody else, which is for a cluster that only you reach; take a provider of logins (oidc), or programs with tokens alone"
  "remedy" "mode: tokens") }}
{{- end }}
{{- end }}
{{- include "ml-platform.callsRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub")
  "calls" $.root.Values.notebooks.hub.calls) }}
{{- if eq $.root.Values.notebooks.hub.serviceAccount.mode "use" }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "hub" "serviceAccount" "use")
  "key" "name"
  "name" $.root.Values.notebooks.hub.serviceAccount.use.name) }}
{{- end }}
{{- /* hub-without-database */}}
{{- if and
  (eq $.root.Values.notebooks.hub.state.mode "postgres")
  (kindIs "invalid" $.root.Values.notebooks.hub.calls.database) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "notebooks" "hub" "calls" "database")
  "message" "the hub keeps its state in a database, and none is named"
  "remedy" "calls:\n  database: jupyterhub") }}
{{- end }}
{{- range $serviceName, $service := $.root.Values.notebooks.hub.services }}
{{- if ne $service.enabled false }}
{{- if not (hasKey $guard.marks (printf "notebooks.hub.services.%s" $serviceName)) }}
{{- /* service-name-taken */}}
{{- if and $.root.Values.notebooks.culling.enabled (eq $serviceName "idle-culler") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "notebooks" "hub" "services" $serviceName)
  "message" "the program that stops idle notebooks is called \"idle-culler\"; call yours by another name"
  "remedy" (printf "services:\n  my-idle-culler:\n    token:\n      secret: %s\n      key: %s"
    (include "ml-platform.yamlText" $service.token.secret)
    (include "ml-platform.yamlText" $service.token.key))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "proxy")
  "image" $.root.Values.notebooks.proxy.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "proxy" "resources")
  "resources" $.root.Values.notebooks.proxy.resources) }}
{{- include "ml-platform.envRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "proxy")
  "env" $.root.Values.notebooks.proxy.env
  "secretEnv" $.root.Values.notebooks.proxy.secretEnv
  "taken" (list
    "ML_ENVIRONMENT"
    "ENABLE_GPU_ACCELERATION"
    "OTEL_SERVICE_NAME"
    "OTEL_EXPORTER_OTLP_ENDPOINT"
    "OTEL_EXPORTER_OTLP_PROTOCOL"
    "PORT"
    "CONFIGPROXY_AUTH_TOKEN")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "proxy")
  "items" $.root.Values.notebooks.proxy.extraVolumes
  "taken" (list "tmp")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "proxy")
  "items" $.root.Values.notebooks.proxy.extraContainers
  "taken" (list "proxy")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "proxy")
  "tolerations" $.root.Values.notebooks.proxy.tolerations
  "key" "tolerations") }}
{{- include "ml-platform.shutdownRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "proxy")
  "shutdown" $.root.Values.notebooks.proxy.shutdown) }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks")
  "image" $.root.Values.notebooks.pauseImage
  "key" "pauseImage"
  "example" "v1.0.0") }}
{{- range $profileName, $profileOverrides := $.root.Values.notebooks.profiles }}
{{- $profile := mergeOverwrite (deepCopy $.root.Values.notebooks.profileDefaults) $profileOverrides }}
{{- if ne $profile.enabled false }}
{{- if not (hasKey $guard.marks (printf "notebooks.profiles.%s" $profileName)) }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName)
  "image" $profile.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName "resources")
  "resources" $profile.resources) }}
{{- include "ml-platform.workloadEnvRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName)
  "env" $profile.env
  "secretEnv" $profile.secretEnv
  "taken" (list "HOME" "JPY_API_TOKEN" "JUPYTERHUB_API_TOKEN" "JUPYTERHUB_API_URL" "JUPYTERHUB_USER")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName)
  "items" $profile.extraVolumes
  "taken" (list "tmp" "postgres-ca" "cache-ca" "sessions-ca" "object-store-ca" "kafka-ca" "home")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName)
  "items" $profile.extraContainers
  "taken" (list "notebook")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName)
  "tolerations" $profile.tolerations
  "key" "tolerations") }}
{{- /* gpus-without-pool */}}
{{- if and (not (kindIs "invalid" $profile.gpus)) (kindIs "invalid" $profile.pool) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "profiles" $profileName "gpus")
  "message" "GPUs are wanted, and the profile runs on no pool"
  "remedy" "pool: a100") }}
{{- end }}
{{- if not (kindIs "invalid" $profile.pool) }}
{{- /* gpus-of-a-claim */}}
{{- if and
  (eq $.root.Values.compute.claims.mode "dra")
  (ne
    (ternary
      (ternary
        1
        (index $.root.Values.gpuPools $profile.pool).gpusPerPod
        (kindIs "invalid" (index $.root.Values.gpuPools $profile.pool).gpusPerPod))
      $profile.gpus
      (kindIs "invalid" $profile.gpus) | int64)
    (ternary
      1
      (index $.root.Values.gpuPools $profile.pool).gpusPerPod
      (kindIs "invalid" (index $.root.Values.gpuPools $profile.pool).gpusPerPod) | int64)) }}
{{- $pool := index $.root.Values.gpuPools $profile.pool }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "profiles" $profileName "gpus")
  "message" (printf "a claim is for as many devices as its pool says, which is %d; make a pool of its own for more"
    (ternary 1 $pool.gpusPerPod (kindIs "invalid" $pool.gpusPerPod) | int64))
  "remedy" (printf "gpus: %s"
    (include "ml-platform.yamlText" (ternary 1 $pool.gpusPerPod (kindIs "invalid" $pool.gpusPerPod))))) }}
{{- end }}
{{- end }}
{{- include "ml-platform.callsRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName)
  "calls" $profile.calls) }}
{{- /* notebook-calls-store */}}
{{- if not (kindIs "invalid" $profile.calls.database) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "profiles" $profileName "calls" "database")
  "message" "whatever people type runs in a notebook, and the store under calls.database holds what others work with; take this out, and let notebooks ask an application or read a bucket"
  "remedy" "calls:\n  applications: [api]"
  "replaces" true) }}
{{- end }}
{{- /* notebook-calls-store */}}
{{- if not (kindIs "invalid" $profile.calls.cache) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "profiles" $profileName "calls" "cache")
  "message" "whatever people type runs in a notebook, and the store under calls.cache holds what others work with; take this out, and let notebooks ask an application or read a bucket"
  "remedy" "calls:\n  applications: [api]"
  "replaces" true) }}
{{- end }}
{{- /* notebook-calls-store */}}
{{- if not (kindIs "invalid" $profile.calls.sessions) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "profiles" $profileName "calls" "sessions")
  "message" "whatever people type runs in a notebook, and the store under calls.sessions holds what others work with; take this out, and let notebooks ask an application or read a bucket"
  "remedy" "calls:\n  applications: [api]"
  "replaces" true) }}
{{- end }}
{{- if eq $.root.Values.notebooks.placeholders.mode "none" }}
{{- /* placeholders-without-priority */}}
{{- if gt (int64 $profile.placeholders) 0 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "profiles" $profileName "placeholders")
  "message" "pods that keep room have no priority, by which they would leave when somebody needs it: notebooks.placeholders.mode is none"
  "remedy" "placeholders: 0") }}
{{- end }}
{{- else }}
{{- if not (kindIs "invalid" $profile.priority) }}
{{- $priority := index $.root.Values.compute.priorities $profile.priority }}
{{- if eq $priority.mode "create" }}
{{- /* placeholders-not-preempted */}}
{{- if and
  (gt (int64 $profile.placeholders) 0)
  (eq
    (ternary
      "PreemptLowerPriority"
      $priority.create.preemptionPolicy
      (kindIs "invalid" $priority.create.preemptionPolicy))
    "Never") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "profiles" $profileName "placeholders")
  "message" (printf "notebooks have the priority \"%s\", which puts no pod out (preemptionPolicy: Never), not even those that keep room" $profile.priority)
  "remedy" "placeholders: 0") }}
{{- end }}
{{- if not (hasKey $guard.marks "notebooks") }}
{{- $priority2 := index $.root.Values.compute.priorities $.root.Values.notebooks.placeholders.pods.priority }}
{{- if eq $priority2.mode "create" }}
{{- /* placeholders-stay */}}
{{- if and (gt (int64 $profile.placeholders) 0) (ge (int64 $priority2.create.value) (int64 $priority.create.value)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "notebooks" "profiles" $profileName "placeholders")
  "message" (printf "pods that keep room have the priority %d, and notebooks %d: they leave only for what is higher"
    (int64 $priority2.create.value)
    (int64 $priority.create.value))
  "remedy" "placeholders: 0") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $profile.serviceAccountName) }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "profiles" $profileName)
  "key" "serviceAccountName"
  "name" $profile.serviceAccountName) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- include "ml-platform.extraObjectRules" (dict "root" $.root "guard" $guard
  "place" (list "notebooks" "extraObjects")
  "objects" $.root.Values.notebooks.extraObjects
  "area" "notebooks") }}
{{- end }}
{{- end -}}
