{{- /* That what is used is nothing that the release makes for something else. From chart-src/kit/rules/used-name.ts */}}
{{- define "ml-platform.usedNameRule" -}}
{{- $guard := .guard }}
{{- $beginning := include "ml-platform.reservedBeginning" (dict "root" $.root "name" $.name) }}
{{- /* used-name-reserved */}}
{{- if ne $beginning "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key))
  "message" (printf "names with \"%s\" are for what this release makes, and takes away again; name what is there without it" $beginning)
  "remedy" (printf "%s: %s"
    (include "ml-platform.yamlText" $.key)
    (include "ml-platform.yamlText" (printf "%s-extra-own" (replace "." "-" $.root.Release.Name))))) }}
{{- end }}
{{- end -}}
