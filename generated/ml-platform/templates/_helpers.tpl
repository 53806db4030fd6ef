{{- /* References of Calls: each names something that is there and switched on. */}}
{{- define "ml-platform.callsReferences" -}}
{{- $guard := .guard }}
{{- if not (kindIs "invalid" $.references.database) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (concat $.place (list "database"))
  "name" $.references.database
  "map" $.root.Values.dataLayer.postgres.databases
  "in" (list "dataLayer" "postgres" "databases")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.postgres.databaseDefaults
  "example" " {}") }}
{{- end }}
{{- if not (kindIs "invalid" $.references.cache) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (concat $.place (list "cache"))
  "name" $.references.cache
  "map" $.root.Values.dataLayer.caches
  "in" (list "dataLayer" "caches")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.cacheDefaults
  "example" " {}") }}
{{- end }}
{{- if not (kindIs "invalid" $.references.sessions) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (concat $.place (list "sessions"))
  "name" $.references.sessions
  "map" $.root.Values.dataLayer.caches
  "in" (list "dataLayer" "caches")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.cacheDefaults
  "example" " {}") }}
{{- end }}
{{- if not (kindIs "invalid" $.references.bucket) }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (concat $.place (list "bucket"))
  "name" $.references.bucket
  "map" $.root.Values.dataLayer.objectStore.buckets
  "in" (list "dataLayer" "objectStore" "buckets")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.objectStore.bucketDefaults
  "example" " {}") }}
{{- end }}
{{- range $topicsIndex, $topicsItem := $.references.topics }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (concat $.place (list "topics" $topicsIndex))
  "name" $topicsItem
  "map" $.root.Values.dataLayer.kafka.topics
  "in" (list "dataLayer" "kafka" "topics")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.kafka.topicDefaults
  "example" " {}") }}
{{- end }}
{{- range $modelsIndex, $modelsItem := $.references.models }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (concat $.place (list "models" $modelsIndex))
  "name" $modelsItem
  "map" $.root.Values.serving.models
  "in" (list "serving" "models")
  "entries" $.entries
  "area" $.root.Values.serving
  "defaults" $.root.Values.serving.modelDefaults
  "example" " {}") }}
{{- end }}
{{- range $peersIndex, $peersItem := $.references.peers }}
{{- include "ml-platform.reference" (dict "root" $.root "guard" $guard
  "path" (concat $.place (list "peers" $peersIndex))
  "name" $peersItem
  "map" $.root.Values.platform.peers
  "in" (list "platform" "peers")
  "entries" $.entries
  "example" "\n      release: example\n      area: serving\n      name: model-fraud") }}
{{- end }}
{{- end -}}

{{- /* Notes a reference that names nothing, or something that is switched off. */}}
{{- define "ml-platform.reference" -}}
{{- $guard := .guard }}
{{- if hasKey $.map $.name }}
{{- /* reference-off */}}
{{- if not (ternary
  (ternary true ($.defaults).enabled (kindIs "invalid" ($.defaults).enabled))
  (index $.map $.name).enabled
  (kindIs "invalid" (index $.map $.name).enabled)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" $.path
  "message" (printf "%s.%s is switched off, and this names it" (join "." $.in) $.name)
  "remedy" (include "ml-platform.yamlAt" (dict "path" (concat $.in (list $.name "enabled")) "value" "true"))
  "entries" $.entries) }}
{{- end }}
{{- if and (not (kindIs "invalid" $.area)) (not $.area.enabled) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" $.path
  "message" (printf "%s is switched off, and this names an entry of it" (first $.in))
  "remedy" (include "ml-platform.yamlAt" (dict "path" (list (first $.in) "enabled") "value" "true"))
  "entries" $.entries) }}
{{- end }}
{{- else if $.map }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" $.path
  "message" (printf "there is no \"%s\" in %s; there are: %s"
    $.name
    (join "." $.in)
    (join ", " (keys $.map | sortAlpha)))
  "remedy" (include "ml-platform.yamlAt" (dict
    "path" $.path
    "value" (ternary
      (include "ml-platform.yamlText" (first (keys $.map | sortAlpha)))
      (printf "[%s]" (include "ml-platform.yamlText" (first (keys $.map | sortAlpha))))
      (kindIs "string" (last $.path)))))
  "entries" $.entries) }}
{{- else }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" $.path
  "message" (printf "there is no \"%s\" in %s, which is empty" $.name (join "." $.in))
  "remedy" (printf "%s%s" (include "ml-platform.yamlAt" (dict "path" (concat $.in (list $.name)) "value" "")) $.example)
  "entries" $.entries) }}
{{- end }}
{{- end -}}

