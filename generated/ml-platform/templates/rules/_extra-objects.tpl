{{- /* Rules of extra objects: each is a whole one, is called as nothing of the chart is, and is there once. From chart-src/kit/rules/extra-objects.ts */}}
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
{{- $spec := toJson (ternary "" $object.spec (kindIs "invalid" $object.spec)) }}
{{- $template := include "ml-platform.templateOf" (dict "root" $.root "object" $object) }}
{{- /* extra-object-reserved */}}
{{- if and
  (eq
    (ternary
      (toJson $.root.Release.Namespace)
      (toJson (ternary "" ($object.metadata).namespace (kindIs "invalid" ($object.metadata).namespace)))
      (eq (toJson (ternary "" ($object.metadata).namespace (kindIs "invalid" ($object.metadata).namespace))) "\"\""))
    (toJson $.root.Release.Namespace))
  (or
    (ne (include "ml-platform.reservedBeginning" (dict "root" $.root "name" ($object.metadata).name)) "")
    (ne (regexFind "--0[0-9a-f]{16}$" ($object.metadata).name) "")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (add (len $.place) 1)
  "path" (concat $.place (list $objectName "metadata" "name"))
  "message" "the chart itself gives names that begin with the release and an area, or end in \"--0\" and 16 digits"
  "remedy" (printf "metadata:\n  name: %s"
    (include "ml-platform.yamlText" (printf "%s-extra-%s-%s"
      (replace "." "-" $.root.Release.Name)
      (kebabcase $.area)
      $objectName)))) }}
{{- end }}
{{- /* extra-object-list */}}
{{- if eq (regexFind "List$" $object.kind) "List" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (add (len $.place) 1)
  "path" (concat $.place (list $objectName "kind"))
  "message" "a list holds several objects; give each an entry of its own"
  "remedy" (printf "kind: ConfigMap\nmetadata:\n  name: %s" (include "ml-platform.yamlText" $objectName))) }}
{{- end }}
{{- if or
  (ne (include "ml-platform.takenLabels" (dict "root" $.root "json" $template)) "")
  (ne
    (include "ml-platform.takenLabels" (dict "root" $.root
      "json" (printf "%s%s%s"
        (ternary (toJson $object.metadata) "" (has $object.kind (list "Pod" "InferenceService")))
        $spec
        (toJson (ternary "" $object.template (kindIs "invalid" $object.template))))))
    "") }}
{{- /* extra-object-selected */}}
{{- if ne (include "ml-platform.takenLabels" (dict "root" $.root "json" $template)) "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (add (len $.place) 1)
  "path" (concat $.place (list $objectName "spec" "template" "metadata" "labels"))
  "message" "by this instance and the component of an area the chart selects its own pods; give these, and what selects them, another component"
  "remedy" "spec:\n  template:\n    metadata:\n      labels:\n        app.kubernetes.io/component: extra") }}
{{- end }}
{{- /* extra-object-selected */}}
{{- if not (ne (include "ml-platform.takenLabels" (dict "root" $.root "json" $template)) "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (add (len $.place) 1)
  "path" (concat $.place (list $objectName))
  "message" "the labels of its pods: by this instance and the component of an area the chart selects its own pods; give these, and what selects them, another component"
  "remedy" "metadata:\n  labels:\n    app.kubernetes.io/component: extra") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- $otherEntries := dict }}
{{- range $key, $value := ternary
  (ternary
    (dict)
    ($.root.Values.applications).extraObjects
    (kindIs "invalid" ($.root.Values.applications).extraObjects))
  (dict)
  (ternary false ($.root.Values.applications).enabled (kindIs "invalid" ($.root.Values.applications).enabled)) }}
{{- $_ := set $otherEntries (printf "applications.extraObjects.%s" $key) $value }}
{{- end }}
{{- range $key, $value := ternary
  (ternary (dict) ($.root.Values.compute).extraObjects (kindIs "invalid" ($.root.Values.compute).extraObjects))
  (dict)
  (ternary false ($.root.Values.compute).enabled (kindIs "invalid" ($.root.Values.compute).enabled)) }}
{{- $_ := set $otherEntries (printf "compute.extraObjects.%s" $key) $value }}
{{- end }}
{{- range $key, $value := ternary
  (ternary (dict) ($.root.Values.dataLayer).extraObjects (kindIs "invalid" ($.root.Values.dataLayer).extraObjects))
  (dict)
  (ternary false ($.root.Values.dataLayer).enabled (kindIs "invalid" ($.root.Values.dataLayer).enabled)) }}
{{- $_ := set $otherEntries (printf "dataLayer.extraObjects.%s" $key) $value }}
{{- end }}
{{- range $key, $value := ternary
  (ternary (dict) ($.root.Values.notebooks).extraObjects (kindIs "invalid" ($.root.Values.notebooks).extraObjects))
  (dict)
  (ternary false ($.root.Values.notebooks).enabled (kindIs "invalid" ($.root.Values.notebooks).enabled)) }}
{{- $_ := set $otherEntries (printf "notebooks.extraObjects.%s" $key) $value }}
{{- end }}
{{- range $key, $value := ternary
  (ternary (dict) ($.root.Values.serving).extraObjects (kindIs "invalid" ($.root.Values.serving).extraObjects))
  (dict)
  (ternary false ($.root.Values.serving).enabled (kindIs "invalid" ($.root.Values.serving).enabled)) }}
{{- $_ := set $otherEntries (printf "serving.extraObjects.%s" $key) $value }}
{{- end }}
{{- range $key, $value := ternary
  (ternary (dict) ($.root.Values.tracking).extraObjects (kindIs "invalid" ($.root.Values.tracking).extraObjects))
  (dict)
  (ternary false ($.root.Values.tracking).enabled (kindIs "invalid" ($.root.Values.tracking).enabled)) }}
{{- $_ := set $otherEntries (printf "tracking.extraObjects.%s" $key) $value }}
{{- end }}
{{- range $key, $value := ternary
  (ternary (dict) ($.root.Values.training).extraObjects (kindIs "invalid" ($.root.Values.training).extraObjects))
  (dict)
  (ternary false ($.root.Values.training).enabled (kindIs "invalid" ($.root.Values.training).enabled)) }}
{{- $_ := set $otherEntries (printf "training.extraObjects.%s" $key) $value }}
{{- end }}
{{- range $otherName, $other := $otherEntries }}
{{- if include "ml-platform.isManifest" $other | eq "true" }}
{{- range $objectName, $object := $.objects }}
{{- /* extra-object-twice */}}
{{- if and
  (lt $otherName (printf "%s.extraObjects.%s" $.area $objectName))
  (include "ml-platform.isManifest" $object | eq "true")
  (eq
    (toJson (list
      (regexFind "^.*/" $object.apiVersion)
      (ternary
        (toJson $.root.Release.Namespace)
        (toJson (ternary "" ($object.metadata).namespace (kindIs "invalid" ($object.metadata).namespace)))
        (eq (toJson (ternary "" ($object.metadata).namespace (kindIs "invalid" ($object.metadata).namespace))) "\"\""))
      $object.kind
      ($object.metadata).name))
    (toJson (list
      (regexFind "^.*/" $other.apiVersion)
      (ternary
        (toJson $.root.Release.Namespace)
        (toJson (ternary "" ($other.metadata).namespace (kindIs "invalid" ($other.metadata).namespace)))
        (eq (toJson (ternary "" ($other.metadata).namespace (kindIs "invalid" ($other.metadata).namespace))) "\"\""))
      $other.kind
      ($other.metadata).name))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (add (len $.place) 1)
  "path" (concat $.place (list $objectName))
  "message" (printf "it is the same object as %s: group, kind, namespace and name are equal" $otherName)
  "remedy" (printf "metadata:\n  name: %s"
    (include "ml-platform.yamlText" (printf "%s-extra-%s-%s"
      (replace "." "-" $.root.Release.Name)
      (kebabcase $.area)
      $objectName)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
