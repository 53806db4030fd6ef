{{- /* Whether entries of gpuPools are whole, and its references lead to something that is switched on. */}}
{{- define "ml-platform.guard.values.gpuPools" -}}
{{- $guard := .guard }}
{{- range $gpuPoolName, $gpuPool := $.root.Values.gpuPools }}
{{- if and (ne $gpuPool.enabled false) (not (kindIs "invalid" $gpuPool.priority)) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (list "gpuPools" $gpuPoolName "priority")
  "name" $gpuPool.priority
  "map" $.root.Values.compute.priorities
  "in" (list "compute" "priorities")
  "entries" (list 1 2)
  "area" $.root.Values.compute
  "example" "\n      mode: create\n      create:\n        value: 100000") }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The rules of what areas share; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.shared" -}}
{{- $guard := .guard }}
{{- if eq $.root.Values.platform.identity.mode "irsa" }}
{{- /* identity-of-another-cloud */}}
{{- if has $.root.Values.platform.provider (list "gke" "aks") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "platform" "identity" "mode")
  "message" (printf "the cluster is one of %s, and irsa is an identity of another cloud" $.root.Values.platform.provider)
  "remedy" "mode: none") }}
{{- end }}
{{- else if eq $.root.Values.platform.identity.mode "gke" }}
{{- /* identity-of-another-cloud */}}
{{- if has $.root.Values.platform.provider (list "eks" "aks") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "platform" "identity" "mode")
  "message" (printf "the cluster is one of %s, and gke is an identity of another cloud" $.root.Values.platform.provider)
  "remedy" "mode: none") }}
{{- end }}
{{- else if eq $.root.Values.platform.identity.mode "azure" }}
{{- /* identity-of-another-cloud */}}
{{- if has $.root.Values.platform.provider (list "eks" "gke") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "platform" "identity" "mode")
  "message" (printf "the cluster is one of %s, and azure is an identity of another cloud" $.root.Values.platform.provider)
  "remedy" "mode: none") }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.platform.telemetry.metrics.mode "operator" }}
{{- /* prometheus-operator-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "monitoring.coreos.com/v1/ServiceMonitor")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "platform" "telemetry" "metrics" "mode")
  "message" "the cluster has no Prometheus Operator, which serves monitoring.coreos.com/v1; install it first, or mark pods with annotations"
  "remedy" "mode: annotations") }}
{{- end }}
{{- end }}
{{- range $poolName, $pool := $.root.Values.gpuPools }}
{{- if ne $pool.enabled false }}
{{- if not (hasKey $guard.marks (printf "gpuPools.%s" $poolName)) }}
{{- if ne (ternary "none" $pool.spot (kindIs "invalid" $pool.spot)) "none" }}
{{- /* spot-nodes-unknown */}}
{{- if not $.root.Values.platform.spotNodes.labels }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (printf "gpuPools.%s.spot" $poolName)
  "message" "nothing tells spot nodes from others: platform.spotNodes.labels is empty; name the label that they carry in your cluster, or take the preset of your cloud"
  "remedy" "platform:\n  spotNodes:\n    labels:\n      karpenter.sh/capacity-type: spot") }}
{{- end }}
{{- if not (kindIs "invalid" $pool.priority) }}
{{- $priority := index $.root.Values.compute.priorities $pool.priority }}
{{- if and (eq $priority.mode "use") (hasPrefix "system-" $priority.use.name) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "gpuPools" $poolName "priority")
  "message" (printf "pods of \"%s\" are those that a cluster can't do without, and spot nodes may be taken away at any moment" $priority.use.name)
  "remedy" "spot: none") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "platform" "spotNodes")
  "tolerations" $.root.Values.platform.spotNodes.tolerations
  "key" "tolerations") }}
{{- range $poolName, $pool := $.root.Values.gpuPools }}
{{- if ne $pool.enabled false }}
{{- if not (hasKey $guard.marks (printf "gpuPools.%s" $poolName)) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "gpuPools" $poolName)
  "tolerations" (ternary (list) $pool.tolerations (kindIs "invalid" $pool.tolerations))
  "key" "tolerations") }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
