{{- /* Rules of an image. From chart-src/kit/rules/image.ts */}}
{{- define "ml-platform.imageRules" -}}
{{- $guard := .guard }}
{{- /* image-missing */}}
{{- if eq $.image.repository "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key "repository"))
  "message" "no image is named"
  "remedy" (printf "%s:\n  registry: ghcr.io\n  repository: acme/server\n  tag: %s"
    (include "ml-platform.yamlText" $.key)
    (include "ml-platform.yamlText" $.example))) }}
{{- end }}
{{- /* image-without-version */}}
{{- if and (ne $.image.repository "") (eq $.image.tag "") (eq $.image.digest "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key "tag"))
  "message" (printf "the image %s has neither a tag nor a digest, so that nobody knows which one would run" $.image.repository)
  "remedy" (printf "%s:\n  tag: %s" (include "ml-platform.yamlText" $.key) (include "ml-platform.yamlText" $.example))) }}
{{- end }}
{{- /* image-latest */}}
{{- if and (eq $.image.tag "latest") (eq $.image.digest "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key "tag"))
  "message" "two pods that pull \"latest\" at different times run different code, and there is no way back"
  "remedy" (printf "%s:\n  tag: %s" (include "ml-platform.yamlText" $.key) (include "ml-platform.yamlText" $.example))) }}
{{- end }}
{{- end -}}
