{{- /* The ServiceAccount of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationAccount" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if eq $.application.serviceAccount.mode "create" }}
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- include "ml-platform.identityAnnotations" (dict "root" $.root
      "own" (mergeOverwrite (deepCopy $annotations) $.application.serviceAccount.create.annotations)) | nindent 4 }}
automountServiceAccountToken: {{ $.application.serviceAccount.automountToken }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The ConfigMap of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationConfig" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if $.application.config.files }}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" (printf "%s-config" $.name)) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
data:
  {{- toYaml $.application.config.files | nindent 2 }}
# end
{{- end }}
{{- end }}
{{- end -}}

{{- /* The Deployment of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationDeployment" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  {{- if eq $.application.autoscaling.mode "none" }}
  replicas: {{ $.application.replicas | int64 }}
  {{- end }}
  revisionHistoryLimit: 10
  progressDeadlineSeconds: {{ add $.application.probes.startup.budgetSeconds 600 }}
  strategy:
    {{- include "ml-platform.strategy" (dict "root" $.root "strategy" $.application.strategy) | nindent 4 }}
  selector:
    matchLabels:
      {{- include "ml-platform.selectorLabels" (dict "root" $.root "area" "applications" "name" $.name) | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "ml-platform.podLabels" (dict "root" $.root
          "area" "applications"
          "name" $.name
          "labels" $labels) | nindent 8 }}
        {{- include "ml-platform.callsLabels" (dict "root" $.root "calls" $.application.calls) | nindent 8 }}
      {{- with mergeOverwrite
        (include "ml-platform.scrapeAnnotations" (dict "root" $.root
          "monitor" $.application.monitor
          "port" $.application.service.targetPort) | fromYaml)
        (deepCopy (ternary
          (dict "checksum/config" (sha256sum (toJson $.application.config.files)))
          (dict)
          (not (empty $.application.config.files))))
        $.application.podAnnotations }}
      annotations:
        {{- toYaml . | nindent 8 }}
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
          "fsGroup" $.application.securityContext.fsGroup) | nindent 8 }}
      terminationGracePeriodSeconds: {{ $.application.shutdown.graceSeconds | int64 }}
      {{- if or
        (not (kindIs "invalid" $.application.calls.database))
        (not (kindIs "invalid" $.application.calls.cache))
        (not (kindIs "invalid" $.application.calls.sessions))
        (not (kindIs "invalid" $.application.calls.bucket))
        $.application.calls.topics
        (and (eq $.application.migrations.mode "job") $.application.migrations.job.check)
        (eq $.application.migrations.mode "wait") }}
      initContainers:
        {{- if or
          (not (kindIs "invalid" $.application.calls.database))
          (not (kindIs "invalid" $.application.calls.cache))
          (not (kindIs "invalid" $.application.calls.sessions))
          (not (kindIs "invalid" $.application.calls.bucket))
          $.application.calls.topics }}
        {{- toYaml (list (include "ml-platform.waitForStores" (dict "root" $.root
          "calls" $.application.calls) | fromYaml)) | nindent 8 }}
        {{- end }}
        {{- if eq $.application.migrations.mode "job" }}
        {{- with $.application.migrations.job.check }}
        - name: wait-for-schema
          image: {{ include "ml-platform.image" (dict "root" $.root "image" $.application.image) | quote }}
          imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
          command:
            - /bin/sh
            - "-c"
            - "until \"$@\"; do echo \"the tables are not ready\"; sleep 2; done"
            - wait-for-schema
          args:
            {{- toYaml . | nindent 12 }}
          env:
            - name: PORT
              value: {{ printf "%d" (int64 $.application.service.targetPort) | quote }}
            {{- with include "ml-platform.platformEnv" (dict "root" $.root
              "name" (include "ml-platform.name" (dict "root" $.root
                "release" $.root.Release.Name
                "area" "applications"
                "name" $.name))
              "gpus" "false") }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.callsEnv" (dict "root" $.root "calls" $.application.calls) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.applicationEnv" (dict "root" $.root "application" $.application) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.userEnv" (dict "root" $.root
              "env" $.application.env
              "secretEnv" $.application.secretEnv) }}
            {{- trim . | nindent 12 }}
            {{- end }}
          resources:
            {{- include "ml-platform.resources" (dict "root" $.root "resources" $.application.resources) | nindent 12 }}
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
            {{- trim . | nindent 12 }}
            {{- end }}
        {{- end }}
        {{- else if eq $.application.migrations.mode "wait" }}
        - name: wait-for-schema
          image: {{ include "ml-platform.image" (dict "root" $.root "image" $.application.image) | quote }}
          imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
          command:
            - /bin/sh
            - "-c"
            - "until \"$@\"; do echo \"the tables are not ready\"; sleep 2; done"
            - wait-for-schema
          args:
            {{- toYaml $.application.migrations.wait.check | nindent 12 }}
          env:
            - name: PORT
              value: {{ printf "%d" (int64 $.application.service.targetPort) | quote }}
            {{- with include "ml-platform.platformEnv" (dict "root" $.root
              "name" (include "ml-platform.name" (dict "root" $.root
                "release" $.root.Release.Name
                "area" "applications"
                "name" $.name))
              "gpus" "false") }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.callsEnv" (dict "root" $.root "calls" $.application.calls) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.applicationEnv" (dict "root" $.root "application" $.application) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.userEnv" (dict "root" $.root
              "env" $.application.env
              "secretEnv" $.application.secretEnv) }}
            {{- trim . | nindent 12 }}
            {{- end }}
          resources:
            {{- include "ml-platform.resources" (dict "root" $.root "resources" $.application.resources) | nindent 12 }}
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
            {{- trim . | nindent 12 }}
            {{- end }}
        {{- end }}
      {{- end }}
      containers:
        - name: application
          image: {{ include "ml-platform.image" (dict "root" $.root "image" $.application.image) | quote }}
          imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
          {{- with $.application.command }}
          command:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          {{- with $.application.args }}
          args:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          ports:
            - name: http
              containerPort: {{ $.application.service.targetPort | int64 }}
              protocol: TCP
          env:
            - name: PORT
              value: {{ printf "%d" (int64 $.application.service.targetPort) | quote }}
            {{- with include "ml-platform.platformEnv" (dict "root" $.root
              "name" (include "ml-platform.name" (dict "root" $.root
                "release" $.root.Release.Name
                "area" "applications"
                "name" $.name))
              "gpus" "false") }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.callsEnv" (dict "root" $.root "calls" $.application.calls) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.applicationEnv" (dict "root" $.root "application" $.application) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.userEnv" (dict "root" $.root
              "env" $.application.env
              "secretEnv" $.application.secretEnv) }}
            {{- trim . | nindent 12 }}
            {{- end }}
          {{- include "ml-platform.probes" (dict "root" $.root "probes" $.application.probes) | nindent 10 }}
          {{- if gt (int64 $.application.shutdown.drainSeconds) 0 }}
          lifecycle:
            preStop:
              sleep:
                seconds: {{ $.application.shutdown.drainSeconds | int64 }}
          {{- end }}
          resources:
            {{- include "ml-platform.resources" (dict "root" $.root "resources" $.application.resources) | nindent 12 }}
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
            {{- if $.root.Values.applications.flags }}
            - name: flags
              mountPath: /flags
              readOnly: true
            {{- end }}
            {{- with include "ml-platform.callsMounts" (dict "root" $.root "calls" $.application.calls) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- range $mount := $.application.extraVolumeMounts }}
            {{- toYaml (list $mount) | nindent 12 }}
            {{- end }}
        {{- range $container := $.application.extraContainers }}
        {{- toYaml (list $container) | nindent 8 }}
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
              "name" (printf "%s-config" $.name)) }}
        {{- end }}
        {{- if $.root.Values.applications.flags }}
        - name: flags
          configMap:
            name: {{ include "ml-platform.name" (dict "root" $.root
              "release" $.root.Release.Name
              "area" "applications"
              "name" "flags") }}
        {{- end }}
        {{- with include "ml-platform.callsVolumes" (dict "root" $.root "calls" $.application.calls) }}
        {{- trim . | nindent 8 }}
        {{- end }}
        {{- range $volume := $.application.extraVolumes }}
        {{- toYaml (list $volume) | nindent 8 }}
        {{- end }}
      {{- if or (ne $.application.spread.zones "none") (ne $.application.spread.nodes "none") }}
      topologySpreadConstraints:
        {{- if ne $.application.spread.zones "none" }}
        {{- toYaml (list (include "ml-platform.spreadOver" (dict "root" $.root
          "topologyKey" "topology.kubernetes.io/zone"
          "wish" $.application.spread.zones
          "maxSkew" $.application.spread.maxSkew
          "selector" (include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "applications"
            "name" $.name) | fromYaml)) | fromYaml)) | nindent 8 }}
        {{- end }}
        {{- if ne $.application.spread.nodes "none" }}
        {{- toYaml (list (include "ml-platform.spreadOver" (dict "root" $.root
          "topologyKey" "kubernetes.io/hostname"
          "wish" $.application.spread.nodes
          "maxSkew" $.application.spread.maxSkew
          "selector" (include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "applications"
            "name" $.name) | fromYaml)) | fromYaml)) | nindent 8 }}
        {{- end }}
      {{- end }}
      {{- if not (kindIs "invalid" $.application.priority) }}
      {{- if eq (index $.root.Values.compute.priorities $.application.priority).mode "create" }}
      priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
        "area" "compute"
        "name" (printf "priority-%s" $.application.priority)) }}
      {{- else }}
      priorityClassName: {{ (index $.root.Values.compute.priorities $.application.priority).use.name | quote }}
      {{- end }}
      {{- end }}
      {{- include "ml-platform.anyNode" (dict "root" $.root
        "nodeSelector" $.application.nodeSelector
        "tolerations" $.application.tolerations) | nindent 6 }}
{{- end }}
{{- end -}}

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

{{- /* The HorizontalPodAutoscaler of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationHpa" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if eq $.application.autoscaling.mode "hpa" }}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  {{- include "ml-platform.hpaSpec" (dict "root" $.root
    "name" (include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "applications"
      "name" $.name))
    "hpa" $.application.autoscaling.hpa) | nindent 2 }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The Job that changes the tables of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationMigration" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if eq $.application.migrations.mode "job" }}
---
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" (printf "%s-migrations-%s"
      $.name
      (trunc
        8
        (sha256sum (toJson (dict
          "image" (include "ml-platform.image" (dict "root" $.root "image" $.application.image))
          "toolbox" (include "ml-platform.image" (dict "root" $.root "image" $.root.Values.platform.toolbox.image))
          "toolboxResources" $.root.Values.platform.toolbox.resources
          "pull" $.root.Values.platform.image
          "environment" $.root.Values.platform.environment
          "ids" (eq $.root.Values.platform.provider "openshift")
          "job" $.application.migrations.job
          "contract" (dict
            "logLevel" $.application.logLevel
            "processes" $.application.processes
            "databasePoolSize" $.application.databasePoolSize
            "cacheTtlSeconds" $.application.cacheTtlSeconds
            "jwt" $.application.jwt
            "apiKeys" $.application.apiKeys
            "stripe" $.application.stripe
            "retraining" $.root.Values.training.retraining.enabled
            "flags" (not (empty $.root.Values.applications.flags)))
          "env" $.application.env
          "secretEnv" $.application.secretEnv
          "config" $.application.config
          "resources" $.application.resources
          "securityContext" $.application.securityContext
          "nodeSelector" $.application.nodeSelector
          "tolerations" $.application.tolerations
          "volumes" $.application.extraVolumes
          "volumeMounts" $.application.extraVolumeMounts
          "serviceAccount" $.application.serviceAccount
          "calls" $.application.calls
          "stores" (include "ml-platform.storesFingerprint" (dict "root" $.root "calls" $.application.calls) | fromYaml))))))) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" (printf "%s-migrations" $.name)
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  backoffLimit: {{ $.application.migrations.job.retries | int64 }}
  activeDeadlineSeconds: {{ $.application.migrations.job.deadlineSeconds | int64 }}
  template:
    metadata:
      labels:
        {{- include "ml-platform.selectorLabels" (dict "root" $.root
          "area" "applications"
          "name" (printf "%s-migrations" $.name)) | nindent 8 }}
        {{- include "ml-platform.callsLabels" (dict "root" $.root "calls" $.application.calls) | nindent 8 }}
    spec:
      restartPolicy: Never
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
          "fsGroup" $.application.securityContext.fsGroup) | nindent 8 }}
      {{- if or
        (not (kindIs "invalid" $.application.calls.database))
        (not (kindIs "invalid" $.application.calls.cache))
        (not (kindIs "invalid" $.application.calls.sessions))
        (not (kindIs "invalid" $.application.calls.bucket))
        $.application.calls.topics }}
      initContainers:
        {{- toYaml (list (include "ml-platform.waitForStores" (dict "root" $.root
          "calls" $.application.calls) | fromYaml)) | nindent 8 }}
      {{- end }}
      containers:
        - name: migrate
          image: {{ include "ml-platform.image" (dict "root" $.root "image" $.application.image) | quote }}
          imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
          {{- with $.application.migrations.job.command }}
          command:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          {{- with $.application.migrations.job.args }}
          args:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          env:
            - name: ML_ENVIRONMENT
              value: {{ $.root.Values.platform.environment | quote }}
            {{- with include "ml-platform.storesEnv" (dict "root" $.root "calls" $.application.calls) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.applicationEnv" (dict "root" $.root "application" $.application) }}
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- with include "ml-platform.userEnv" (dict "root" $.root
              "env" $.application.env
              "secretEnv" $.application.secretEnv) }}
            {{- trim . | nindent 12 }}
            {{- end }}
          resources:
            {{- include "ml-platform.resources" (dict "root" $.root "resources" $.application.resources) | nindent 12 }}
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
            {{- trim . | nindent 12 }}
            {{- end }}
            {{- range $mount := $.application.extraVolumeMounts }}
            {{- toYaml (list $mount) | nindent 12 }}
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
              "name" (printf "%s-config" $.name)) }}
        {{- end }}
        {{- with include "ml-platform.callsVolumes" (dict "root" $.root "calls" $.application.calls) }}
        {{- trim . | nindent 8 }}
        {{- end }}
        {{- range $volume := $.application.extraVolumes }}
        {{- toYaml (list $volume) | nindent 8 }}
        {{- end }}
      {{- with $.application.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- if $.application.tolerations }}
      tolerations:
        {{- range $toleration := $.application.tolerations }}
        {{- toYaml (list $toleration) | nindent 8 }}
        {{- end }}
      {{- end }}
# end
{{- end }}
{{- end }}
{{- end -}}

{{- /* The ServiceMonitor of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationMonitor" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if eq $.root.Values.platform.telemetry.metrics.mode "operator" }}
{{- if $.application.monitor.enabled }}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" (mergeOverwrite (deepCopy $.root.Values.platform.telemetry.metrics.operator.labels) $labels)) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  selector:
    matchLabels:
      {{- include "ml-platform.selectorLabels" (dict "root" $.root "area" "applications" "name" $.name) | nindent 6 }}
  endpoints:
    - port: http
      path: {{ $.application.monitor.path | quote }}
      interval: {{ ternary
        $.root.Values.platform.telemetry.metrics.operator.interval
        $.application.monitor.interval
        (kindIs "invalid" $.application.monitor.interval) | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The PodDisruptionBudget of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationPdb" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if ne $.application.pdb.mode "none" }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  {{- include "ml-platform.pdbSpec" (dict "root" $.root
    "pdb" $.application.pdb
    "selector" (include "ml-platform.selectorLabels" (dict "root" $.root
      "area" "applications"
      "name" $.name) | fromYaml)) | nindent 2 }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The NetworkPolicy of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationPolicy" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if $.application.networkPolicy.enabled }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "ml-platform.selectorLabels" (dict "root" $.root "area" "applications" "name" $.name) | nindent 6 }}
  policyTypes:
    - Ingress
    - Egress
  ingress:
    - from:
        - podSelector:
            matchLabels:
              {{ printf "calls.ml-platform/%s"
                (include "ml-platform.name" (dict "root" $.root
                  "release" $.root.Release.Name
                  "area" "applications"
                  "name" $.name)) | quote }}: "true"
        {{- if and
          $.application.monitor.enabled
          (ne $.root.Values.platform.telemetry.metrics.mode "none")
          (ne $.root.Values.platform.telemetry.metrics.namespace "") }}
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ $.root.Values.platform.telemetry.metrics.namespace | quote }}
        {{- end }}
        {{- range $peer := $.application.networkPolicy.allowFrom }}
        {{- toYaml (list $peer) | nindent 8 }}
        {{- end }}
      ports:
        - port: http
          protocol: TCP
  egress:
    - ports:
        - port: 53
          protocol: UDP
        - port: 53
          protocol: TCP
    {{- if eq $.root.Values.platform.telemetry.traces.mode "otlp" }}
    - ports:
        - port: {{ int64 (include "ml-platform.port" (dict "root" $.root
          "url" $.root.Values.platform.telemetry.traces.otlp.endpoint)) }}
          protocol: TCP
    {{- end }}
    {{- with include "ml-platform.callsEgress" (dict "root" $.root "calls" $.application.calls) }}
    {{- trim . | nindent 4 }}
    {{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The ScaledObject of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationScaledObject" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if eq $.application.autoscaling.mode "keda" }}
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  {{- include "ml-platform.kedaSpec" (dict "root" $.root
    "name" (include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "applications"
      "name" $.name))
    "keda" $.application.autoscaling.keda
    "calls" $.application.calls) | nindent 2 }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The Service of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationService" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml (mergeOverwrite (deepCopy $annotations) $.application.service.annotations) | nindent 4 }}
spec:
  type: {{ $.application.service.type | quote }}
  selector:
    {{- include "ml-platform.selectorLabels" (dict "root" $.root "area" "applications" "name" $.name) | nindent 4 }}
  ports:
    - name: http
      port: {{ $.application.service.port | int64 }}
      targetPort: http
      protocol: TCP
{{- end }}
{{- end -}}

{{- /* The VerticalPodAutoscaler of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.applicationVpa" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if eq $.application.vpa.mode "advice" }}
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" $.name) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" $.name
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  targetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "applications"
      "name" $.name) }}
  updatePolicy:
    updateMode: "Off"
{{- end }}
{{- end }}
{{- end -}}

{{- /* How many connections the pods of each application may open to a database, by application. From chart-src/areas/applications/rules/pools.ts */}}
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

