{{- /* Rules of how a workload is reached. From chart-src/kit/rules/service.ts */}}
{{- define "ml-platform.serviceRules" -}}
{{- $guard := .guard }}
{{- /* service-closed */}}
{{- if and (ne $.service.type "ClusterIP") $.networkPolicy.enabled (not $.networkPolicy.allowFrom) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "service" "type"))
  "message" "the Service is open to the outside, and the network policy lets nobody in from there"
  "remedy" "networkPolicy:\n  allowFrom:\n    - ipBlock:\n        cidr: \"0.0.0.0/0\"") }}
{{- end }}
{{- end -}}
