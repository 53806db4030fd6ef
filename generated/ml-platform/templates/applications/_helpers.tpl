{{- /* Variables of the contract between the platform and an application. From chart-src/areas/applications/parts/pod.ts */}}
{{- define "ml-platform.applicationEnv" -}}
- name: ML_LOG_LEVEL
  value: {{ $.application.logLevel | quote }}
- name: ML_WORKERS
  value: {{ printf "%d" (int64 $.application.processes) | quote }}
- name: ENABLE_AUTO_RETRAINING
  value: {{ ternary "true" "false" $.root.Values.training.retraining.enabled | quote }}
{{- if not (kindIs "invalid" $.application.calls.database) }}
- name: DATABASE_POOL_SIZE
  value: {{ printf "%d" (int64 $.application.databasePoolSize) | quote }}
{{- end }}
{{- if not (kindIs "invalid" $.application.calls.cache) }}
- name: CACHE_TTL_SECONDS
  value: {{ printf "%d" (int64 $.application.cacheTtlSeconds) | quote }}
{{- end }}
{{- if ne $.application.jwt.existingSecret "" }}
- name: SECRET_KEY
  valueFrom:
    secretKeyRef:
      name: {{ $.application.jwt.existingSecret | quote }}
      key: {{ $.application.jwt.key | quote }}
{{- end }}
{{- if ne $.application.apiKeys.existingSecret "" }}
- name: API_KEY
  valueFrom:
    secretKeyRef:
      name: {{ $.application.apiKeys.existingSecret | quote }}
      key: {{ $.application.apiKeys.key | quote }}
{{- end }}
{{- if ne $.application.stripe.existingSecret "" }}
- name: STRIPE_SECRET_KEY
  valueFrom:
    secretKeyRef:
      name: {{ $.application.stripe.existingSecret | quote }}
      key: {{ $.application.stripe.key | quote }}
{{- end }}
{{- if $.root.Values.applications.flags }}
- name: FLAGD_RESOLVER
  value: file
- name: FLAGD_OFFLINE_FLAG_SOURCE_PATH
  value: /flags/flags.json
{{- end }}
{{- end -}}

