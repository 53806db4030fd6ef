{{- /* Labels in an object's JSON that are those of the chart's pods, or nothing. From chart-src/kit/rules/extra-pods.ts */}}
{{- define "ml-platform.takenLabels" -}}
{{- regexFind
  "\"labels\":\\{[^{}]*\"app.kubernetes.io/component\":\"(applications|compute|data-layer|notebooks|serving|tracking|training)\",[^{}]*#"
  (replace (printf "\"app.kubernetes.io/instance\":%s" (toJson $.root.Release.Name)) "#" $.json) -}}
{{- end -}}

{{- /* The JSON of an object's `spec.template`, or nothing where there is none. From chart-src/kit/rules/extra-pods.ts */}}
{{- define "ml-platform.templateOf" -}}
{{- if hasPrefix "{" (toJson (ternary "" ($.object).spec (kindIs "invalid" ($.object).spec))) -}}
{{- toJson (ternary "" (($.object).spec).template (kindIs "invalid" (($.object).spec).template)) -}}
{{- else -}}
{{- "" -}}
{{- end -}}
{{- end -}}
