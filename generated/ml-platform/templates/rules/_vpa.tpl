{{- /* Rules of advice by the VerticalPodAutoscaler. From chart-src/kit/rules/vpa.ts */}}
{{- define "ml-platform.vpaRules" -}}
{{- $guard := .guard }}
{{- if eq $.vpa.mode "advice" }}
{{- /* vpa-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "autoscaling.k8s.io/v1/VerticalPodAutoscaler")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "vpa" "mode"))
  "message" "the cluster has no VerticalPodAutoscaler, which serves autoscaling.k8s.io/v1; install it first, or do without advice"
  "remedy" "vpa:\n  mode: none") }}
{{- end }}
{{- end }}
{{- end -}}
