{{- /* Whether entries of training are whole, and its references lead to something that is switched on. */}}
{{- define "ml-platform.guard.values.training" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.training).enabled }}
{{- range $jobName, $jobOverrides := $.root.Values.training.jobs }}
{{- $job := mergeOverwrite (deepCopy $.root.Values.training.jobDefaults) $jobOverrides }}
{{- if ne $job.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $job
    "shape" ($.root.Files.Get "files/shapes/training.jobs.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "training" "jobs" $jobName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "training:\n  jobs:\n    %s:\n      # set %s" (include "ml-platform.yamlText" $jobName) $missing)
  "entries" (list 1 3)) }}
{{- end }}
{{- if not (hasKey $guard.marks (printf "training.jobs.%s" $jobName)) }}
{{- if not (kindIs "invalid" $job.pool) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "training" "jobs" $jobName "pool")
  "name" $job.pool
  "map" $.root.Values.gpuPools
  "in" (list "gpuPools")
  "entries" (list 1 3)
  "example" "\n    nodeSelector: {}") }}
{{- end }}
{{- if not (kindIs "invalid" $job.queue) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "training" "jobs" $jobName "queue")
  "name" $job.queue
  "map" $.root.Values.compute.queueing.kueue.queues
  "in" (list "compute" "queueing" "kueue" "queues")
  "entries" (list 1 3)
  "area" $.root.Values.compute
  "example" "\n          mode: create\n          create:\n            pools: []") }}
{{- end }}
{{- if eq $job.checkpoint.mode "bucket" }}
{{- if not (kindIs "invalid" $job.checkpoint.bucket.bucket) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "training" "jobs" $jobName "checkpoint" "bucket" "bucket")
  "name" $job.checkpoint.bucket.bucket
  "map" $.root.Values.dataLayer.objectStore.buckets
  "in" (list "dataLayer" "objectStore" "buckets")
  "entries" (list 1 3)
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.objectStore.bucketDefaults
  "example" " {}") }}
{{- end }}
{{- end }}
{{- include "ml-platform.callsReferences" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName "calls")
  "references" $job.calls
  "entries" (list 1 3)) }}
{{- if not (kindIs "invalid" $job.priority) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "training" "jobs" $jobName "priority")
  "name" $job.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 3)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if $.root.Values.training.retraining.enabled }}
{{- range $triggerName, $triggerOverrides := $.root.Values.training.retraining.triggers }}
{{- $trigger := mergeOverwrite (deepCopy $.root.Values.training.retraining.triggerDefaults) $triggerOverrides }}
{{- if ne $trigger.enabled false }}
{{- range $missing := compact (splitList "\n"
  (include "ml-platform.missing" (dict
    "value" $trigger
    "shape" ($.root.Files.Get "files/shapes/training.retraining.triggers.json" | fromJson)
    "prefix" ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (list "training" "retraining" "triggers" $triggerName $missing)
  "message" "this is required, and neither the entry nor its defaults have it"
  "remedy" (printf "training:\n  retraining:\n    triggers:\n      %s:\n        # set %s"
    (include "ml-platform.yamlText" $triggerName)
    $missing)
  "entries" (list 1 2 4)) }}
{{- end }}
{{- if not (hasKey $guard.marks (printf "training.retraining.triggers.%s" $triggerName)) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "training" "retraining" "triggers" $triggerName "job")
  "name" $trigger.job
  "map" $.root.Values.training.jobs
  "in" (list "training" "jobs")
  "entries" (list 1 2 4)
  "defaults" $.root.Values.training.jobDefaults
  "example" " {}") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The rules of training; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.training" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.training).enabled }}
{{- range $jobName, $jobOverrides := $.root.Values.training.jobs }}
{{- $job := mergeOverwrite (deepCopy $.root.Values.training.jobDefaults) $jobOverrides }}
{{- if ne $job.enabled false }}
{{- if not (hasKey $guard.marks (printf "training.jobs.%s" $jobName)) }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName)
  "image" $job.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName "resources")
  "resources" $job.resources) }}
{{- include "ml-platform.workloadEnvRules" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName)
  "env" $job.env
  "secretEnv" $job.secretEnv
  "taken" (list
    "JOB_NAME"
    "MODEL_NAME"
    "ENABLE_AUTO_RETRAINING"
    "DATASET_URI"
    "DATASET_VERSION"
    "DATASET_CLASSIFICATION"
    "CHECKPOINT_BUCKET"
    "CHECKPOINT_URI"
    "MLFLOW_EXPERIMENT_NAME"
    "MLFLOW_RUN_CONTEXT"
    "MASTER_ADDR"
    "MASTER_PORT"
    "WORLD_SIZE"
    "RANK")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName)
  "items" $job.extraVolumes
  "taken" (list "tmp" "postgres-ca" "cache-ca" "sessions-ca" "object-store-ca" "kafka-ca" "shared-memory")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName)
  "items" $job.extraContainers
  "taken" (list "wait-for-stores" "train")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName)
  "tolerations" $job.tolerations
  "key" "tolerations") }}
{{- include "ml-platform.callsRules" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName)
  "calls" $job.calls) }}
{{- if eq $job.serviceAccount.mode "use" }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "training" "jobs" $jobName "serviceAccount" "use")
  "key" "name"
  "name" $job.serviceAccount.use.name) }}
{{- end }}
{{- /* gpus-without-pool */}}
{{- if and (not (kindIs "invalid" $job.gpus)) (kindIs "invalid" $job.pool) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "training" "jobs" $jobName "gpus")
  "message" "GPUs are wanted, and the job runs on no pool"
  "remedy" "pool: a100") }}
{{- end }}
{{- if not (kindIs "invalid" $job.pool) }}
{{- /* gpus-of-a-claim */}}
{{- if and
  (eq $.root.Values.compute.claims.mode "dra")
  (ne
    (ternary
      (ternary
        1
        (index $.root.Values.gpuPools $job.pool).gpusPerPod
        (kindIs "invalid" (index $.root.Values.gpuPools $job.pool).gpusPerPod))
      $job.gpus
      (kindIs "invalid" $job.gpus) | int64)
    (ternary
      1
      (index $.root.Values.gpuPools $job.pool).gpusPerPod
      (kindIs "invalid" (index $.root.Values.gpuPools $job.pool).gpusPerPod) | int64)) }}
{{- $pool := index $.root.Values.gpuPools $job.pool }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "training" "jobs" $jobName "gpus")
  "message" (printf "a claim is for as many devices as its pool says, which is %d; make a pool of its own for more"
    (ternary 1 $pool.gpusPerPod (kindIs "invalid" $pool.gpusPerPod) | int64))
  "remedy" (printf "gpus: %s"
    (include "ml-platform.yamlText" (ternary 1 $pool.gpusPerPod (kindIs "invalid" $pool.gpusPerPod))))) }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $job.pool) }}
{{- /* spot-without-checkpoint */}}
{{- if and
  (ne
    (ternary
      "none"
      (index $.root.Values.gpuPools $job.pool).spot
      (kindIs "invalid" (index $.root.Values.gpuPools $job.pool).spot))
    "none")
  (eq $job.checkpoint.mode "none") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "training" "jobs" $jobName "checkpoint" "mode")
  "message" (printf "nodes of the pool \"%s\" may be taken away at any moment; say how the job goes on: \"bucket\" from its last checkpoint, \"restart\" from the beginning" $job.pool)
  "remedy" "checkpoint:\n  mode: restart") }}
{{- end }}
{{- end }}
{{- /* checkpoint-without-bucket */}}
{{- if and (eq $job.checkpoint.mode "bucket") (kindIs "invalid" $job.calls.bucket) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "training" "jobs" $jobName "calls" "bucket")
  "message" "checkpoints go to a bucket, and the job calls none: it has neither the address nor the keys of the store"
  "remedy" "calls:\n  bucket: checkpoints") }}
{{- end }}
{{- if not (kindIs "invalid" $job.queue) }}
{{- /* queue-without-kueue */}}
{{- if eq $.root.Values.compute.queueing.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (printf "training.jobs.%s.queue" $jobName)
  "message" (printf "the job waits in the queue \"%s\", and compute.queueing.mode is \"none\": there are no queues" $job.queue)
  "remedy" "compute:\n  queueing:\n    mode: kueue") }}
{{- end }}
{{- if eq $.root.Values.compute.queueing.mode "kueue" }}
{{- $queue := index $.root.Values.compute.queueing.kueue.queues $job.queue }}
{{- if and (eq $queue.mode "create") (not (kindIs "invalid" $job.pool)) }}
{{- /* queue-without-pool */}}
{{- if not (contains (printf "\"pool\":%s" (toJson $job.pool)) (toJson $queue.create.pools)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (printf "training.jobs.%s.queue" $jobName)
  "message" (printf "the queue \"%s\" has no share of the pool \"%s\", so that the job would wait for ever; give it one, or the job another queue" $job.queue $job.pool)
  "remedy" (printf "compute:\n  queueing:\n    kueue:\n      queues:\n        %s:\n          mode: create\n          create:\n            resource: %s\n            pools:\n              - pool: %s\n                gpus: 1\n                cpu: 8\n                memory: 64Gi\ntraining:\n  jobs:\n    %s:\n      queue: %s"
    (include "ml-platform.yamlText" (printf "%s-%s"
      (regexFind "^.{0,18}[A-Za-z0-9_]" $job.queue)
      (regexFind "^.{0,19}[A-Za-z0-9_]" $job.pool)))
    (include "ml-platform.yamlText" (ternary
      "nvidia.com/gpu"
      (index $.root.Values.gpuPools $job.pool).resource
      (kindIs "invalid" (index $.root.Values.gpuPools $job.pool).resource)))
    (include "ml-platform.yamlText" $job.pool)
    (include "ml-platform.yamlText" $jobName)
    (include "ml-platform.yamlText" (printf "%s-%s"
      (regexFind "^.{0,18}[A-Za-z0-9_]" $job.queue)
      (regexFind "^.{0,19}[A-Za-z0-9_]" $job.pool))))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- /* deadline-within-grace */}}
{{- if le (int64 $job.deadlineSeconds) (int64 $job.graceSeconds) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "training" "jobs" $jobName "deadlineSeconds")
  "message" (printf "a run is stopped after %d seconds, and its pods may take %d only to end"
    (int64 $job.deadlineSeconds)
    (int64 $job.graceSeconds))
  "remedy" (printf "deadlineSeconds: %s" (include "ml-platform.yamlText" (add $job.graceSeconds 3600)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if $.root.Values.training.retraining.enabled }}
{{- range $triggerName, $triggerOverrides := $.root.Values.training.retraining.triggers }}
{{- $trigger := mergeOverwrite (deepCopy $.root.Values.training.retraining.triggerDefaults) $triggerOverrides }}
{{- if ne $trigger.enabled false }}
{{- if not (hasKey $guard.marks (printf "training.retraining.triggers.%s" $triggerName)) }}
{{- if has $trigger.mode (list "drift" "accuracy") }}
{{- /* retraining-without-prometheus */}}
{{- if eq $.root.Values.training.retraining.prometheus.serverAddress "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (printf "training.retraining.triggers.%s.mode" $triggerName)
  "message" "the trigger asks Prometheus, and training.retraining.prometheus.serverAddress does not say where that is"
  "remedy" "training:\n  retraining:\n    prometheus:\n      serverAddress: http://prometheus.monitoring:9090") }}
{{- end }}
{{- /* retraining-without-keda */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "keda.sh/v1alpha1/ScaledJob")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "training" "retraining" "triggers" $triggerName "mode")
  "message" "the cluster has no KEDA, which serves keda.sh/v1alpha1; install it first, or train by time"
  "remedy" "mode: schedule\nschedule:\n  cron: \"0 2 * * 0\"") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- include "ml-platform.extraObjectRules" (dict "root" $.root "guard" $guard
  "place" (list "training" "extraObjects")
  "objects" $.root.Values.training.extraObjects
  "area" "training") }}
{{- end }}
{{- end -}}