{{- /* How many connections the pods of each application may open to a database, by application. From chart-src/areas/applications/provides.ts */}}
{{- define "ml-platform.databasePools" -}}
{{- range $applicationName, $application := dict
  "api" $.root.Values.applications.api
  "web" $.root.Values.applications.web }}
{{- if and
  $application.enabled
  (eq (ternary "" $application.calls.database (kindIs "invalid" $application.calls.database)) $.database) }}
{{- if eq $application.autoscaling.mode "none" }}
{{ $applicationName | quote }}: {{ mul
  (mul $application.processes $application.databasePoolSize)
  $application.replicas }}
{{- else if eq $application.autoscaling.mode "hpa" }}
{{ $applicationName | quote }}: {{ mul
  (mul $application.processes $application.databasePoolSize)
  $application.autoscaling.hpa.maxReplicas }}
{{- else }}
{{ $applicationName | quote }}: {{ mul
  (mul $application.processes $application.databasePoolSize)
  $application.autoscaling.keda.maxReplicas }}
{{- end }}
{{- end }}
{{- end }}
{{- range $workerName, $workerOverrides := $.root.Values.applications.workers }}
{{- $worker := mergeOverwrite (deepCopy $.root.Values.applications.workerDefaults) $workerOverrides }}
{{- if and
  $worker.enabled
  (eq (ternary "" $worker.calls.database (kindIs "invalid" $worker.calls.database)) $.database) }}
{{- if eq $worker.autoscaling.mode "none" }}
{{ printf "workers.%s" $workerName | quote }}: {{ mul
  (mul $worker.processes $worker.databasePoolSize)
  $worker.replicas }}
{{- else if eq $worker.autoscaling.mode "hpa" }}
{{ printf "workers.%s" $workerName | quote }}: {{ mul
  (mul $worker.processes $worker.databasePoolSize)
  $worker.autoscaling.hpa.maxReplicas }}
{{- else }}
{{ printf "workers.%s" $workerName | quote }}: {{ mul
  (mul $worker.processes $worker.databasePoolSize)
  $worker.autoscaling.keda.maxReplicas }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The pods that change the tables of an application. From chart-src/areas/applications/parts/migrations.ts */}}
{{- define "ml-platform.migration" -}}
metadata:
  labels:
    {{- include "ml-platform.selectorLabels" (dict "root" $.root
      "area" "applications"
      "name" (printf "migrations-%s" $.name)) | nindent 4 }}
    {{- include "ml-platform.callsLabels" (dict "root" $.root "calls" $.application.calls) | nindent 4 }}
  {{- with ternary
    (dict "checksum/config" (sha256sum (toJson $.application.config.files)))
    (dict)
    (not (empty $.application.config.files)) }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  {{- if eq $.application.serviceAccount.mode "create" }}
  serviceAccountName: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  {{- else }}
  serviceAccountName: {{ $.application.serviceAccount.use.name | quote }}
  {{- end }}
  automountServiceAccountToken: {{ $.application.serviceAccount.automountToken }}
  {{- if $.root.Values.platform.image.pullSecrets }}
  imagePullSecrets:
    {{- range $secret := $.root.Values.platform.image.pullSecrets }}
    - name: {{ $secret | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "ml-platform.podSecurity" (dict "root" $.root
      "user" $.application.securityContext.runAsUser
      "group" $.application.securityContext.runAsGroup
      "fsGroup" $.application.securityContext.fsGroup) | nindent 4 }}
  {{- if or
    (not (kindIs "invalid" $.application.calls.database))
    (not (kindIs "invalid" $.application.calls.cache))
    (not (kindIs "invalid" $.application.calls.sessions))
    (not (kindIs "invalid" $.application.calls.bucket))
    $.application.calls.topics
    $.application.extraContainers }}
  initContainers:
    {{- if or
      (not (kindIs "invalid" $.application.calls.database))
      (not (kindIs "invalid" $.application.calls.cache))
      (not (kindIs "invalid" $.application.calls.sessions))
      (not (kindIs "invalid" $.application.calls.bucket))
      $.application.calls.topics }}
    {{- toYaml (list (include "ml-platform.waitForStores" (dict "root" $.root
      "calls" $.application.calls) | fromYaml)) | nindent 4 }}
    {{- end }}
    {{- range $container := $.application.extraContainers }}
    {{- toYaml (list (mergeOverwrite (deepCopy $container) (dict "restartPolicy" "Always"))) | nindent 4 }}
    {{- end }}
  {{- end }}
  containers:
    - name: migrate
      image: {{ include "ml-platform.image" (dict "root" $.root "image" $.application.image) | quote }}
      imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
      {{- with $.job.command }}
      command:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with $.job.args }}
      args:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- if or
        (include "ml-platform.platformEnv" (dict "root" $.root
          "name" (include "ml-platform.name" (dict "root" $.root
            "release" $.root.Release.Name
            "area" "applications"
            "name" $.name))
          "gpus" "false"))
        (include "ml-platform.callsEnv" (dict "root" $.root "calls" $.application.calls))
        (include "ml-platform.applicationEnv" (dict "root" $.root "application" $.application))
        (include "ml-platform.userEnv" (dict "root" $.root "env" $.application.env "secretEnv" $.application.secretEnv)) }}
      env:
        {{- with include "ml-platform.platformEnv" (dict "root" $.root
          "name" (include "ml-platform.name" (dict "root" $.root
            "release" $.root.Release.Name
            "area" "applications"
            "name" $.name))
          "gpus" "false") }}
        {{- trim . | nindent 8 }}
        {{- end }}
        {{- with include "ml-platform.callsEnv" (dict "root" $.root "calls" $.application.calls) }}
        {{- trim . | nindent 8 }}
        {{- end }}
        {{- with include "ml-platform.applicationEnv" (dict "root" $.root "application" $.application) }}
        {{- trim . | nindent 8 }}
        {{- end }}
        {{- with include "ml-platform.userEnv" (dict "root" $.root
          "env" $.application.env
          "secretEnv" $.application.secretEnv) }}
        {{- trim . | nindent 8 }}
        {{- end }}
      {{- end }}
      resources:
        {{- include "ml-platform.resources" (dict "root" $.root "resources" $.application.resources) | nindent 8 }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: {{ $.application.securityContext.readOnlyRootFilesystem }}
        capabilities:
          drop:
            - ALL
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        {{- if $.application.config.files }}
        - name: config
          mountPath: {{ $.application.config.mountPath | quote }}
          readOnly: true
        {{- end }}
        {{- with include "ml-platform.callsMounts" (dict "root" $.root "calls" $.application.calls) }}
        {{- trim . | nindent 8 }}
        {{- end }}
        {{- range $mount := $.application.extraVolumeMounts }}
        {{- toYaml (list $mount) | nindent 8 }}
        {{- end }}
  volumes:
    - name: tmp
      emptyDir: {}
    {{- if $.application.config.files }}
    - name: config
      configMap:
        name: {{ include "ml-platform.name" (dict "root" $.root
          "release" $.root.Release.Name
          "area" "applications"
          "name" (printf "config-%s" $.name)) }}
    {{- end }}
    {{- with include "ml-platform.callsVolumes" (dict "root" $.root "calls" $.application.calls) }}
    {{- trim . | nindent 4 }}
    {{- end }}
    {{- range $volume := $.application.extraVolumes }}
    {{- toYaml (list $volume) | nindent 4 }}
    {{- end }}
  {{- if not (kindIs "invalid" $.application.priority) }}
  {{- $priority := index $.root.Values.compute.priorities $.application.priority }}
  {{- if eq $priority.mode "create" }}
  priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
    "area" "compute"
    "name" (printf "priority-%s" $.application.priority)) }}
  {{- else }}
  priorityClassName: {{ $priority.use.name | quote }}
  {{- end }}
  {{- end }}
  {{- include "ml-platform.anyNode" (dict "root" $.root
    "nodeSelector" $.application.nodeSelector
    "tolerations" $.application.tolerations) | nindent 2 }}
  restartPolicy: Never
{{- end -}}

