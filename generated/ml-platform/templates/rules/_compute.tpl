{{- /* Whether entries of compute are whole, and its references lead to something that is switched on. */}}
{{- define "ml-platform.guard.values.compute" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.compute).enabled }}
{{- range $quotaName, $quota := $.root.Values.compute.quotas }}
{{- if and (ne $quota.enabled false) (not (kindIs "invalid" $quota.priority)) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "compute" "quotas" $quotaName "priority")
  "name" $quota.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 3)
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.compute.queueing.mode "kueue" }}
{{- range $queueName, $queue := $.root.Values.compute.queueing.kueue.queues }}
{{- if and (ne $queue.enabled false) (eq $queue.mode "create") }}
{{- range $poolIndex, $pool := $queue.create.pools }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $poolIndex "pool")
  "name" $pool.pool
  "map" $.root.Values.gpuPools
  "in" (list "gpuPools")
  "entries" (list 1 5)
  "example" "\n    nodeSelector: {}") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The rules of compute; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.compute" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.compute).enabled }}
{{- range $priorityName, $priority := $.root.Values.compute.priorities }}
{{- if ne $priority.enabled false }}
{{- if not (hasKey $guard.marks (printf "compute.priorities.%s" $priorityName)) }}
{{- if eq $priority.mode "create" }}
{{- /* priority-name-reserved */}}
{{- if hasPrefix "system-" $.root.Release.Namespace }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "compute" "priorities" $priorityName "mode")
  "message" (printf "its class would be called \"%s\", and Kubernetes keeps names that begin with \"system-\" for itself; install into another namespace, or name a class that exists"
    (include "ml-platform.clusterName" (dict "root" $.root
      "area" "compute"
      "name" (printf "priority-%s" $priorityName))))
  "remedy" (printf "mode: use\nuse:\n  name: %s" (include "ml-platform.yamlText" $priorityName))) }}
{{- end }}
{{- else }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "compute" "priorities" $priorityName "use")
  "key" "name"
  "name" $priority.use.name) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- range $quotaName, $quota := $.root.Values.compute.quotas }}
{{- if ne $quota.enabled false }}
{{- if not (hasKey $guard.marks (printf "compute.quotas.%s" $quotaName)) }}
{{- range $amountName, $amount := $quota.hard }}
{{- /* quota-unknown-resource */}}
{{- if not (or
  (contains "/" $amountName)
  (hasPrefix "hugepages-" (trimPrefix "requests." $amountName))
  (has
    $amountName
    (list
      "pods"
      "cpu"
      "memory"
      "ephemeral-storage"
      "requests.cpu"
      "requests.memory"
      "requests.ephemeral-storage"
      "limits.cpu"
      "limits.memory"
      "limits.ephemeral-storage"
      "configmaps"
      "persistentvolumeclaims"
      "replicationcontrollers"
      "resourcequotas"
      "secrets"
      "services"
      "services.loadbalancers"
      "services.nodeports"
      "requests.storage"))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "compute" "quotas" $quotaName "hard" $amountName)
  "message" (printf "Kubernetes knows no resource \"%s\" to bound; without a domain there are pods, cpu, memory, ephemeral-storage, requests.cpu, requests.memory, requests.ephemeral-storage, limits.cpu, limits.memory, limits.ephemeral-storage, configmaps, persistentvolumeclaims, replicationcontrollers, resourcequotas, secrets, services, services.loadbalancers, services.nodeports, requests.storage and hugepages-<size>" $amountName)
  "remedy" (printf "hard:\n  requests.cpu: %s" (include "ml-platform.yamlText" $amount))
  "replaces" true) }}
{{- end }}
{{- /* quota-never-counts */}}
{{- if and
  (contains "/" $amountName)
  (not (or
    (and (contains "/" $amountName) (hasPrefix "requests." $amountName))
    (or
      (contains ".storageclass.storage.k8s.io/" $amountName)
      (contains ".volumeattributesclass.storage.k8s.io/" $amountName)
      (contains ".deviceclass.resource.k8s.io/" $amountName))
    (hasPrefix "count/" $amountName))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "compute" "quotas" $quotaName "hard" $amountName)
  "message" (printf "Kubernetes counts an extended resource by its requests only, so that \"%s\" would bound nothing" $amountName)
  "remedy" (printf "hard:\n  %s: %s"
    (include "ml-platform.yamlText" (printf "requests.%s" (trimPrefix "limits." $amountName)))
    (include "ml-platform.yamlText" $amount))
  "replaces" true) }}
{{- end }}
{{- /* quota-whole-number */}}
{{- if and
  (hasSuffix "m" (include "ml-platform.quantity" $amount))
  (or
    (and (contains "/" $amountName) (hasPrefix "requests." $amountName))
    (hasPrefix "count/" $amountName)
    (has
      $amountName
      (list
        "pods"
        "configmaps"
        "persistentvolumeclaims"
        "replicationcontrollers"
        "resourcequotas"
        "secrets"
        "services"
        "services.loadbalancers"
        "services.nodeports"))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "compute" "quotas" $quotaName "hard" $amountName)
  "message" (printf "\"%s\" is counted in whole numbers, and %s is none"
    $amountName
    (include "ml-platform.quantity" $amount))
  "remedy" (printf "hard:\n  %s: 1" (include "ml-platform.yamlText" $amountName))) }}
{{- end }}
{{- /* quota-of-priority */}}
{{- if and
  (not (kindIs "invalid" $quota.priority))
  (or
    (hasPrefix "count/" $amountName)
    (or
      (contains ".storageclass.storage.k8s.io/" $amountName)
      (contains ".volumeattributesclass.storage.k8s.io/" $amountName)
      (contains ".deviceclass.resource.k8s.io/" $amountName))
    (has
      $amountName
      (list
        "configmaps"
        "persistentvolumeclaims"
        "replicationcontrollers"
        "resourcequotas"
        "secrets"
        "services"
        "services.loadbalancers"
        "services.nodeports"
        "requests.storage"))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "compute" "quotas" $quotaName "hard" $amountName)
  "message" (printf "a quota of one priority counts pods and what they use, and \"%s\" is no part of a pod; bound it in a quota without a priority, and take it out of this one" $amountName)
  "remedy" "hard:\n  pods: 100"
  "replaces" true) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if $.root.Values.compute.limitRange.enabled }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.min }}
{{- /* limit-range-unknown-resource */}}
{{- if not (or
  (contains "/" $amountName)
  (hasPrefix "hugepages-" $amountName)
  (has $amountName (list "cpu" "memory" "ephemeral-storage"))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "min" $amountName)
  "message" (printf "a container has no resource \"%s\"; without a domain there are cpu, memory, ephemeral-storage and hugepages-<size>" $amountName)
  "remedy" (printf "min:\n  cpu: %s" (include "ml-platform.yamlText" $amount))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.defaultRequest }}
{{- /* limit-range-unknown-resource */}}
{{- if not (or
  (contains "/" $amountName)
  (hasPrefix "hugepages-" $amountName)
  (has $amountName (list "cpu" "memory" "ephemeral-storage"))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "defaultRequest" $amountName)
  "message" (printf "a container has no resource \"%s\"; without a domain there are cpu, memory, ephemeral-storage and hugepages-<size>" $amountName)
  "remedy" (printf "defaultRequest:\n  cpu: %s" (include "ml-platform.yamlText" $amount))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.default }}
{{- /* limit-range-unknown-resource */}}
{{- if not (or
  (contains "/" $amountName)
  (hasPrefix "hugepages-" $amountName)
  (has $amountName (list "cpu" "memory" "ephemeral-storage"))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "default" $amountName)
  "message" (printf "a container has no resource \"%s\"; without a domain there are cpu, memory, ephemeral-storage and hugepages-<size>" $amountName)
  "remedy" (printf "default:\n  cpu: %s" (include "ml-platform.yamlText" $amount))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.max }}
{{- /* limit-range-unknown-resource */}}
{{- if not (or
  (contains "/" $amountName)
  (hasPrefix "hugepages-" $amountName)
  (has $amountName (list "cpu" "memory" "ephemeral-storage"))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "max" $amountName)
  "message" (printf "a container has no resource \"%s\"; without a domain there are cpu, memory, ephemeral-storage and hugepages-<size>" $amountName)
  "remedy" (printf "max:\n  cpu: %s" (include "ml-platform.yamlText" $amount))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.min }}
{{- /* limit-range-order */}}
{{- if and
  (hasKey $.root.Values.compute.limitRange.defaultRequest $amountName)
  (gt
    (include "ml-platform.milli" $amount | float64)
    (include "ml-platform.milli" (index $.root.Values.compute.limitRange.defaultRequest $amountName) | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "min" $amountName)
  "message" (printf "%s is more than the defaultRequest of %s, which is %s"
    (include "ml-platform.quantity" $amount)
    $amountName
    (include "ml-platform.quantity" (index $.root.Values.compute.limitRange.defaultRequest $amountName)))
  "remedy" (printf "defaultRequest:\n  %s: %s"
    (include "ml-platform.yamlText" $amountName)
    (include "ml-platform.yamlText" $amount))) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.min }}
{{- /* limit-range-order */}}
{{- if and
  (hasKey $.root.Values.compute.limitRange.default $amountName)
  (gt
    (include "ml-platform.milli" $amount | float64)
    (include "ml-platform.milli" (index $.root.Values.compute.limitRange.default $amountName) | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "min" $amountName)
  "message" (printf "%s is more than the default of %s, which is %s"
    (include "ml-platform.quantity" $amount)
    $amountName
    (include "ml-platform.quantity" (index $.root.Values.compute.limitRange.default $amountName)))
  "remedy" (printf "default:\n  %s: %s"
    (include "ml-platform.yamlText" $amountName)
    (include "ml-platform.yamlText" $amount))) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.min }}
{{- /* limit-range-order */}}
{{- if and
  (hasKey $.root.Values.compute.limitRange.max $amountName)
  (gt
    (include "ml-platform.milli" $amount | float64)
    (include "ml-platform.milli" (index $.root.Values.compute.limitRange.max $amountName) | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "min" $amountName)
  "message" (printf "%s is more than the max of %s, which is %s"
    (include "ml-platform.quantity" $amount)
    $amountName
    (include "ml-platform.quantity" (index $.root.Values.compute.limitRange.max $amountName)))
  "remedy" (printf "max:\n  %s: %s"
    (include "ml-platform.yamlText" $amountName)
    (include "ml-platform.yamlText" $amount))) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.defaultRequest }}
{{- /* limit-range-order */}}
{{- if and
  (hasKey $.root.Values.compute.limitRange.default $amountName)
  (gt
    (include "ml-platform.milli" $amount | float64)
    (include "ml-platform.milli" (index $.root.Values.compute.limitRange.default $amountName) | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "defaultRequest" $amountName)
  "message" (printf "%s is more than the default of %s, which is %s"
    (include "ml-platform.quantity" $amount)
    $amountName
    (include "ml-platform.quantity" (index $.root.Values.compute.limitRange.default $amountName)))
  "remedy" (printf "default:\n  %s: %s"
    (include "ml-platform.yamlText" $amountName)
    (include "ml-platform.yamlText" $amount))) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.defaultRequest }}
{{- /* limit-range-order */}}
{{- if and
  (hasKey $.root.Values.compute.limitRange.max $amountName)
  (gt
    (include "ml-platform.milli" $amount | float64)
    (include "ml-platform.milli" (index $.root.Values.compute.limitRange.max $amountName) | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "defaultRequest" $amountName)
  "message" (printf "%s is more than the max of %s, which is %s"
    (include "ml-platform.quantity" $amount)
    $amountName
    (include "ml-platform.quantity" (index $.root.Values.compute.limitRange.max $amountName)))
  "remedy" (printf "max:\n  %s: %s"
    (include "ml-platform.yamlText" $amountName)
    (include "ml-platform.yamlText" $amount))) }}
{{- end }}
{{- end }}
{{- range $amountName, $amount := $.root.Values.compute.limitRange.default }}
{{- /* limit-range-order */}}
{{- if and
  (hasKey $.root.Values.compute.limitRange.max $amountName)
  (gt
    (include "ml-platform.milli" $amount | float64)
    (include "ml-platform.milli" (index $.root.Values.compute.limitRange.max $amountName) | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "default" $amountName)
  "message" (printf "%s is more than the max of %s, which is %s"
    (include "ml-platform.quantity" $amount)
    $amountName
    (include "ml-platform.quantity" (index $.root.Values.compute.limitRange.max $amountName)))
  "remedy" (printf "max:\n  %s: %s"
    (include "ml-platform.yamlText" $amountName)
    (include "ml-platform.yamlText" $amount))) }}
{{- end }}
{{- end }}
{{- range $limitName, $limit := $.root.Values.compute.limitRange.default }}
{{- /* limit-range-overcommit */}}
{{- if and
  (contains "/" $limitName)
  (hasKey $.root.Values.compute.limitRange.defaultRequest $limitName)
  (gt
    (include "ml-platform.milli" $limit | float64)
    (include "ml-platform.milli" (index $.root.Values.compute.limitRange.defaultRequest $limitName) | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "limitRange" "default" $limitName)
  "message" (printf "an extended resource can't be promised twice: request and limit of \"%s\" have to be equal" $limitName)
  "remedy" (printf "defaultRequest:\n  %s: %s\ndefault:\n  %s: %s"
    (include "ml-platform.yamlText" $limitName)
    (include "ml-platform.yamlText" $limit)
    (include "ml-platform.yamlText" $limitName)
    (include "ml-platform.yamlText" $limit))) }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.compute.queueing.mode "kueue" }}
{{- /* fair-sharing-without-cohort */}}
{{- if and $.root.Values.compute.queueing.kueue.fairSharing (eq $.root.Values.compute.queueing.kueue.cohort "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "compute" "queueing" "kueue" "fairSharing")
  "message" "idle GPUs are shared out among the queues of a cohort, and cohort is empty"
  "remedy" "cohort: gpus") }}
{{- end }}
{{- range $queueName, $queue := $.root.Values.compute.queueing.kueue.queues }}
{{- if ne $queue.enabled false }}
{{- if not (hasKey $guard.marks (printf "compute.queueing.kueue.queues.%s" $queueName)) }}
{{- if eq $queue.mode "create" }}
{{- range $shareIndex, $share := $queue.create.pools }}
{{- $pool := index $.root.Values.gpuPools $share.pool }}
{{- $resource := ternary "nvidia.com/gpu" $queue.create.resource (kindIs "invalid" $queue.create.resource) }}
{{- $offered := ternary "nvidia.com/gpu" $pool.resource (kindIs "invalid" $pool.resource) }}
{{- /* queue-resource */}}
{{- if ne $offered $resource }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "pool")
  "message" (printf "the pool \"%s\" offers %s, and the queue counts %s: give each resource a queue of its own" $share.pool $offered $resource)
  "remedy" (printf "%s:\n  mode: create\n  create:\n    resource: %s\n    pools:\n      - pool: %s\n        gpus: %s\n        cpu: %s\n        memory: %s"
    (include "ml-platform.yamlText" (printf "%s-%s"
      (regexFind "^.{0,18}[A-Za-z0-9_]" $queueName)
      (regexFind "^.{0,19}[A-Za-z0-9_]" $share.pool)))
    (include "ml-platform.yamlText" $offered)
    (include "ml-platform.yamlText" $share.pool)
    (include "ml-platform.yamlText" $share.gpus)
    (include "ml-platform.yamlText" $share.cpu)
    (include "ml-platform.yamlText" $share.memory))) }}
{{- end }}
{{- /* queue-whole-gpus */}}
{{- if hasSuffix "m" (include "ml-platform.quantity" $share.gpus) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "gpus")
  "message" (printf "GPUs are counted in whole numbers, and %s is none" (include "ml-platform.quantity" $share.gpus))
  "remedy" (printf "create:\n  pools:\n    - pool: %s\n      gpus: 1\n      cpu: %s\n      memory: %s"
    (include "ml-platform.yamlText" $share.pool)
    (include "ml-platform.yamlText" $share.cpu)
    (include "ml-platform.yamlText" $share.memory))) }}
{{- end }}
{{- if not (kindIs "invalid" $share.gpuBorrowingLimit) }}
{{- /* queue-whole-gpus */}}
{{- if hasSuffix "m" (include "ml-platform.quantity" $share.gpuBorrowingLimit) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "gpuBorrowingLimit")
  "message" (printf "GPUs are counted in whole numbers, and %s is none"
    (include "ml-platform.quantity" $share.gpuBorrowingLimit))
  "remedy" (printf "create:\n  pools:\n    - pool: %s\n      gpus: %s\n      cpu: %s\n      memory: %s\n      gpuBorrowingLimit: 1"
    (include "ml-platform.yamlText" $share.pool)
    (include "ml-platform.yamlText" $share.gpus)
    (include "ml-platform.yamlText" $share.cpu)
    (include "ml-platform.yamlText" $share.memory))) }}
{{- end }}
{{- /* queue-without-cohort */}}
{{- if eq $.root.Values.compute.queueing.kueue.cohort "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "gpuBorrowingLimit")
  "message" "queues borrow from and lend to others of their cohort, and cohort is empty"
  "remedy" "cohort: gpus") }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $share.gpuLendingLimit) }}
{{- /* queue-whole-gpus */}}
{{- if hasSuffix "m" (include "ml-platform.quantity" $share.gpuLendingLimit) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "gpuLendingLimit")
  "message" (printf "GPUs are counted in whole numbers, and %s is none"
    (include "ml-platform.quantity" $share.gpuLendingLimit))
  "remedy" (printf "create:\n  pools:\n    - pool: %s\n      gpus: %s\n      cpu: %s\n      memory: %s\n      gpuLendingLimit: 1"
    (include "ml-platform.yamlText" $share.pool)
    (include "ml-platform.yamlText" $share.gpus)
    (include "ml-platform.yamlText" $share.cpu)
    (include "ml-platform.yamlText" $share.memory))) }}
{{- end }}
{{- /* queue-without-cohort */}}
{{- if eq $.root.Values.compute.queueing.kueue.cohort "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "gpuLendingLimit")
  "message" "queues borrow from and lend to others of their cohort, and cohort is empty"
  "remedy" "cohort: gpus") }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $share.gpuLendingLimit) }}
{{- /* queue-lends-too-much */}}
{{- if gt
  (include "ml-platform.milli" $share.gpuLendingLimit | float64)
  (include "ml-platform.milli" $share.gpus | float64) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "gpuLendingLimit")
  "message" (printf "the queue can't lend %s GPUs: it has %s of its own"
    (include "ml-platform.quantity" $share.gpuLendingLimit)
    (include "ml-platform.quantity" $share.gpus))
  "remedy" (printf "create:\n  pools:\n    - pool: %s\n      gpus: %s\n      cpu: %s\n      memory: %s\n      gpuLendingLimit: %s"
    (include "ml-platform.yamlText" $share.pool)
    (include "ml-platform.yamlText" $share.gpus)
    (include "ml-platform.yamlText" $share.cpu)
    (include "ml-platform.yamlText" $share.memory)
    (include "ml-platform.yamlText" $share.gpus))) }}
{{- end }}
{{- end }}
{{- range $earlierIndex, $earlier := $queue.create.pools }}
{{- /* queue-pool-twice */}}
{{- if and (lt (int64 $earlierIndex) (int64 $shareIndex)) (eq $share.pool $earlier.pool) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "pool")
  "message" (printf "the pool \"%s\" stands in this queue before, and Kueue takes a pool once" $share.pool)
  "remedy" (printf "create:\n  pools:\n    - pool: %s\n      gpus: %s\n      cpu: %s\n      memory: %s"
    (include "ml-platform.yamlText" $share.pool)
    (include "ml-platform.yamlText" $share.gpus)
    (include "ml-platform.yamlText" $share.cpu)
    (include "ml-platform.yamlText" $share.memory))) }}
{{- end }}
{{- if not (kindIs "invalid" $pool.existingResourceFlavor) }}
{{- /* queue-flavor-twice */}}
{{- if and
  (lt (int64 $earlierIndex) (int64 $shareIndex))
  (ne $share.pool $earlier.pool)
  (eq
    $pool.existingResourceFlavor
    (ternary
      ""
      (index $.root.Values.gpuPools $earlier.pool).existingResourceFlavor
      (kindIs "invalid" (index $.root.Values.gpuPools $earlier.pool).existingResourceFlavor))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 5
  "path" (list "compute" "queueing" "kueue" "queues" $queueName "create" "pools" $shareIndex "pool")
  "message" (printf "the pools \"%s\" and \"%s\" stand for one ResourceFlavor, \"%s\", and Kueue takes a flavor once" $earlier.pool $share.pool $pool.existingResourceFlavor)
  "remedy" (printf "create:\n  pools:\n    - pool: %s\n      gpus: %s\n      cpu: %s\n      memory: %s"
    (include "ml-platform.yamlText" $earlier.pool)
    (include "ml-platform.yamlText" $earlier.gpus)
    (include "ml-platform.yamlText" $earlier.cpu)
    (include "ml-platform.yamlText" $earlier.memory))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- else }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "compute" "queueing" "kueue" "queues" $queueName "use")
  "key" "clusterQueue"
  "name" $queue.use.clusterQueue) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.compute.queueing.mode "kueue" }}
{{- range $poolName, $pool := $.root.Values.gpuPools }}
{{- $spot := ternary "none" $pool.spot (kindIs "invalid" $pool.spot) }}
{{- $tolerations := ternary (list) $pool.tolerations (kindIs "invalid" $pool.tolerations) }}
{{- $labels := ternary
  (len (mergeOverwrite (deepCopy $pool.nodeSelector) $.root.Values.platform.spotNodes.labels))
  (len $pool.nodeSelector)
  (eq $spot "required") }}
{{- $tolerated := ternary
  (add (len $tolerations) (len $.root.Values.platform.spotNodes.tolerations))
  (len $tolerations)
  (ne $spot "none") }}
{{- if ne $pool.enabled false }}
{{- if not (hasKey $guard.marks (printf "gpuPools.%s" $poolName)) }}
{{- /* flavor-too-large */}}
{{- if and (kindIs "invalid" $pool.existingResourceFlavor) (gt (int64 $labels) 8) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "gpuPools" $poolName "nodeSelector")
  "message" (printf "Kueue's ResourceFlavor takes 8 of them, and with those of spot nodes the pool has %d; name a flavor of your own"
    (int64 $labels))
  "remedy" (printf "existingResourceFlavor: %s" (include "ml-platform.yamlText" $poolName))) }}
{{- end }}
{{- /* flavor-too-large */}}
{{- if and (kindIs "invalid" $pool.existingResourceFlavor) (gt (int64 $tolerated) 8) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "gpuPools" $poolName "tolerations")
  "message" (printf "Kueue's ResourceFlavor takes 8 of them, and with those of spot nodes the pool has %d; name a flavor of your own"
    (int64 $tolerated))
  "remedy" (printf "existingResourceFlavor: %s" (include "ml-platform.yamlText" $poolName))) }}
{{- end }}
{{- if not (kindIs "invalid" $pool.existingResourceFlavor) }}
{{- include "ml-platform.usedNameRule" (dict "root" $.root "guard" $guard
  "place" (list "gpuPools" $poolName)
  "key" "existingResourceFlavor"
  "name" $pool.existingResourceFlavor) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.compute.claims.mode "dra" }}
{{- range $poolName, $pool := $.root.Values.gpuPools }}
{{- $resource := ternary "nvidia.com/gpu" $pool.resource (kindIs "invalid" $pool.resource) }}
{{- if ne $pool.enabled false }}
{{- if not (hasKey $guard.marks (printf "gpuPools.%s" $poolName)) }}
{{- /* claim-of-slices */}}
{{- if and (contains "/mig-" $resource) (kindIs "invalid" $pool.deviceClassName) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "gpuPools" $poolName "resource")
  "message" (printf "the pool offers MIG slices, and the device class \"%s\" hands out what it is for: name the class and the profile of the slices" $.root.Values.compute.claims.dra.deviceClassName)
  "remedy" (printf "deviceClassName: mig.nvidia.com\ndeviceSelector: %s"
    (include "ml-platform.yamlText" (printf "device.attributes['gpu.nvidia.com'].profile == '%s'"
      (regexFind "[^-]+$" $resource))))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.compute.queueing.mode "kueue" }}
{{- /* kueue-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "kueue.x-k8s.io/v1beta2/ClusterQueue")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "queueing" "mode")
  "message" "the cluster has no Kueue that serves kueue.x-k8s.io/v1beta2; install it first, or queue no jobs"
  "remedy" "mode: none") }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.compute.claims.mode "dra" }}
{{- /* dra-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "resource.k8s.io/v1/ResourceClaimTemplate")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "compute" "claims" "mode")
  "message" "the cluster does not serve resource.k8s.io/v1, which Kubernetes has since 1.34; update it and install a DRA driver, or count GPUs"
  "remedy" "mode: devicePlugin") }}
{{- end }}
{{- end }}
{{- include "ml-platform.extraObjectRules" (dict "root" $.root "guard" $guard
  "place" (list "compute" "extraObjects")
  "objects" $.root.Values.compute.extraObjects
  "area" "compute") }}
{{- end }}
{{- end -}}
