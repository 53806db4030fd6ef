{{- /* Rules of disruption budgets. From chart-src/kit/rules/availability.ts */}}
{{- define "ml-platform.pdbRules" -}}
{{- $guard := .guard }}
{{- if eq $.autoscaling.mode "none" }}
{{- if eq $.pdb.mode "minAvailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and
  (gt (int64 $.replicas) 0)
  (or
    (eq (toJson $.pdb.minAvailable.pods) "\"100%\"")
    (and
      (not (kindIs "string" $.pdb.minAvailable.pods))
      (ge (int64 (toJson $.pdb.minAvailable.pods)) (int64 $.replicas)))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "minAvailable" "pods"))
  "message" (printf "as many pods have to stay as there may be (%d), so that no node with one of them can be drained"
    (int64 $.replicas))
  "remedy" "pdb:\n  mode: maxUnavailable\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- else if eq $.pdb.mode "maxUnavailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and (gt (int64 $.replicas) 0) (has (toJson $.pdb.maxUnavailable.pods) (list "0" "\"0%\"")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "maxUnavailable" "pods"))
  "message" "no pod may go, so that no node with one of them can be drained"
  "remedy" "pdb:\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- end }}
{{- else if eq $.autoscaling.mode "hpa" }}
{{- if eq $.pdb.mode "minAvailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and
  (gt (int64 $.autoscaling.hpa.minReplicas) 0)
  (or
    (eq (toJson $.pdb.minAvailable.pods) "\"100%\"")
    (and
      (not (kindIs "string" $.pdb.minAvailable.pods))
      (ge (int64 (toJson $.pdb.minAvailable.pods)) (int64 $.autoscaling.hpa.minReplicas)))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "minAvailable" "pods"))
  "message" (printf "as many pods have to stay as there may be (%d), so that no node with one of them can be drained"
    (int64 $.autoscaling.hpa.minReplicas))
  "remedy" "pdb:\n  mode: maxUnavailable\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- else if eq $.pdb.mode "maxUnavailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and (gt (int64 $.autoscaling.hpa.minReplicas) 0) (has (toJson $.pdb.maxUnavailable.pods) (list "0" "\"0%\"")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "maxUnavailable" "pods"))
  "message" "no pod may go, so that no node with one of them can be drained"
  "remedy" "pdb:\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- end }}
{{- else }}
{{- if eq $.pdb.mode "minAvailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and
  (gt (int64 $.autoscaling.keda.maxReplicas) 0)
  (or
    (eq (toJson $.pdb.minAvailable.pods) "\"100%\"")
    (and
      (not (kindIs "string" $.pdb.minAvailable.pods))
      (ge (int64 (toJson $.pdb.minAvailable.pods)) (max $.autoscaling.keda.minReplicas 1)))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "minAvailable" "pods"))
  "message" (printf "as many pods have to stay as there may be (%d), so that no node with one of them can be drained"
    (max $.autoscaling.keda.minReplicas 1))
  "remedy" "pdb:\n  mode: maxUnavailable\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- else if eq $.pdb.mode "maxUnavailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and (gt (int64 $.autoscaling.keda.maxReplicas) 0) (has (toJson $.pdb.maxUnavailable.pods) (list "0" "\"0%\"")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "maxUnavailable" "pods"))
  "message" "no pod may go, so that no node with one of them can be drained"
  "remedy" "pdb:\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of how pods end. From chart-src/kit/rules/availability.ts */}}
{{- define "ml-platform.shutdownRules" -}}
{{- $guard := .guard }}
{{- /* drain-longer-than-grace */}}
{{- if ge (int64 $.shutdown.drainSeconds) (int64 $.shutdown.graceSeconds) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "shutdown" "graceSeconds"))
  "message" (printf "a pod that drains for %d seconds is killed after %d, before it could end by itself"
    (int64 $.shutdown.drainSeconds)
    (int64 $.shutdown.graceSeconds))
  "remedy" (printf "shutdown:\n  graceSeconds: %s" (include "ml-platform.yamlText" (add $.shutdown.drainSeconds 30)))) }}
{{- end }}
{{- end -}}

{{- /* Rules of how pods are replaced. From chart-src/kit/rules/availability.ts */}}
{{- define "ml-platform.strategyRules" -}}
{{- $guard := .guard }}
{{- if eq $.strategy.mode "rollingUpdate" }}
{{- /* rollout-stands-still */}}
{{- if and
  (has (toJson $.strategy.rollingUpdate.maxSurge) (list "0" "\"0%\""))
  (has (toJson $.strategy.rollingUpdate.maxUnavailable) (list "0" "\"0%\"")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "strategy" "rollingUpdate"))
  "message" "no pod may be above the wanted number and none may be missing, so that none can be replaced"
  "remedy" "strategy:\n  rollingUpdate:\n    maxSurge: 1") }}
{{- end }}
{{- end }}
{{- end -}}
