{{- /* Keys of the hub and the proxy, as the manifest of a Secret. From chart-src/areas/notebooks/credentials.ts */}}
{{- define "ml-platform.notebookCredentials" -}}
{{- if eq $.Values.notebooks.hub.credentials.mode "generated" -}}
{{ printf "%s.json"
  (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "hub")) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "notebooks"
  "name" (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "hub"))
  "type" "Opaque"
  "data" (dict "proxy-token" "%hex:proxy-token%" "cookie-secret" "%hex:cookie-secret%" "crypt-key" "%hex:crypt-key%")) | quote }}
{{- end }}
{{- end -}}

{{- /* What the configuration of JupyterHub reads. From chart-src/areas/notebooks/parts/settings.ts */}}
{{- define "ml-platform.notebookSettings" -}}
{{- toJson (dict
  "release" $.Release.Name
  "area" "notebooks"
  "podPrefix" (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "user"))
  "volumePrefix" (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "home"))
  "hubUrl" (printf "http://%s:8081"
    (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "hub")))
  "hubPort" 8081
  "proxyApiUrl" (printf "http://%s:8001"
    (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "proxy-api")))
  "labels" (include "ml-platform.selectorLabels" (dict "root" $ "area" "notebooks" "name" "home") | fromYaml)
  "storage" $.Values.platform.storage
  "homes" $.Values.notebooks.homes
  "culling" $.Values.notebooks.culling
  "limits" $.Values.notebooks.limits
  "state" $.Values.notebooks.hub.state
  "auth" $.Values.notebooks.hub.auth
  "services" $.Values.notebooks.hub.services
  "defaultProfile" (ternary "" $.Values.notebooks.defaultProfile (kindIs "invalid" $.Values.notebooks.defaultProfile))) -}}
{{- end -}}