{{- /* The container that waits until tables are as an application expects them. From chart-src/areas/applications/parts/pod.ts */}}
{{- define "ml-platform.waitForSchema" -}}
name: wait-for-schema
image: {{ include "ml-platform.image" (dict "root" $.root "image" $.application.image) | quote }}
imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
command:
  - /bin/sh
  - "-c"
  - "until \"$@\"; do echo \"the tables are not ready\"; sleep 2; done"
  - wait-for-schema
args:
  {{- toYaml $.check | nindent 2 }}
env:
  - name: PORT
    value: {{ printf "%d" (int64 $.application.service.targetPort) | quote }}
  {{- with include "ml-platform.platformEnv" (dict "root" $.root
    "name" (include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "applications"
      "name" $.name))
    "gpus" "false") }}
  {{- trim . | nindent 2 }}
  {{- end }}
  {{- with include "ml-platform.callsEnv" (dict "root" $.root "calls" $.application.calls) }}
  {{- trim . | nindent 2 }}
  {{- end }}
  {{- with include "ml-platform.applicationEnv" (dict "root" $.root "application" $.application) }}
  {{- trim . | nindent 2 }}
  {{- end }}
  {{- with include "ml-platform.userEnv" (dict "root" $.root
    "env" $.application.env
    "secretEnv" $.application.secretEnv) }}
  {{- trim . | nindent 2 }}
  {{- end }}
resources:
  {{- include "ml-platform.resources" (dict "root" $.root "resources" $.application.resources) | nindent 2 }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: {{ $.application.securityContext.readOnlyRootFilesystem }}
  capabilities:
    drop:
      - ALL
volumeMounts:
  - name: tmp
    mountPath: /tmp
  {{- if $.application.config.files }}
  - name: config
    mountPath: {{ $.application.config.mountPath | quote }}
    readOnly: true
  {{- end }}
  {{- with include "ml-platform.callsMounts" (dict "root" $.root "calls" $.application.calls) }}
  {{- trim . | nindent 2 }}
  {{- end }}
{{- end -}}
