{{- /* The port of an address that begins with http:// or https://. From chart-src/kit/url.ts */}}
{{- define "ml-platform.port" -}}
{{- $host := regexFind "^[^/?#]*" (trimPrefix "http://" (trimPrefix "https://" $.url)) -}}
{{- $given := regexFind ":[0-9]+$" $host -}}
{{- ternary (trimPrefix ":" $given) (ternary "443" "80" (hasPrefix "https://" $.url)) (ne $given "") -}}
{{- end -}}