{{- /* Whether a map is a whole manifest, as far as Helm reads it: true or nothing. */}}
{{- define "ml-platform.isManifest" -}}
{{- $holds := and (kindIs "string" .apiVersion) (ne (toString .apiVersion) "") (kindIs "string" .kind) (ne (toString .kind) "") (kindIs "map" .metadata) -}}
{{- if $holds -}}
  {{- $holds = and (kindIs "string" .metadata.name) (ne (toString .metadata.name) "") -}}
  {{- range $map := list .metadata.labels .metadata.annotations -}}
    {{- if kindIs "map" $map -}}
      {{- range $map }}{{ if not (kindIs "string" .) }}{{ $holds = false }}{{ end }}{{ end -}}
    {{- else if not (kindIs "invalid" $map) -}}
      {{- $holds = false -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
{{- if $holds }}true{{ end -}}
{{- end -}}

{{- /* How many entries of a map are switched on; one that does not say is. Takes the map. */}}
{{- define "ml-platform.countEnabled" -}}
{{- $count := 0 -}}
{{- range . }}{{ if ne .enabled false }}{{ $count = add1 $count }}{{ end }}{{ end -}}
{{- $count -}}
{{- end -}}

{{- /* The sum of the integers of a map. Takes the map. */}}
{{- define "ml-platform.total" -}}
{{- $total := 0 -}}
{{- range . }}{{ $total = add $total . }}{{ end -}}
{{- $total -}}
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
{{- if and .shape.modes (kindIs "string" .value.mode) (hasKey .shape.modes .value.mode) }}
{{- include "ml-platform.missing" (dict "value" .value "shape" (index .shape.modes .value.mode) "prefix" .prefix) }}
{{- end }}
{{- with .shape.entries }}
{{- range $key, $value := $.value }}
{{- include "ml-platform.missing" (dict "value" $value "shape" $.shape.entries "prefix" (printf "%s%s." $.prefix $key)) }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

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

{{- /* A value as it stands in YAML: quoted where a reader would take it for something else. */}}
{{- define "ml-platform.yamlText" -}}
{{- if and (kindIs "string" .) (regexMatch "^([A-Za-z_/$]( ?:*[-A-Za-z0-9_./$@+=()~^*%;])*|(0|[1-9][0-9]*)([.][0-9]+)?[A-Za-z]+)$" .) (not (regexMatch "^(y|n|yes|no|on|off|true|false|null|nan|inf|infinity|[0-9]+[xob].*)$" (lower .))) }}{{ . }}{{ else }}{{ toJson . }}{{ end -}}
{{- end -}}

{{- /* YAML that sets a value at a path. A number in the path is a place in a list, of which only this item is written. Takes dict of path and value. */}}
{{- define "ml-platform.yamlAt" -}}
{{- $isItem := false -}}
{{- range $depth, $step := .path -}}
{{- if kindIs "string" $step -}}
{{- if $depth }}{{ "\n" }}{{ end -}}
{{- repeat ($isItem | ternary (sub $depth 1) $depth | int) "  " }}{{ if $isItem }}{{ "- " }}{{ end -}}
{{- include "ml-platform.yamlText" $step }}:
{{- end -}}
{{- $isItem = not (kindIs "string" $step) -}}
{{- end -}}
{{- with .value }} {{ . }}{{ end -}}
{{- end -}}

{{- /*
Notes a violated rule. Takes dict of guard, path (one string, or its steps), message, remedy; under: how many steps of the path lead to where
the remedy goes; replaces: whether it stands in place of the key that the path ends with; entries: how many steps lead to each entry that
is marked, so that what depends on it is not checked as well.
*/}}
{{- define "ml-platform.violation" -}}
{{- $remedy := .remedy }}
{{- with .under }}
{{- $place := include "ml-platform.yamlAt" (dict "path" (slice $.path 0 .)) }}
{{- $remedy = printf "%s\n%s" $place (indent (mul 2 . | int) $remedy) }}
{{- end }}
{{- $title := "To mend it:" }}
{{- if .replaces }}{{ $title = printf "To mend it, in place of %s:" (last .path) }}{{ end }}
{{- $text := printf "- %s: %s\n  %s\n%s" (join "." .path) .message $title (indent 4 $remedy) }}
{{- $_ := set .guard "violations" (append .guard.violations $text) }}
{{- range .entries }}{{ $_ := set $.guard.marks (join "." (slice $.path 0 (int .))) true }}{{ end }}
{{- end -}}
