{{- /* Rules of tolerations. From chart-src/shared/rules/tolerations.ts */}}
{{- define "ml-platform.tolerationRules" -}}
{{- $guard := .guard }}
{{- range $tolerationIndex, $toleration := $.tolerations }}
{{- /* toleration-without-key */}}
{{- if and
  (kindIs "invalid" $toleration.key)
  (ne (ternary "Equal" $toleration.operator (kindIs "invalid" $toleration.operator)) "Exists") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key $tolerationIndex))
  "message" "a toleration without a key is for every taint, and has the operator Exists"
  "remedy" (printf "%s:\n  - operator: Exists" (include "ml-platform.yamlText" $.key))) }}
{{- end }}
{{- if not (kindIs "invalid" $toleration.value) }}
{{- /* toleration-with-value */}}
{{- if and
  (eq (ternary "Equal" $toleration.operator (kindIs "invalid" $toleration.operator)) "Exists")
  (ne $toleration.value "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key $tolerationIndex "value"))
  "message" (printf "the operator Exists asks for no value, and this one asks for %s" (toJson $toleration.value))
  "remedy" (printf "%s:\n  - key: %s\n    operator: Equal\n    value: %s"
    (include "ml-platform.yamlText" $.key)
    (include "ml-platform.yamlText" (ternary "example.com/taint" $toleration.key (kindIs "invalid" $toleration.key)))
    (include "ml-platform.yamlText" $toleration.value))) }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $toleration.tolerationSeconds) }}
{{- /* toleration-with-seconds */}}
{{- if ne (ternary "NoSchedule" $toleration.effect (kindIs "invalid" $toleration.effect)) "NoExecute" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key $tolerationIndex "tolerationSeconds"))
  "message" "only a taint with the effect NoExecute makes pods leave after a time"
  "remedy" (printf "%s:\n  - key: %s\n    operator: Exists\n    effect: NoExecute\n    tolerationSeconds: %s"
    (include "ml-platform.yamlText" $.key)
    (include "ml-platform.yamlText" (ternary "example.com/taint" $toleration.key (kindIs "invalid" $toleration.key)))
    (include "ml-platform.yamlText" $toleration.tolerationSeconds))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