{{- /* The NetworkPolicy of the migrations of an application. From chart-src/areas/applications/parts/application.ts */}}
{{- define "ml-platform.migrationPolicy" -}}
{{- if $.application.enabled }}
{{- $labels := mergeOverwrite (deepCopy $.application.labels) (dict "tier" "application") }}
{{- $annotations := mergeOverwrite
  (dict "kubernetes.io/description" "An application of the ML platform.")
  $.application.annotations }}
{{- if eq $.application.migrations.mode "job" }}
{{- if $.application.networkPolicy.enabled }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "applications"
    "name" (printf "%s-migrations" $.name)) }}
  labels:
    {{- include "ml-platform.labels" (dict "root" $.root
      "area" "applications"
      "name" (printf "%s-migrations" $.name)
      "labels" $labels) | nindent 4 }}
  annotations:
    {{- toYaml $annotations | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "ml-platform.selectorLabels" (dict "root" $.root
        "area" "applications"
        "name" (printf "%s-migrations" $.name)) | nindent 6 }}
  policyTypes:
    - Ingress
    - Egress
  egress:
    - ports:
        - port: 53
          protocol: UDP
        - port: 53
          protocol: TCP
    {{- with include "ml-platform.callsEgress" (dict "root" $.root "calls" $.application.calls) }}
    {{- trim . | nindent 4 }}
    {{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
