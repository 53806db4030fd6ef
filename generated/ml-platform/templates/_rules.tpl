{{- /* Labels in an object's JSON that are those of the chart's pods, or nothing. From chart-src/kit/rules/extra-pods.ts */}}
{{- define "ml-platform.takenLabels" -}}
{{- regexFind
  "\"labels\":\\{[^{}]*\"app.kubernetes.io/component\":\"(applications|compute|data-layer|notebooks|serving|tracking|training)\",[^{}]*#"
  (replace (printf "\"app.kubernetes.io/instance\":%s" (toJson $.root.Release.Name)) "#" $.json) -}}
{{- end -}}
