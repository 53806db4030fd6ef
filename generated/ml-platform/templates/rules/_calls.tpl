{{- /* Rules of the parts of applications that are called. From chart-src/catalogue/rules/calls.ts */}}
{{- define "ml-platform.calledApplicationsRules" -}}
{{- $guard := .guard }}
{{- range $calledIndex, $called := $.calls.applications }}
{{- /* called-application-off */}}
{{- if not (and
  ($.root.Values.applications).enabled
  (or
    (and (eq $called "api") $.root.Values.applications.api.enabled)
    (and (eq $called "web") $.root.Values.applications.web.enabled))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (concat $.place (list "calls" "applications" $calledIndex))
  "message" (printf "applications.%s is called, and is not part of the release" $called)
  "remedy" (printf "applications:\n  enabled: true\n  %s:\n    enabled: true" (include "ml-platform.yamlText" $called))) }}
{{- end }}
{{- end }}
{{- end -}}

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
