{{- /* Rules of what a workload calls. From chart-src/catalogue/rules/calls.ts */}}
{{- define "ml-platform.callsRules" -}}
{{- $guard := .guard }}
{{- /* tracking-off */}}
{{- if and $.calls.tracking (not ($.root.Values.tracking).enabled) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "calls" "tracking"))
  "message" "there is no MLflow to call: tracking.enabled is false"
  "remedy" "calls:\n  tracking: false") }}
{{- end }}
{{- /* wandb-without-key */}}
{{- if and
  $.calls.wandb
  (or (not ($.root.Values.tracking).enabled) (eq $.root.Values.tracking.wandb.existingSecret "")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "calls" "wandb"))
  "message" "there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret"
  "remedy" "calls:\n  wandb: false") }}
{{- end }}
{{- include "ml-platform.calledApplicationsRules" (dict "root" $.root "guard" $guard "place" $.place "calls" $.calls) }}
{{- end -}}
