{{- /* The manifest of a Secret that is made once, as JSON. It has no label by which a release or an application would count it in. From chart-src/catalogue/credentials/secret.ts */}}
{{- define "ml-platform.madeSecret" -}}
{{- toJson (dict
  "apiVersion" "v1"
  "kind" "Secret"
  "type" $.type
  "metadata" (dict
    "name" $.name
    "labels" (dict
      "app.kubernetes.io/part-of" $.root.Chart.Name
      "app.kubernetes.io/component" $.area
      "ml-platform/credentials-of" $.root.Release.Name)
    "annotations" (dict
      "argocd.argoproj.io/sync-options" "Prune=false"
      "argocd.argoproj.io/compare-options" "IgnoreExtraneous"))
  "stringData" $.data) -}}
{{- end -}}
