{{- /* How the pods of a Deployment are replaced. From chart-src/catalogue/workloads/deployment.ts */}}
{{- define "ml-platform.strategy" -}}
{{- if eq $.strategy.mode "rollingUpdate" -}}
type: RollingUpdate
rollingUpdate:
  maxSurge: {{ $.strategy.rollingUpdate.maxSurge | toJson }}
  maxUnavailable: {{ $.strategy.rollingUpdate.maxUnavailable | toJson }}
{{- else -}}
type: Recreate
{{- end }}
{{- end -}}
