{{- /* That what is shared is that of another release. From chart-src/kit/rules/shared-store.ts */}}
{{- define "ml-platform.sharedStoreRule" -}}
{{- $guard := .guard }}
{{- /* shared-with-itself */}}
{{- if eq (replace "." "-" $.other) (replace "." "-" $.root.Release.Name) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "shared" "release"))
  "message" (printf "\"%s\" is this release, which has no %s of its own to share" $.other $.what)
  "remedy" "shared:\n  release: data") }}
{{- end }}
{{- end -}}
