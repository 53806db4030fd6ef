{{- /* Rules by which a policy lets a workload reach what it calls, in the same namespace. From chart-src/catalogue/calls.ts */}}
{{- define "ml-platform.callsEgress" -}}
{{- /* What calls.database names. */}}
{{- if not (kindIs "invalid" $.calls.database) }}
{{- if eq $.root.Values.dataLayer.postgres.mode "builtin" }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "data-layer"
            "name" "postgres") | nindent 10 }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" }}
- to:
    - podSelector:
        matchLabels:
          cnpg.io/cluster: {{ include "ml-platform.stemName" (dict "root" $.root
            "release" $.root.Release.Name
            "area" "data-layer"
            "name" "postgres") }}
    {{- if eq $.root.Values.dataLayer.postgres.pooler.mode "pgbouncer" }}
    - podSelector:
        matchLabels:
          cnpg.io/poolerName: {{ include "ml-platform.name" (dict "root" $.root
            "release" $.root.Release.Name
            "area" "data-layer"
            "name" "postgres-pooler") }}
    {{- end }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "external" }}
- ports:
    - port: {{ $.root.Values.dataLayer.postgres.external.port | int64 }}
      protocol: TCP
{{- else if eq $.root.Values.dataLayer.postgres.mode "shared" }}
- ports:
    - port: 5432
      protocol: TCP
{{- end }}
{{- end }}
{{- /* What calls.cache names. */}}
{{- if not (kindIs "invalid" $.calls.cache) }}
{{- $cache := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.cacheDefaults)
  (index $.root.Values.dataLayer.caches $.calls.cache) }}
{{- if eq $cache.mode "builtin" }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "data-layer"
            "name" (printf "cache-%s" $.calls.cache)) | nindent 10 }}
{{- else if eq $cache.mode "external" }}
- ports:
    - port: {{ $cache.external.port | int64 }}
      protocol: TCP
{{- else }}
- to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: {{ printf "cache-%s" $.calls.cache | quote }}
          app.kubernetes.io/instance: {{ $cache.shared.release | quote }}
          app.kubernetes.io/component: data-layer
{{- end }}
{{- end }}
{{- /* What calls.sessions names. */}}
{{- if not (kindIs "invalid" $.calls.sessions) }}
{{- $cache := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.cacheDefaults)
  (index $.root.Values.dataLayer.caches $.calls.sessions) }}
{{- if eq $cache.mode "builtin" }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "data-layer"
            "name" (printf "cache-%s" $.calls.sessions)) | nindent 10 }}
{{- else if eq $cache.mode "external" }}
- ports:
    - port: {{ $cache.external.port | int64 }}
      protocol: TCP
{{- else }}
- to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: {{ printf "cache-%s" $.calls.sessions | quote }}
          app.kubernetes.io/instance: {{ $cache.shared.release | quote }}
          app.kubernetes.io/component: data-layer
{{- end }}
{{- end }}
{{- /* What calls.bucket names. */}}
{{- if not (kindIs "invalid" $.calls.bucket) }}
{{- if eq $.root.Values.dataLayer.objectStore.mode "builtin" }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "data-layer"
            "name" "object-store") | nindent 10 }}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "external" }}
{{- if eq $.root.Values.dataLayer.objectStore.external.endpoint "" }}
- ports:
    - port: 443
      protocol: TCP
    - port: 80
      protocol: TCP
{{- else }}
- ports:
    - port: {{ int64 (include "ml-platform.port" (dict "root" $.root
      "url" $.root.Values.dataLayer.objectStore.external.endpoint)) }}
      protocol: TCP
{{- end }}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "shared" }}
- to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: object-store
          app.kubernetes.io/instance: {{ $.root.Values.dataLayer.objectStore.shared.release | quote }}
          app.kubernetes.io/component: data-layer
{{- end }}
{{- end }}
{{- /* What calls.topics names. */}}
{{- if $.calls.topics }}
{{- if eq $.root.Values.dataLayer.kafka.mode "builtin" }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "data-layer"
            "name" "kafka") | nindent 10 }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "strimzi" }}
- to:
    - podSelector:
        matchLabels:
          strimzi.io/cluster: {{ include "ml-platform.stemName" (dict "root" $.root
            "release" $.root.Release.Name
            "area" "data-layer"
            "name" "kafka") }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "external" }}
