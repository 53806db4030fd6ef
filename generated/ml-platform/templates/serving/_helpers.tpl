{{- /* The folder of an artifact in the cache, from the place that it comes from. From chart-src/areas/serving/parts/artifact.ts */}}
{{- define "ml-platform.artifactKey" -}}
{{- if eq $.artifact.mode "s3" -}}
{{- trunc 16 (sha256sum (printf "%s/%s/%s" $.artifact.s3.endpoint $.artifact.s3.bucket $.artifact.s3.path)) -}}
{{- else if eq $.artifact.mode "gcs" -}}
{{- trunc 16 (sha256sum (printf "gcs/%s/%s" $.artifact.gcs.bucket $.artifact.gcs.path)) -}}
{{- else if eq $.artifact.mode "azureBlob" -}}
{{- trunc
  16
  (sha256sum (printf "azure/%s/%s/%s" $.artifact.azureBlob.account $.artifact.azureBlob.container $.artifact.azureBlob.path)) -}}
{{- else if eq $.artifact.mode "http" -}}
{{- trunc 16 (sha256sum $.artifact.http.url) -}}
{{- else if eq $.artifact.mode "volume" -}}
{{- "volume" -}}
{{- else -}}
{{- "none" -}}
{{- end -}}
{{- end -}}

{{- /* What the record says about a model. From chart-src/areas/serving/parts/governance.ts */}}
{{- define "ml-platform.governance" -}}
ml-platform/stage: {{ $.governance.stage | quote }}
ml-platform/risk: {{ $.governance.risk | quote }}
{{- if not (kindIs "invalid" $.governance.owner) }}
ml-platform/owner: {{ $.governance.owner | quote }}
{{- end }}
{{- with $.governance.approvedBy }}
ml-platform/approved-by: {{ . | quote }}
{{- end }}
{{- if not (kindIs "invalid" $.governance.approvedAt) }}
ml-platform/approved-at: {{ $.governance.approvedAt | quote }}
{{- end }}
{{- if not (kindIs "invalid" $.governance.record) }}
ml-platform/record: {{ $.governance.record | quote }}
{{- end }}
ml-platform/slo-p95-milliseconds: {{ printf "%d" (int64 $.slo.p95Milliseconds) | quote }}
{{- end -}}
