{{- /* The rules of dataLayer, caches; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.dataLayer.caches" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.dataLayer).enabled }}
{{- range $cacheName, $cacheOverrides := $.root.Values.dataLayer.caches }}
{{- $cache := mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) $cacheOverrides }}
{{- if ne $cache.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.caches.%s" $cacheName)) }}
{{- if eq $cache.mode "builtin" }}
{{- /* cache-credentials-uri */}}
{{- if eq $cache.credentials.mode "uri" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "caches" $cacheName "credentials" "mode")
  "message" "the server has to be told a user name and a password, and an address is neither"
  "remedy" "credentials:\n  mode: generated") }}
{{- end }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "image" $cache.builtin.image
  "key" "image"
  "example" (printf "%d.0.0" (int64 $cache.builtin.majorVersion))) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin" "resources")
  "resources" $cache.builtin.resources) }}
{{- include "ml-platform.envRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "env" $cache.builtin.env
  "secretEnv" $cache.builtin.secretEnv
  "taken" (list "CACHE_MAJOR_VERSION" "CACHE_TLS")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "items" $cache.builtin.extraVolumes
  "taken" (list "tmp" "scripts" "credentials" "data" "tls")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "items" $cache.builtin.extraContainers
  "taken" (list "server")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "builtin")
  "tolerations" $cache.builtin.tolerations
  "key" "tolerations") }}
{{- /* store-major-version */}}
{{- if and
  (ne (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $cache.builtin.image.tag))) "")
  (ne
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $cache.builtin.image.tag)))
    (printf "%d" (int64 $cache.builtin.majorVersion))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "caches" $cacheName "builtin" "image" "tag")
  "message" (printf "the tag %s is of version %s, and the data is of version %d: back the data up, read the release notes, then change majorVersion too, since there is no way back"
    $cache.builtin.image.tag
    (trimSuffix "." (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $cache.builtin.image.tag)))
    (int64 $cache.builtin.majorVersion))
  "remedy" (printf "majorVersion: %s"
    (include "ml-platform.yamlText" (int64 (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $cache.builtin.image.tag))))))) }}
{{- end }}
{{- range $parameterName, $parameter := $cache.builtin.parameters }}
{{- /* store-parameter-taken */}}
{{- if and
  (ne $parameter "")
  (has
    $parameterName
    (list "port" "bind" "dir" "maxmemory" "maxmemory-policy" "save" "aclfile" "requirepass" "masterauth")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "caches" $cacheName "builtin" "parameters" $parameterName)
  "message" (printf "the chart sets %s itself, from other values; \"\" leaves it to the chart" $parameterName)
  "remedy" (printf "parameters:\n  %s: \"\"" (include "ml-platform.yamlText" $parameterName))) }}
{{- end }}
{{- end }}
{{- /* cache-memory-limit */}}
{{- if not (gt
  (include "ml-platform.milli" $cache.builtin.resources.limits.memory | float64)
  (include "ml-platform.milli" $cache.builtin.maxMemory | float64)) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "caches" $cacheName "builtin" "resources" "limits" "memory")
  "message" (printf "the server may hold %s of data and more around it, so that a limit of %s would have it killed"
    $cache.builtin.maxMemory
    (include "ml-platform.quantity" $cache.builtin.resources.limits.memory))
  "remedy" "maxMemory: 256Mi\nresources:\n  requests:\n    memory: 384Mi\n  limits:\n    memory: 512Mi") }}
{{- end }}
{{- if eq $cache.builtin.persistence.mode "volume" }}
{{- /* cache-volume-without-save-points */}}
{{- if not $cache.builtin.persistence.volume.savePoints }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "caches" $cacheName "builtin" "persistence" "volume" "savePoints")
  "message" "nothing would ever be written to the volume: there is no save point"
  "remedy" "persistence:\n  volume:\n    savePoints:\n      - seconds: 900\n        changes: 1") }}
{{- end }}
{{- end }}
{{- else if eq $cache.mode "external" }}
{{- if not $cache.external.tls }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName "external")
  "ca" $cache.external.ca) }}
{{- end }}
{{- /* cache-credentials-generated */}}
{{- if eq $cache.credentials.mode "generated" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "caches" $cacheName "credentials" "mode")
  "message" "credentials are generated for a cache that the chart runs itself; those of an external one are in a Secret of yours"
  "remedy" (printf "credentials:\n  mode: parts\n  parts:\n    secret: %s"
    (include "ml-platform.yamlText" (printf "cache-%s" $cacheName)))) }}
{{- end }}
{{- else }}
{{- include "ml-platform.sharedStoreRule" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "caches" $cacheName)
  "other" $cache.shared.release
  "what" "such cache") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