- ports:
    - port: {{ int64 (regexFind "[0-9]+$" $.root.Values.dataLayer.kafka.external.bootstrapServers) }}
      protocol: TCP
{{- else if eq $.root.Values.dataLayer.kafka.mode "shared" }}
- to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: kafka
          app.kubernetes.io/instance: {{ $.root.Values.dataLayer.kafka.shared.release | quote }}
          app.kubernetes.io/component: data-layer
    - podSelector:
        matchLabels:
          strimzi.io/cluster: {{ include "ml-platform.stemName" (dict "root" $.root
            "release" $.root.Values.dataLayer.kafka.shared.release
            "area" "data-layer"
            "name" "kafka") }}
{{- end }}
{{- end }}
{{- /* What calls.tracking names. */}}
{{- if $.calls.tracking }}
{{- with include "ml-platform.trackingEgress" $.root }}
{{- trim . | nindent 0 }}
{{- end }}
{{- end }}
{{- /* What calls.wandb names. */}}
{{- if $.calls.wandb }}
- ports:
    - port: 443
      protocol: TCP
{{- end }}
{{- /* What calls.applications names. */}}
{{- range $called := $.calls.applications }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "applications"
            "name" $called) | nindent 10 }}
{{- end }}
{{- /* What calls.models names. */}}
{{- range $called := $.calls.models }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "serving"
            "name" (printf "model-%s" $called)) | nindent 10 }}
{{- end }}
{{- /* What calls.peers names. */}}
{{- range $called := $.calls.peers }}
{{- $peer := index $.root.Values.platform.peers $called }}
- to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: {{ $peer.name | quote }}
          app.kubernetes.io/instance: {{ $peer.release | quote }}
          app.kubernetes.io/component: {{ kebabcase $peer.area | quote }}
{{- end }}
{{- end -}}

{{- /* Labels of pods that say what they call: the policies of what is called let them in. From chart-src/catalogue/calls.ts */}}
{{- define "ml-platform.callsLabels" -}}
{{- if not (kindIs "invalid" $.calls.database) -}}
{{ printf "calls.ml-platform/%s" (include "ml-platform.postgresServer" $.root) | quote }}: "true"
{{- end }}
{{- if not (kindIs "invalid" $.calls.cache) }}
{{- $cache := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.cacheDefaults)
  (index $.root.Values.dataLayer.caches $.calls.cache) }}
{{ printf "calls.ml-platform/%s"
  (include "ml-platform.cacheBinding" (dict "root" $.root "cache" $cache "name" $.calls.cache)) | quote }}: "true"
{{- end }}
{{- if not (kindIs "invalid" $.calls.sessions) }}
{{- $cache := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.cacheDefaults)
  (index $.root.Values.dataLayer.caches $.calls.sessions) }}
{{- if ne $.calls.sessions (ternary "" $.calls.cache (kindIs "invalid" $.calls.cache)) }}
{{ printf "calls.ml-platform/%s"
  (include "ml-platform.cacheBinding" (dict "root" $.root "cache" $cache "name" $.calls.sessions)) | quote }}: "true"
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.bucket) }}
{{ printf "calls.ml-platform/%s" (include "ml-platform.objectStoreSecret" $.root) | quote }}: "true"
{{- end }}
{{- if $.calls.topics }}
{{ printf "calls.ml-platform/%s" (include "ml-platform.kafkaBinding" $.root) | quote }}: "true"
{{- end }}
{{- if $.calls.tracking }}
{{ printf "calls.ml-platform/%s" (include "ml-platform.trackingBinding" $.root) | quote }}: "true"
{{- end }}
{{- range $called := $.calls.applications }}
{{ printf "calls.ml-platform/%s"
  (include "ml-platform.name" (dict "root" $.root "release" $.root.Release.Name "area" "applications" "name" $called)) | quote }}: "true"
{{- end }}
{{- range $called := $.calls.models }}
{{ printf "calls.ml-platform/%s"
  (include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "serving"
    "name" (printf "model-%s" $called))) | quote }}: "true"
{{- end }}
{{- range $called := $.calls.peers }}
{{- $peer := index $.root.Values.platform.peers $called }}
{{ printf "calls.ml-platform/%s"
  (include "ml-platform.name" (dict "root" $.root
    "release" $peer.release
    "area" (kebabcase $peer.area)
    "name" $peer.name)) | quote }}: "true"
{{- end }}
{{- end -}}
