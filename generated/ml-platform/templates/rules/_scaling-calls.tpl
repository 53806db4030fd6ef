{{- /* Rules of autoscalers that look at a store: the workload calls it. From chart-src/catalogue/rules/scaling-calls.ts */}}
{{- define "ml-platform.scalingCallsRules" -}}
{{- $guard := .guard }}
{{- if eq $.autoscaling.mode "keda" }}
{{- range $triggerName, $trigger := $.autoscaling.keda.triggers }}
{{- if ne $trigger.enabled false }}
{{- if eq $trigger.mode "cacheList" }}
{{- /* keda-store-not-called */}}
{{- if kindIs "invalid" $.calls.cache }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "mode"))
  "message" "cacheList looks at the cache under calls.cache, and there is none"
  "remedy" (printf "autoscaling:\n  keda:\n    triggers:\n      %s:\n        mode: cpu\n        cpu:\n          averageUtilization: 70"
    (include "ml-platform.yamlText" $triggerName))) }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.cache) }}
{{- if not (hasKey $guard.marks "dataLayer") }}
{{- /* keda-needs-parts */}}
{{- if eq
  (mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) (index $.root.Values.dataLayer.caches $.calls.cache)).credentials.mode
  "uri" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "mode"))
  "message" (printf "KEDA takes the address of a cache in parts, and that of \"%s\" is given whole" $.calls.cache)
  "remedy" (printf "autoscaling:\n  keda:\n    triggers:\n      %s:\n        mode: cpu\n        cpu:\n          averageUtilization: 70"
    (include "ml-platform.yamlText" $triggerName))) }}
{{- end }}
{{- end }}
{{- end }}
{{- else if eq $trigger.mode "databaseQuery" }}
{{- /* keda-store-not-called */}}
{{- if kindIs "invalid" $.calls.database }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "mode"))
  "message" "databaseQuery looks at the database under calls.database, and there is none"
  "remedy" (printf "autoscaling:\n  keda:\n    triggers:\n      %s:\n        mode: cpu\n        cpu:\n          averageUtilization: 70"
    (include "ml-platform.yamlText" $triggerName))) }}
{{- end }}
{{- else if eq $trigger.mode "topicLag" }}
{{- /* keda-store-not-called */}}
{{- if not (has $trigger.topicLag.topic $.calls.topics) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "mode"))
  "message" "topicLag looks at one of the topics under calls.topics, and there is none"
  "remedy" (printf "autoscaling:\n  keda:\n    triggers:\n      %s:\n        mode: cpu\n        cpu:\n          averageUtilization: 70"
    (include "ml-platform.yamlText" $triggerName))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
