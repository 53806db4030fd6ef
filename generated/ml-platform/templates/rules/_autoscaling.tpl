{{- /* Rules of autoscalers. From chart-src/kit/rules/autoscaling.ts */}}
{{- define "ml-platform.autoscalingRules" -}}
{{- $guard := .guard }}
{{- if eq $.autoscaling.mode "hpa" }}
{{- /* hpa-bounds */}}
{{- if gt (int64 $.autoscaling.hpa.minReplicas) (int64 $.autoscaling.hpa.maxReplicas) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "hpa" "maxReplicas"))
  "message" (printf "there can't be at least %d pods and at most %d"
    (int64 $.autoscaling.hpa.minReplicas)
    (int64 $.autoscaling.hpa.maxReplicas))
  "remedy" (printf "autoscaling:\n  hpa:\n    maxReplicas: %s"
    (include "ml-platform.yamlText" $.autoscaling.hpa.minReplicas))) }}
{{- end }}
{{- /* hpa-without-metric */}}
{{- if and
  (not $.autoscaling.hpa.cpu.enabled)
  (not $.autoscaling.hpa.memory.enabled)
  (eq (include "ml-platform.countEnabled" $.autoscaling.hpa.metrics | int64) 0) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "hpa"))
  "message" "all metrics are switched off, so that the autoscaler has nothing to go by"
  "remedy" "autoscaling:\n  hpa:\n    cpu:\n      enabled: true") }}
{{- end }}
{{- else if eq $.autoscaling.mode "keda" }}
{{- /* keda-bounds */}}
{{- if gt (int64 $.autoscaling.keda.minReplicas) (int64 $.autoscaling.keda.maxReplicas) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "maxReplicas"))
  "message" (printf "there can't be at least %d pods and at most %d"
    (int64 $.autoscaling.keda.minReplicas)
    (int64 $.autoscaling.keda.maxReplicas))
  "remedy" (printf "autoscaling:\n  keda:\n    maxReplicas: %s"
    (include "ml-platform.yamlText" $.autoscaling.keda.minReplicas))) }}
{{- end }}
{{- /* keda-without-trigger */}}
{{- if eq (include "ml-platform.countEnabled" $.autoscaling.keda.triggers | int64) 0 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers"))
  "message" "KEDA has nothing to look at: there is no trigger that is switched on"
  "remedy" "autoscaling:\n  keda:\n    triggers:\n      office-hours:\n        mode: cron\n        cron:\n          start: \"0 7 * * 1-5\"\n          end: \"0 19 * * 1-5\"\n          desiredReplicas: 1") }}
{{- end }}
{{- range $triggerName, $trigger := $.autoscaling.keda.triggers }}
{{- if ne $trigger.enabled false }}
{{- if has $trigger.mode (list "cpu" "memory") }}
{{- /* keda-wakes-nobody */}}
{{- if and
  (eq (int64 $.autoscaling.keda.minReplicas) 0)
  (eq (include "ml-platform.countEnabled" $.autoscaling.keda.triggers | int64) 1) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "minReplicas"))
  "message" (printf "where no pod runs nothing is used, so that \"%s\", the only trigger, would never bring the first one" $triggerName)
  "remedy" "autoscaling:\n  keda:\n    minReplicas: 1") }}
{{- end }}
{{- else if eq $trigger.mode "cron" }}
{{- /* keda-window-above-bounds */}}
{{- if gt (int64 $trigger.cron.desiredReplicas) (int64 $.autoscaling.keda.maxReplicas) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "cron" "desiredReplicas"))
  "message" (printf "the window wants %d pods, and there are at most %d"
    (int64 $trigger.cron.desiredReplicas)
    (int64 $.autoscaling.keda.maxReplicas))
  "remedy" (printf "autoscaling:\n  keda:\n    maxReplicas: %s"
    (include "ml-platform.yamlText" $trigger.cron.desiredReplicas))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- /* keda-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "keda.sh/v1alpha1/ScaledObject")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "mode"))
  "message" "the cluster has no KEDA, which serves keda.sh/v1alpha1; install it first, or scale by CPU and memory"
  "remedy" "autoscaling:\n  mode: hpa") }}
{{- end }}
{{- end }}
{{- end -}}
