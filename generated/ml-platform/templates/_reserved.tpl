{{- /* The beginning of a name that the chart keeps for its own objects, with the namespace before it or not; nothing where the name is anybody's. From chart-src/kit/reserved.ts */}}
{{- define "ml-platform.reservedBeginning" -}}
{{- $start := printf "%s-" (replace "." "-" $.root.Release.Name) -}}
{{- $within := trimPrefix (printf "%s." $.root.Release.Namespace) $.name -}}
{{- $area := regexFind
  "^(applications|compute|data-layer|notebooks|serving|tracking|training)-"
  (trimPrefix $start $within) -}}
{{- if and (hasPrefix $start $within) (ne $area "") -}}
{{- printf "%s%s" $start $area -}}
{{- else -}}
{{- "" -}}
{{- end -}}
{{- end -}}
