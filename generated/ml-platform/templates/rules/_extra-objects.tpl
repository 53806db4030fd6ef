{{- /* Rules of extra objects: Helm reads kind, name and annotations of each, and fails without a hint where they are amiss. From chart-src/kit/rules/extra-objects.ts */}}
{{- define "ml-platform.extraObjectRules" -}}
{{- $guard := .guard }}
{{- range $objectName, $object := $.objects }}
{{- /* extra-object-incomplete */}}
{{- if not (include "ml-platform.isManifest" $object | eq "true") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (add (len $.place) 1)
  "path" (concat $.place (list $objectName))
  "message" "a Kubernetes object has apiVersion, kind and metadata.name, and these, its labels and its annotations are strings"
  "remedy" (printf "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: %s"
    (include "ml-platform.yamlText" $objectName))) }}
{{- end }}
{{- if include "ml-platform.isManifest" $object | eq "true" }}
{{- range $otherName, $other := $.objects }}
{{- /* extra-object-twice */}}
{{- if and
  (lt $otherName $objectName)
  (include "ml-platform.isManifest" $other | eq "true")
  (eq
    (toJson (list
      $object.apiVersion
      $object.kind
      (ternary "" ($object.metadata).namespace (kindIs "invalid" ($object.metadata).namespace))
      ($object.metadata).name))
    (toJson (list
      $other.apiVersion
      $other.kind
      (ternary "" ($other.metadata).namespace (kindIs "invalid" ($other.metadata).namespace))
      ($other.metadata).name))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (add (len $.place) 1)
  "path" (concat $.place (list $objectName))
  "message" (printf "it is the same object as \"%s\": apiVersion, kind, namespace and name are equal" $otherName)
  "remedy" (printf "metadata:\n  name: %s" (include "ml-platform.yamlText" $objectName))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
