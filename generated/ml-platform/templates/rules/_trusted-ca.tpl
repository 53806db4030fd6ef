{{- /* Rules of whom a caller trusts, of a server that speaks no TLS. From chart-src/kit/rules/trusted-ca.ts */}}
{{- define "ml-platform.trustedCaRules" -}}
{{- $guard := .guard }}
{{- /* ca-without-tls */}}
{{- if ne $.ca.mode "system" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "ca" "mode"))
  "message" "the server speaks no TLS, so that there is no certificate to check"
  "remedy" "ca:\n  mode: system") }}
{{- end }}
{{- end -}}
