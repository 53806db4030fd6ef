{{- /* On which nodes pods run that need no GPU pool. From chart-src/catalogue/pod/placement.ts */}}
{{- define "ml-platform.anyNode" -}}
{{- with $.nodeSelector -}}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- if $.tolerations }}
tolerations:
  {{- range $toleration := $.tolerations }}
  {{- toYaml (list $toleration) | nindent 2 }}
  {{- end }}
{{- end }}
{{- end -}}

{{- /* How pods get the GPUs of a pool: its runtime class, its claim, and its spot nodes if there are some. From chart-src/catalogue/pod/placement.ts */}}
{{- define "ml-platform.devicesOfPool" -}}
{{- if not (kindIs "invalid" $.pool.runtimeClassName) -}}
runtimeClassName: {{ $.pool.runtimeClassName | quote }}
{{- end }}
{{- if eq $.root.Values.compute.claims.mode "dra" }}
resourceClaims:
  - name: gpu
    resourceClaimTemplateName: {{ include "ml-platform.hashedName" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "compute"
      "name" (printf "pool-%s" $.name)
      "hash" (trunc
        8
        (sha256sum (toJson (dict
          "deviceClassName" (ternary
            $.root.Values.compute.claims.dra.deviceClassName
            $.pool.deviceClassName
            (kindIs "invalid" $.pool.deviceClassName))
          "count" (ternary 1 $.pool.gpusPerPod (kindIs "invalid" $.pool.gpusPerPod))
          "selector" (ternary "" $.pool.deviceSelector (kindIs "invalid" $.pool.deviceSelector))))))) }}
{{- end }}
{{- if and
  (eq (ternary "none" $.pool.spot (kindIs "invalid" $.pool.spot)) "preferred")
  $.root.Values.platform.spotNodes.labels }}
affinity:
  nodeAffinity:
    preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 100
        preference:
          matchExpressions:
            {{- range $labelName, $label := $.root.Values.platform.spotNodes.labels }}
            - key: {{ $labelName | quote }}
              operator: In
              values:
                - {{ $label | quote }}
            {{- end }}
{{- end }}
{{- end -}}

{{- /* The reference of an image, with the registry that takes the place of all. From chart-src/kit/pod/image.ts */}}
{{- define "ml-platform.image" -}}
{{- $registry := ternary
  $.root.Values.platform.image.registry
  $.image.registry
  (ne $.root.Values.platform.image.registry "") -}}
{{- $path := ternary $.image.repository (printf "%s/%s" $registry $.image.repository) (eq $registry "") -}}
{{- ternary (printf "%s@%s" $path $.image.digest) (printf "%s:%s" $path $.image.tag) (ne $.image.digest "") -}}
{{- end -}}

{{- /* The nodes of a pool, which may be spot nodes. The pool's settings come before the workload's own. From chart-src/catalogue/pod/placement.ts */}}
{{- define "ml-platform.nodesOfPool" -}}
{{- with mergeOverwrite
  (deepCopy $.pool.nodeSelector)
  (deepCopy (ternary
    $.root.Values.platform.spotNodes.labels
    (dict)
    (eq (ternary "none" $.pool.spot (kindIs "invalid" $.pool.spot)) "required")))
  $.nodeSelector -}}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- if or
  $.pool.tolerations
  (and
    (ne (ternary "none" $.pool.spot (kindIs "invalid" $.pool.spot)) "none")
    $.root.Values.platform.spotNodes.tolerations)
  $.tolerations }}
tolerations:
  {{- range $toleration := $.pool.tolerations }}
  {{- toYaml (list $toleration) | nindent 2 }}
  {{- end }}
  {{- if ne (ternary "none" $.pool.spot (kindIs "invalid" $.pool.spot)) "none" }}
  {{- range $toleration := $.root.Values.platform.spotNodes.tolerations }}
  {{- toYaml (list $toleration) | nindent 2 }}
  {{- end }}
  {{- end }}
  {{- range $toleration := $.tolerations }}
  {{- toYaml (list $toleration) | nindent 2 }}
  {{- end }}
{{- end }}
{{- end -}}

{{- /* Variables that every workload gets: where it runs, whether it has GPUs, and where its traces go. From chart-src/catalogue/pod/env.ts */}}
{{- define "ml-platform.platformEnv" -}}
- name: ML_ENVIRONMENT
  value: {{ $.root.Values.platform.environment | quote }}
- name: ENABLE_GPU_ACCELERATION
  value: {{ $.gpus | quote }}
{{- if eq $.root.Values.platform.telemetry.traces.mode "otlp" }}
- name: OTEL_SERVICE_NAME
  value: {{ $.name | quote }}
- name: OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ $.root.Values.platform.telemetry.traces.otlp.endpoint | quote }}
- name: OTEL_EXPORTER_OTLP_PROTOCOL
  value: {{ $.root.Values.platform.telemetry.traces.otlp.protocol | quote }}
{{- end }}
{{- end -}}

{{- /* The security context of a pod. From chart-src/kit/pod/security.ts */}}
{{- define "ml-platform.podSecurity" -}}
runAsNonRoot: true
{{- if ne $.root.Values.platform.provider "openshift" }}
runAsUser: {{ $.user | int64 }}
runAsGroup: {{ $.group | int64 }}
fsGroup: {{ $.fsGroup | int64 }}
{{- end }}
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- /* The probes of a container, on its port http. From chart-src/kit/pod/probes.ts */}}
{{- define "ml-platform.probes" -}}
startupProbe:
  httpGet:
    path: {{ $.probes.startup.path | quote }}
    port: http
  periodSeconds: {{ $.probes.startup.periodSeconds | int64 }}
  timeoutSeconds: {{ $.probes.startup.timeoutSeconds | int64 }}
  failureThreshold: {{ div
    (add $.probes.startup.budgetSeconds (sub $.probes.startup.periodSeconds 1))
    $.probes.startup.periodSeconds }}
