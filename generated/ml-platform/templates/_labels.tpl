{{- /* Users' labels, without those that select pods or that the chart makes itself. From chart-src/kit/labels.ts */}}
{{- define "ml-platform.givenLabels" -}}
{{- range $valueName, $value := $.labels }}
{{- if eq
  (regexFind
    "^(app[.]kubernetes[.]io/(name|instance|component|part-of|managed-by)=|helm[.]sh/chart=|azure[.]workload[.]identity/use=|(calls[.]ml-platform/.*|ml-platform/(cost-center|profile|released)|version)=|((batch|apps|statefulset)[.]kubernetes[.]io/.*|job-name|controller-uid|pod-template-hash|controller-revision-hash)=|(cnpg[.]io|strimzi[.]io|scaledjob[.]keda[.]sh|serving[.](kserve[.]io|knative[.]dev)|hub[.]jupyter[.]org)/|component=|app=isvc[.])"
    (printf "%s=%s" $valueName $value))
  "" }}
{{ $valueName | quote }}: {{ $value | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Labels of an object. From chart-src/kit/labels.ts */}}
{{- define "ml-platform.labels" -}}
helm.sh/chart: {{ trimSuffix
  "-"
  (trunc 63 (replace "+" "_" (printf "%s-%s" $.root.Chart.Name $.root.Chart.Version))) | quote }}
{{- include "ml-platform.podLabels" (dict "root" $.root "area" $.area "name" $.name "labels" $.labels) | nindent 0 }}
{{- end -}}

{{- /* Labels of pods: all that does not change with the version of the chart. From chart-src/kit/labels.ts */}}
{{- define "ml-platform.podLabels" -}}
{{- include "ml-platform.selectorLabels" (dict "root" $.root "area" $.area "name" $.name) }}
app.kubernetes.io/part-of: {{ $.root.Chart.Name | quote }}
app.kubernetes.io/managed-by: {{ $.root.Release.Service | quote }}
{{- if eq $.root.Values.platform.identity.mode "azure" }}
azure.workload.identity/use: "true"
{{- end }}
{{- with $.root.Values.platform.costCenter }}
ml-platform/cost-center: {{ . | quote }}
{{- end }}
{{- include "ml-platform.givenLabels" (dict "root" $.root
  "labels" (mergeOverwrite (deepCopy $.root.Values.platform.labels) $.labels)) | nindent 0 }}
{{- end -}}

{{- /* What tells the pods of a workload from all others, for ever. From chart-src/kit/labels.ts */}}
{{- define "ml-platform.selectorLabels" -}}
app.kubernetes.io/name: {{ $.name | quote }}
app.kubernetes.io/instance: {{ $.root.Release.Name | quote }}
app.kubernetes.io/component: {{ $.area | quote }}
{{- end -}}
