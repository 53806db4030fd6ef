{{- /* chart-src/common */}}

{{- /* A quantity as Kubernetes stores it: 0.5 is 500m, 2000m is 2, 1024Mi is 1Gi. */}}
{{- define "ml-platform.quantity" -}}
{{- $text := . -}}
{{- if not (kindIs "string" .) -}}
  {{- $text = eq (floor .) (float64 .) | ternary (printf "%d" (int64 .)) (printf "%dm" (mulf . 1000 | ceil | int64)) -}}
{{- end -}}
{{- $unit := regexFind "[A-Za-z]*$" $text -}}
{{- $step := hasSuffix "i" $unit | ternary 1024 1000 -}}
{{- $units := hasSuffix "i" $unit | ternary (list "m" "" "Ki" "Mi" "Gi" "Ti" "Pi" "Ei") (list "m" "" "k" "M" "G" "T" "P" "E") -}}
{{- $place := 0 -}}
{{- range $i, $known := $units }}{{ if eq $known $unit }}{{ $place = $i }}{{ end }}{{ end -}}
{{- $parts := splitList "." (trimSuffix $unit $text) -}}
{{- $amount := regexReplaceAll "^0+" (first $parts) "" | int64 -}}
{{- $exact := true -}}
{{- if eq (len $parts) 2 -}}
  {{- $thousandths := printf "%s00" (last $parts) | trunc 3 | printf "%s%s" (first $parts) -}}
  {{- $amount = mul (regexReplaceAll "^0+" $thousandths "" | int64) $step -}}
  {{- $exact = eq (mod $amount 1000) 0 -}}
  {{- $amount = div $amount 1000 -}}
  {{- $place = sub $place 1 -}}
{{- end -}}
{{- range until 7 -}}
  {{- if and (lt $place 7) (eq (mod $amount $step) 0) -}}
    {{- $amount = div $amount $step -}}
    {{- $place = add $place 1 -}}
  {{- end -}}
{{- end -}}
{{- if not $exact }}{{ $text }}{{ else if eq $amount 0 }}0{{ else }}{{ $amount }}{{ index $units $place }}{{ end -}}
{{- end -}}

{{- /* How many thousandths of one a quantity is, as the text of a number. */}}
{{- define "ml-platform.milli" -}}
{{- $text := . -}}
{{- if not (kindIs "string" .) -}}
  {{- $text = eq (floor .) (float64 .) | ternary (printf "%d" (int64 .)) (printf "%dm" (mulf . 1000 | ceil | int64)) -}}
{{- end -}}
{{- $unit := regexFind "[A-Za-z]*$" $text -}}
{{- $factor := index (dict "m" 1 "" 1e3 "k" 1e6 "M" 1e9 "G" 1e12 "T" 1e15 "P" 1e18 "E" 1e21
  "Ki" (mul 1000 1024) "Mi" (mul 1000 1024 1024) "Gi" (mul 1000 1024 1024 1024) "Ti" (mul 1000 1024 1024 1024 1024)
  "Pi" (mul 1000 1024 1024 1024 1024 1024) "Ei" (mulf 1000 1024 1024 1024 1024 1024 1024)) $unit -}}
{{- mulf (trimSuffix $unit $text) $factor -}}
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