livenessProbe:
  httpGet:
    path: {{ $.probes.liveness.path | quote }}
    port: http
  periodSeconds: {{ $.probes.liveness.periodSeconds | int64 }}
  timeoutSeconds: {{ $.probes.liveness.timeoutSeconds | int64 }}
  failureThreshold: {{ $.probes.liveness.failureThreshold | int64 }}
readinessProbe:
  httpGet:
    path: {{ $.probes.readiness.path | quote }}
    port: http
  periodSeconds: {{ $.probes.readiness.periodSeconds | int64 }}
  timeoutSeconds: {{ $.probes.readiness.timeoutSeconds | int64 }}
  failureThreshold: {{ $.probes.readiness.failureThreshold | int64 }}
{{- end -}}

{{- /* Amounts of CPU, memory and local disk. From chart-src/catalogue/pod/resources.ts */}}
{{- define "ml-platform.resourceAmounts" -}}
cpu: {{ include "ml-platform.quantity" $.amounts.cpu | quote }}
memory: {{ include "ml-platform.quantity" $.amounts.memory | quote }}
{{- if not (kindIs "invalid" $.amounts.ephemeralStorage) }}
ephemeral-storage: {{ include "ml-platform.quantity" $.amounts.ephemeralStorage | quote }}
{{- end }}
{{- end -}}

{{- /* What a container without GPUs gets. From chart-src/catalogue/pod/resources.ts */}}
{{- define "ml-platform.resources" -}}
requests:
  {{- include "ml-platform.resourceAmounts" (dict "root" $.root "amounts" $.resources.requests) | nindent 2 }}
limits:
  {{- include "ml-platform.resourceAmounts" (dict "root" $.root "amounts" $.resources.limits) | nindent 2 }}
{{- end -}}

{{- /* Annotations of pods that Prometheus goes by where it has no operator. From chart-src/catalogue/pod/annotations.ts */}}
{{- define "ml-platform.scrapeAnnotations" -}}
{{- if and (eq $.root.Values.platform.telemetry.metrics.mode "annotations") $.monitor.enabled -}}
prometheus.io/scrape: "true"
prometheus.io/port: {{ printf "%d" (int64 $.port) | quote }}
prometheus.io/path: {{ $.monitor.path | quote }}
{{- end }}
{{- end -}}

{{- /* How pods of one workload keep apart. From chart-src/catalogue/pod/spread.ts */}}
{{- define "ml-platform.spreadOver" -}}
topologyKey: {{ $.topologyKey | quote }}
maxSkew: {{ $.maxSkew | int64 }}
whenUnsatisfiable: {{ ternary "DoNotSchedule" "ScheduleAnyway" (eq $.wish "required") | quote }}
labelSelector:
  matchLabels:
    {{- toYaml $.selector | nindent 4 }}
matchLabelKeys:
  - pod-template-hash
{{- end -}}

{{- /* Variables that the user adds, and those of them whose values are in Secrets. From chart-src/catalogue/pod/env.ts */}}
{{- define "ml-platform.userEnv" -}}
{{- range $valueName, $value := $.env }}
- name: {{ $valueName | quote }}
  value: {{ $value | quote }}
{{- end }}
{{- range $sourceName, $source := $.secretEnv }}
- name: {{ $sourceName | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $source.secret | quote }}
      key: {{ $source.key | quote }}
{{- end }}
{{- end -}}

{{- /* The init container that waits until the stores and servers answer that a run calls. From chart-src/catalogue/pod/waiting.ts */}}
{{- define "ml-platform.waitForAll" -}}
name: wait-for-stores
image: {{ include "ml-platform.image" (dict "root" $.root "image" $.root.Values.platform.toolbox.image) | quote }}
imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
command:
  - /bin/sh
  - "-c"
  - {{ $.root.Files.Get "files/catalogue/wait-for-stores.sh" | quote }}
env:
  {{- with include "ml-platform.storesEnv" (dict "root" $.root "calls" $.calls) }}
  {{- trim . | nindent 2 }}
  {{- end }}
  {{- if and $.calls.tracking (ne $.root.Values.tracking.mode "external") }}
  - name: MLFLOW_TRACKING_URI
    valueFrom:
      configMapKeyRef:
        name: {{ include "ml-platform.trackingBinding" $.root }}
        key: uri
  {{- end }}
resources:
  {{- include "ml-platform.resources" (dict "root" $.root
    "resources" $.root.Values.platform.toolbox.resources) | nindent 2 }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop:
      - ALL
{{- end -}}

{{- /* The init container that waits until the stores answer that a workload calls. From chart-src/catalogue/pod/waiting.ts */}}
{{- define "ml-platform.waitForStores" -}}
name: wait-for-stores
image: {{ include "ml-platform.image" (dict "root" $.root "image" $.root.Values.platform.toolbox.image) | quote }}
imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
command:
  - /bin/sh
  - "-c"
  - {{ $.root.Files.Get "files/catalogue/wait-for-stores.sh" | quote }}
env:
  {{- with include "ml-platform.storesEnv" (dict "root" $.root "calls" $.calls) }}
  {{- trim . | nindent 2 }}
  {{- end }}
resources:
  {{- include "ml-platform.resources" (dict "root" $.root
    "resources" $.root.Values.platform.toolbox.resources) | nindent 2 }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop:
      - ALL
{{- end -}}
