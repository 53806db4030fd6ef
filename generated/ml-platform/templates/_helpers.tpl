{{- /* chart-src/common */}}

{{- /* A quantity in canonical form: 0.5 is 500m, 2000m is 2. */}}
{{- define "ml-platform.quantity" -}}
{{- $text := toString . -}}
{{- if regexMatch "^[0-9]+\\.[0-9]+$" $text -}}
{{- $text = printf "%dm" (mulf $text 1000 | ceil | int64) -}}
{{- end -}}
{{- if regexMatch "^[0-9]+000m$" $text }}{{ trimSuffix "000m" $text }}{{ else }}{{ $text }}{{ end -}}
{{- end -}}

{{- /* The required keys that a merged entry lacks, a line each. Takes dict of value, shape (see files/shapes) and prefix. */}}
{{- define "ml-platform.missing" -}}
{{- if kindIs "map" .value }}
{{- range $key := .shape.required }}
{{- if not (hasKey $.value $key) }}{{ printf "%s%s\n" $.prefix $key }}{{ end }}
{{- end }}
{{- range $key, $shape := .shape.properties }}
{{- if hasKey $.value $key }}{{ include "ml-platform.missing" (dict "value" (index $.value $key) "shape" $shape "prefix" (printf "%s%s." $.prefix $key)) }}{{ end }}
{{- end }}
{{- if and .shape.modes (kindIs "string" .value.mode) (hasKey (.shape.modes | default dict) (toString .value.mode)) }}
{{- include "ml-platform.missing" (dict "value" .value "shape" (index .shape.modes .value.mode) "prefix" .prefix) }}
{{- end }}
{{- with .shape.entries }}
{{- range $key, $value := $.value }}
{{- include "ml-platform.missing" (dict "value" $value "shape" $.shape.entries "prefix" (printf "%s%s." $.prefix $key)) }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Notes a violated rule. Takes dict of guard, path, message, remedy and marks. */}}
{{- define "ml-platform.violation" -}}
{{- $text := printf "- %s: %s\n  To mend it:\n%s" .path .message (indent 4 .remedy) }}
{{- $_ := set .guard "violations" (append .guard.violations $text) }}
{{- range .marks }}{{ $_ := set $.guard.marks . true }}{{ end }}
{{- end -}}
