{{- /* Whether entries of serving are whole, and its references lead to something that is switched on. */}}
{{- define "ml-platform.guard.values.serving" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.serving).enabled }}
{{- range $modelName, $modelOverrides := $.root.Values.serving.models }}
{{- $model := mergeOverwrite (deepCopy $.root.Values.serving.modelDefaults) $modelOverrides }}
{{- if ne $model.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $model
    "shape" ($.root.Files.Get "files/shapes/serving.models.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "serving" "models" $modelName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "serving:\n  models:\n    %s:\n      # set %s" (include "ml-platform.yamlText" $modelName) $missing)
  "entries" (list 1 3)) }}
{{- end }}
{{- if not (hasKey $guard.marks (printf "serving.models.%s" $modelName)) }}
{{- range $versionName, $versionOverrides := $model.versions }}
{{- $version := mergeOverwrite (deepCopy $model) $versionOverrides }}
{{- if $version.enabled }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $version
    "shape" ($.root.Files.Get "files/shapes/serving.models.versions.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "serving" "models" $modelName "versions" $versionName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "serving:\n  models:\n    %s:\n      versions:\n        %s:\n          # set %s"
    (include "ml-platform.yamlText" $modelName)
    (include "ml-platform.yamlText" $versionName)
    $missing)
  "entries" (list 1 3 5)) }}
{{- end }}
{{- if not (hasKey $guard.marks (printf "serving.models.%s.versions.%s" $modelName $versionName)) }}
{{- if not (kindIs "invalid" $versionOverrides.pool) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "versions" $versionName "pool")
  "name" $version.pool
  "map" $.root.Values.gpuPools
  "in" (list "gpuPools")
  "entries" (list 1 3 5)
  "example" "\n    nodeSelector: {}") }}
{{- end }}
{{- if not (kindIs "invalid" ($versionOverrides.governance).owner) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "versions" $versionName "governance" "owner")
  "name" $version.governance.owner
  "map" $.root.Values.platform.contacts
  "in" (list "platform" "contacts")
  "entries" (list 1 3 5)
  "example" " {}") }}
{{- end }}
{{- if eq $version.autoscaling.mode "keda" }}
{{- range $triggerName, $trigger := $version.autoscaling.keda.triggers }}
{{- if and (ne $trigger.enabled false) (eq $trigger.mode "topicLag") }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list
    "serving"
    "models"
    $modelName
    "versions"
    $versionName
    "autoscaling"
    "keda"
    "triggers"
    $triggerName
    "topicLag"
    "topic")
  "name" $trigger.topicLag.topic
  "map" $.root.Values.dataLayer.kafka.topics
  "in" (list "dataLayer" "kafka" "topics")
  "entries" (list 1 3 5 9)
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.kafka.topicDefaults
  "example" " {}") }}
{{- end }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $versionOverrides.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "versions" $versionName "priority")
  "name" $version.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 3 5)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $model.release.mode "canary" }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "release" "canary" "stable")
  "name" $model.release.canary.stable
  "map" $model.versions
  "in" (list "serving" "models" $modelName "versions")
  "entries" (list 1 3)
  "defaults" $model
  "example" " {}") }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "release" "canary" "candidate")
  "name" $model.release.canary.candidate
  "map" $model.versions
  "in" (list "serving" "models" $modelName "versions")
  "entries" (list 1 3)
  "defaults" $model
  "example" " {}") }}
{{- end }}
{{- if eq $model.release.mode "blueGreen" }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "release" "blueGreen" "active")
  "name" $model.release.blueGreen.active
  "map" $model.versions
  "in" (list "serving" "models" $modelName "versions")
  "entries" (list 1 3)
  "defaults" $model
  "example" " {}") }}
{{- end }}
{{- include "ml-platform.callsReferences" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "calls")
  "references" $model.calls
  "entries" (list 1 3)) }}
{{- if not (kindIs "invalid" $model.pool) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "pool")
  "name" $model.pool
  "map" $.root.Values.gpuPools
  "in" (list "gpuPools")
  "entries" (list 1 3)
  "example" "\n    nodeSelector: {}") }}
{{- end }}
{{- if not (kindIs "invalid" $model.governance.owner) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "governance" "owner")
  "name" $model.governance.owner
  "map" $.root.Values.platform.contacts
  "in" (list "platform" "contacts")
  "entries" (list 1 3)
  "example" " {}") }}
{{- end }}
{{- if eq $model.autoscaling.mode "keda" }}
{{- range $triggerName, $trigger := $model.autoscaling.keda.triggers }}
{{- if and (ne $trigger.enabled false) (eq $trigger.mode "topicLag") }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "autoscaling" "keda" "triggers" $triggerName "topicLag" "topic")
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
{{- if not (kindIs "invalid" $model.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "serving" "models" $modelName "priority")
  "name" $model.priority
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

{{- /* The rules of serving; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.serving" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.serving).enabled }}
{{- range $modelName, $modelOverrides := $.root.Values.serving.models }}
{{- $model := mergeOverwrite (deepCopy $.root.Values.serving.modelDefaults) $modelOverrides }}
{{- if ne $model.enabled false }}
{{- if not (hasKey $guard.marks (printf "serving.models.%s" $modelName)) }}
{{- /* model-without-version */}}
{{- if eq (include "ml-platform.countEnabled" $model.versions | int64) 0 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "serving" "models" $modelName "versions")
  "message" "no version of the model is switched on, so that nothing runs"
  "remedy" "versions:\n  v1:\n    enabled: true") }}
{{- end }}
{{- include "ml-platform.serviceRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName)
  "service" $model.service
  "networkPolicy" $model.networkPolicy) }}
{{- if eq $model.serviceAccount.mode "use" }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "serviceAccount" "use")
  "key" "name"
  "name" $model.serviceAccount.use.name) }}
{{- end }}
{{- include "ml-platform.callsRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName)
  "calls" $model.calls) }}
{{- /* kserve-release */}}
{{- if and (eq $model.runtime.mode "kserve") (ne $model.release.mode "rolling") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "serving" "models" $modelName "release" "mode")
  "message" "KServe brings its own Services, so that the chart can not choose between versions"
  "remedy" "release:\n  mode: rolling") }}
{{- end }}
{{- if eq $model.release.mode "canary" }}
{{- /* canary-of-one-version */}}
{{- if eq $model.release.canary.stable $model.release.canary.candidate }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "serving" "models" $modelName "release" "canary" "candidate")
  "message" (printf "\"%s\" is stable and candidate at once, so that there is nothing to weigh" $model.release.canary.stable)
  "remedy" "release:\n  mode: rolling") }}
{{- end }}
{{- end }}
{{- if eq $model.artifactCache.mode "volume" }}
{{- /* cache-on-one-node */}}
{{- if and
  (eq $model.artifactCache.volume.accessMode "ReadWriteOnce")
  (gt (include "ml-platform.countEnabled" $model.versions | int64) 1) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "serving" "models" $modelName "artifactCache" "volume" "accessMode")
  "message" "the volume can be had by one node only, and the model may have several pods"
  "remedy" "artifactCache:\n  volume:\n    accessMode: ReadWriteMany\n    storage: shared") }}
{{- end }}
{{- end }}
{{- range $versionName, $versionOverrides := $model.versions }}
{{- $version := mergeOverwrite (deepCopy $model) $versionOverrides }}
{{- if $version.enabled }}
{{- if not (hasKey $guard.marks (printf "serving.models.%s.versions.%s" $modelName $versionName)) }}
{{- if ne $version.runtime.mode "kserve" }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "image" $version.image
  "key" "image"
  "example" "v1.0.0") }}
{{- end }}
{{- include "ml-platform.autoscalingRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "autoscaling" $version.autoscaling) }}
{{- include "ml-platform.vpaRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "vpa" $version.vpa) }}
{{- include "ml-platform.pdbRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "pdb" $version.pdb
  "autoscaling" $version.autoscaling
  "replicas" $version.replicas) }}
{{- include "ml-platform.strategyRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "strategy" $version.strategy) }}
{{- include "ml-platform.shutdownRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "shutdown" $version.shutdown) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName "resources")
  "resources" $version.resources) }}
{{- include "ml-platform.workloadEnvRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "env" $version.env
  "secretEnv" $version.secretEnv
  "taken" (list "PORT" "MODEL_NAME" "MODEL_VERSION" "MODEL_PATH" "HOME" "HF_HOME" "HF_TOKEN")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "items" $version.extraVolumes
  "taken" (list
    "tmp"
    "postgres-ca"
    "cache-ca"
    "sessions-ca"
    "object-store-ca"
    "kafka-ca"
    "config"
    "cache"
    "artifact"
    "artifact-ca"
    "fetcher"
    "shared-memory")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "items" $version.extraContainers
  "taken" (list "wait-for-stores" "model" "fetch-artifact")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "tolerations" $version.tolerations
  "key" "tolerations") }}
{{- include "ml-platform.scalingCallsRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName)
  "autoscaling" $version.autoscaling
  "calls" $model.calls) }}
{{- if eq $version.runtime.mode "vllm" }}
{{- /* vllm-without-pool */}}
{{- if kindIs "invalid" $version.pool }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "pool")
  "message" "vLLM needs a GPU, and the version runs on no pool"
  "remedy" "pool: a100") }}
{{- end }}
{{- /* vllm-without-model */}}
{{- if and (eq $version.runtime.vllm.model "") (eq $version.artifact.mode "none") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "runtime" "vllm" "model")
  "message" "vLLM is told neither the name of a model nor where an artifact is"
  "remedy" "runtime:\n  vllm:\n    model: Qwen/Qwen2.5-7B-Instruct") }}
{{- end }}
{{- /* vllm-with-two-models */}}
{{- if and (ne $version.runtime.vllm.model "") (ne $version.artifact.mode "none") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "runtime" "vllm" "model")
  "message" (printf "vLLM would load %s by its name, and the artifact for nothing" $version.runtime.vllm.model)
  "remedy" "runtime:\n  vllm:\n    model: \"\"") }}
{{- end }}
{{- else if eq $version.runtime.mode "kserve" }}
{{- /* kserve-key-appended */}}
{{- if ne (regexFind "-(predictor|transformer|explainer)(-default)?$" $versionName) "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName)
  "message" (printf "KServe itself calls objects so that belong to another version; give \"%s\" another key" $versionName)
  "remedy" "enabled: false") }}
{{- end }}
{{- /* kserve-with-keda */}}
{{- if eq $version.autoscaling.mode "keda" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "autoscaling" "mode")
  "message" "KServe scales its pods itself, and a ScaledObject of the chart would fight with it"
  "remedy" "autoscaling:\n  mode: hpa") }}
{{- end }}
{{- /* kserve-without-checksum */}}
{{- if ne $version.artifact.checksum.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "artifact" "checksum" "mode")
  "message" "KServe fetches the artifact itself and checks no checksum"
  "remedy" "artifact:\n  checksum:\n    mode: none") }}
{{- end }}
{{- /* kserve-without-config */}}
{{- if $version.config.files }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "config" "files")
  "message" "KServe makes the pods itself, and mounts no configuration files of the chart"
  "remedy" "runtime:\n  mode: deployment") }}
{{- end }}
{{- if eq $version.artifact.mode "s3" }}
{{- /* kserve-store */}}
{{- if ne $version.artifact.s3.endpoint "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "artifact" "s3" "endpoint")
  "message" "KServe learns another store's address from a Secret of its own, not from here"
  "remedy" "runtime:\n  mode: deployment") }}
{{- end }}
{{- /* kserve-store */}}
{{- if eq $version.artifact.s3.credentials.mode "secret" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "artifact" "s3" "credentials" "mode")
  "message" "KServe finds access keys by its own annotations of a Secret, not from here"
  "remedy" "artifact:\n  s3:\n    credentials:\n      mode: identity") }}
{{- end }}
{{- end }}
{{- /* kserve-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "serving.kserve.io/v1beta1/InferenceService")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "runtime" "mode")
  "message" "the cluster has no KServe, which serves serving.kserve.io/v1beta1; install it first, or run a server of your own"
  "remedy" "runtime:\n  mode: deployment") }}
{{- end }}
{{- end }}
{{- /* kserve-beside-others */}}
{{- if and
  (ne $model.runtime.mode $version.runtime.mode)
  (or (eq $model.runtime.mode "kserve") (eq $version.runtime.mode "kserve")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "runtime" "mode")
  "message" (printf "the model runs by %s and this version by %s, but KServe takes a model as a whole" $model.runtime.mode $version.runtime.mode)
  "remedy" (printf "runtime:\n  mode: %s" (include "ml-platform.yamlText" $model.runtime.mode))) }}
{{- end }}
{{- /* gpus-without-pool */}}
{{- if and (not (kindIs "invalid" $version.gpus)) (kindIs "invalid" $version.pool) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "gpus")
  "message" "GPUs are wanted, and the version runs on no pool"
  "remedy" "pool: a100") }}
{{- end }}
{{- if not (kindIs "invalid" $version.pool) }}
{{- /* gpus-of-a-claim */}}
{{- if and
  (eq $.root.Values.compute.claims.mode "dra")
  (ne
    (ternary
      (ternary
        1
        (index $.root.Values.gpuPools $version.pool).gpusPerPod
        (kindIs "invalid" (index $.root.Values.gpuPools $version.pool).gpusPerPod))
      $version.gpus
      (kindIs "invalid" $version.gpus) | int64)
    (ternary
      1
      (index $.root.Values.gpuPools $version.pool).gpusPerPod
      (kindIs "invalid" (index $.root.Values.gpuPools $version.pool).gpusPerPod) | int64)) }}
{{- $pool := index $.root.Values.gpuPools $version.pool }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "gpus")
  "message" (printf "a claim is for as many devices as its pool says, which is %d; make a pool of its own for more"
    (ternary 1 $pool.gpusPerPod (kindIs "invalid" $pool.gpusPerPod) | int64))
  "remedy" (printf "gpus: %s"
    (include "ml-platform.yamlText" (ternary 1 $pool.gpusPerPod (kindIs "invalid" $pool.gpusPerPod))))) }}
{{- end }}
{{- end }}
{{- /* mount-path-taken */}}
{{- if and (ne $version.artifact.mode "none") (has $version.artifact.mountPath (list "/" "/tmp" "/cache" "/dev/shm")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "artifact" "mountPath")
  "message" (printf "the chart needs %s for other things" $version.artifact.mountPath)
  "remedy" "artifact:\n  mountPath: /models") }}
{{- end }}
{{- if eq $version.artifact.mode "s3" }}
{{- if hasPrefix "http://" $version.artifact.s3.endpoint }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName "artifact" "s3")
  "ca" $version.artifact.s3.ca) }}
{{- end }}
{{- else if eq $version.artifact.mode "volume" }}
{{- if ne
  (ternary
    ""
    (include "ml-platform.reservedBeginning" (dict "root" $.root "name" $version.artifact.volume.claimName))
    (hasSuffix
      "-serving-"
      (include "ml-platform.reservedBeginning" (dict "root" $.root "name" $version.artifact.volume.claimName))))
  "" }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "serving" "models" $modelName "versions" $versionName "artifact" "volume")
  "key" "claimName"
  "name" $version.artifact.volume.claimName) }}
{{- end }}
{{- end }}
{{- if eq $version.artifactCache.mode "volume" }}
{{- /* cache-of-a-version */}}
{{- if ne (toJson $version.artifactCache) (toJson $model.artifactCache) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "artifactCache")
  "message" "all versions of a model keep their artifacts on one volume, and it is described at the model"
  "remedy" "artifactCache:\n  mode: ephemeral") }}
{{- end }}
{{- if eq (include "ml-platform.countEnabled" $model.versions | int64) 1 }}
{{- if eq $version.autoscaling.mode "none" }}
{{- /* cache-on-one-node */}}
{{- if and (eq $version.artifactCache.volume.accessMode "ReadWriteOnce") (gt (int64 $version.replicas) 1) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "serving" "models" $modelName "artifactCache" "volume" "accessMode")
  "message" "the volume can be had by one node only, and the model may have several pods"
  "remedy" "artifactCache:\n  volume:\n    accessMode: ReadWriteMany\n    storage: shared") }}
{{- end }}
{{- else if eq $version.autoscaling.mode "hpa" }}
{{- /* cache-on-one-node */}}
{{- if and
  (eq $version.artifactCache.volume.accessMode "ReadWriteOnce")
  (gt (int64 $version.autoscaling.hpa.maxReplicas) 1) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "serving" "models" $modelName "artifactCache" "volume" "accessMode")
  "message" "the volume can be had by one node only, and the model may have several pods"
  "remedy" "artifactCache:\n  volume:\n    accessMode: ReadWriteMany\n    storage: shared") }}
{{- end }}
{{- else }}
{{- /* cache-on-one-node */}}
{{- if and
  (eq $version.artifactCache.volume.accessMode "ReadWriteOnce")
  (gt (int64 $version.autoscaling.keda.maxReplicas) 1) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "serving" "models" $modelName "artifactCache" "volume" "accessMode")
  "message" "the volume can be had by one node only, and the model may have several pods"
  "remedy" "artifactCache:\n  volume:\n    accessMode: ReadWriteMany\n    storage: shared") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- /* approval-missing */}}
{{- if and
  (eq $.root.Values.platform.environment "production")
  (eq $version.governance.stage "production")
  (eq $version.governance.approvedBy "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "governance" "approvedBy")
  "message" "a model of the stage production has no approval, and the environment is production"
  "remedy" "governance:\n  approvedBy: jane.doe@example.com\n  approvedAt: \"2026-11-02\"") }}
{{- end }}
{{- if eq $model.release.mode "canary" }}
{{- /* release-without-pods */}}
{{- if and
  (or
    (and (eq (int64 $model.release.canary.weight) 0) (eq $model.release.canary.stable $versionName))
    (and (eq (int64 $model.release.canary.weight) 100) (eq $model.release.canary.candidate $versionName)))
  (eq $version.autoscaling.mode "none")
  (eq (int64 $version.replicas) 0) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "replicas")
  "message" "the version has all requests of the model, and no pod to answer them"
  "remedy" "replicas: 2") }}
{{- end }}
{{- else if eq $model.release.mode "blueGreen" }}
{{- /* release-without-pods */}}
{{- if and
  (eq $model.release.blueGreen.active $versionName)
  (eq $version.autoscaling.mode "none")
  (eq (int64 $version.replicas) 0) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "serving" "models" $modelName "versions" $versionName "replicas")
  "message" "the version has all requests of the model, and no pod to answer them"
  "remedy" "replicas: 2") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if $.root.Values.serving.models }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "fetcher")
  "image" $.root.Values.serving.fetcher.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "fetcher" "resources")
  "resources" $.root.Values.serving.fetcher.resources) }}
{{- end }}
{{- include "ml-platform.extraObjectRules" (dict "root" $.root "guard" $guard
  "place" (list "serving" "extraObjects")
  "objects" $.root.Values.serving.extraObjects
  "area" "serving") }}
{{- end }}
{{- end -}}
