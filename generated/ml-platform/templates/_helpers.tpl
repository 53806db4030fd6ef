{{- /* chart-src/common */}}

{{- /* On which nodes pods run that need no GPU pool. */}}
{{- define "ml-platform.anyNode" -}}
{{- with $.nodeSelector }}
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

{{- /* The ServiceAccount of an application. */}}
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

{{- /* The ConfigMap of an application. */}}
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

{{- /* The Deployment of an application. */}}
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
        "name" $.application.priority) }}
      {{- else }}
      priorityClassName: {{ (index $.root.Values.compute.priorities $.application.priority).use.name | quote }}
      {{- end }}
      {{- end }}
      {{- include "ml-platform.anyNode" (dict "root" $.root
        "nodeSelector" $.application.nodeSelector
        "tolerations" $.application.tolerations) | nindent 6 }}
{{- end }}
{{- end -}}

{{- /* Variables of the contract between the platform and an application. */}}
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

{{- /* The HorizontalPodAutoscaler of an application. */}}
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

{{- /* The Job that changes the tables of an application. */}}
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

{{- /* The ServiceMonitor of an application. */}}
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

{{- /* The PodDisruptionBudget of an application. */}}
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

{{- /* The NetworkPolicy of an application. */}}
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

{{- /* Rules of an application. */}}
{{- define "ml-platform.applicationRules" -}}
{{- $guard := .guard }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "image" $.application.image
  "key" "image"
  "example" "v1.0.0") }}
{{- include "ml-platform.autoscalingRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "autoscaling" $.application.autoscaling) }}
{{- include "ml-platform.vpaRules" (dict "root" $.root "guard" $guard "place" $.place "vpa" $.application.vpa) }}
{{- include "ml-platform.pdbRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "pdb" $.application.pdb
  "autoscaling" $.application.autoscaling
  "replicas" $.application.replicas) }}
{{- include "ml-platform.strategyRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "strategy" $.application.strategy) }}
{{- include "ml-platform.shutdownRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "shutdown" $.application.shutdown) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (concat $.place (list "resources"))
  "resources" $.application.resources) }}
{{- include "ml-platform.workloadEnvRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "env" $.application.env
  "secretEnv" $.application.secretEnv
  "taken" (list
    "ML_LOG_LEVEL"
    "ML_WORKERS"
    "ENABLE_AUTO_RETRAINING"
    "DATABASE_POOL_SIZE"
    "CACHE_TTL_SECONDS"
    "SECRET_KEY"
    "API_KEY"
    "STRIPE_SECRET_KEY"
    "FLAGD_RESOLVER"
    "FLAGD_OFFLINE_FLAG_SOURCE_PATH")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "items" $.application.extraVolumes
  "taken" (list "tmp" "config" "flags" "postgres-ca" "cache-ca" "sessions-ca" "object-store-ca" "kafka-ca")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "items" $.application.extraContainers
  "taken" (list "application" "wait-for-stores" "wait-for-schema")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "tolerations" $.application.tolerations
  "key" "tolerations") }}
{{- include "ml-platform.serviceRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "service" $.application.service
  "networkPolicy" $.application.networkPolicy) }}
{{- include "ml-platform.callsRules" (dict "root" $.root "guard" $guard "place" $.place "calls" $.application.calls) }}
{{- include "ml-platform.scalingCallsRules" (dict "root" $.root "guard" $guard
  "place" $.place
  "autoscaling" $.application.autoscaling
  "calls" $.application.calls) }}
{{- if eq $.application.migrations.mode "job" }}
{{- /* migrations-without-database */}}
{{- if kindIs "invalid" $.application.calls.database }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "calls" "database"))
  "message" "there are migrations, and no database is called whose tables they could be about"
  "remedy" "migrations:\n  mode: none") }}
{{- end }}
{{- /* migrations-without-command */}}
{{- if and (not $.application.migrations.job.command) (not $.application.migrations.job.args) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "migrations" "job" "command"))
  "message" "neither a command nor arguments are given, so that the Job would start another server and never end"
  "remedy" "migrations:\n  job:\n    args: [migrate]") }}
{{- end }}
{{- else if eq $.application.migrations.mode "wait" }}
{{- /* migrations-without-database */}}
{{- if kindIs "invalid" $.application.calls.database }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "calls" "database"))
  "message" "there are migrations, and no database is called whose tables they could be about"
  "remedy" "migrations:\n  mode: none") }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The ScaledObject of an application. */}}
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

{{- /* The Service of an application. */}}
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

{{- /* The VerticalPodAutoscaler of an application. */}}
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

{{- /* The folder of an artifact in the cache, from the place that it comes from. */}}
{{- define "ml-platform.artifactKey" -}}
{{- if eq $.artifact.mode "s3" -}}
{{- trunc 16 (sha256sum (printf "%s/%s/%s" $.artifact.s3.endpoint $.artifact.s3.bucket $.artifact.s3.path)) -}}
{{- else if eq $.artifact.mode "gcs" -}}
{{- trunc 16 (sha256sum (printf "gcs/%s/%s" $.artifact.gcs.bucket $.artifact.gcs.path)) -}}
{{- else if eq $.artifact.mode "azureBlob" -}}
{{- trunc
  16
  (sha256sum (printf "azure/%s/%s/%s" $.artifact.azureBlob.account $.artifact.azureBlob.container $.artifact.azureBlob.path)) -}}
{{- else if eq $.artifact.mode "http" -}}
{{- trunc 16 (sha256sum $.artifact.http.url) -}}
{{- else if eq $.artifact.mode "volume" -}}
{{- "volume" -}}
{{- else -}}
{{- "none" -}}
{{- end -}}
{{- end -}}

{{- /* Rules of autoscalers. */}}
{{- define "ml-platform.autoscalingRules" -}}
{{- $guard := .guard }}
{{- if eq $.autoscaling.mode "hpa" }}
{{- /* hpa-bounds */}}
{{- if gt (int64 $.autoscaling.hpa.minReplicas) (int64 $.autoscaling.hpa.maxReplicas) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "hpa" "maxReplicas"))
  "message" (printf "there can't be at least %d pods and at most %d"
    (int64 $.autoscaling.hpa.minReplicas)
    (int64 $.autoscaling.hpa.maxReplicas))
  "remedy" (printf "autoscaling:\n  hpa:\n    maxReplicas: %s"
    (include "ml-platform.yamlText" $.autoscaling.hpa.minReplicas))) }}
{{- end }}
{{- /* hpa-without-metric */}}
{{- if and
  (not $.autoscaling.hpa.cpu.enabled)
  (not $.autoscaling.hpa.memory.enabled)
  (eq (include "ml-platform.countEnabled" $.autoscaling.hpa.metrics | int64) 0) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "hpa"))
  "message" "all metrics are switched off, so that the autoscaler has nothing to go by"
  "remedy" "autoscaling:\n  hpa:\n    cpu:\n      enabled: true") }}
{{- end }}
{{- else if eq $.autoscaling.mode "keda" }}
{{- /* keda-bounds */}}
{{- if gt (int64 $.autoscaling.keda.minReplicas) (int64 $.autoscaling.keda.maxReplicas) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "maxReplicas"))
  "message" (printf "there can't be at least %d pods and at most %d"
    (int64 $.autoscaling.keda.minReplicas)
    (int64 $.autoscaling.keda.maxReplicas))
  "remedy" (printf "autoscaling:\n  keda:\n    maxReplicas: %s"
    (include "ml-platform.yamlText" $.autoscaling.keda.minReplicas))) }}
{{- end }}
{{- /* keda-without-trigger */}}
{{- if eq (include "ml-platform.countEnabled" $.autoscaling.keda.triggers | int64) 0 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers"))
  "message" "KEDA has nothing to look at: there is no trigger that is switched on"
  "remedy" "autoscaling:\n  keda:\n    triggers:\n      office-hours:\n        mode: cron\n        cron:\n          start: \"0 7 * * 1-5\"\n          end: \"0 19 * * 1-5\"\n          desiredReplicas: 1") }}
{{- end }}
{{- range $triggerName, $trigger := $.autoscaling.keda.triggers }}
{{- if ne $trigger.enabled false }}
{{- if eq $trigger.mode "cpu" }}
{{- /* keda-wakes-nobody */}}
{{- if and
  (eq (int64 $.autoscaling.keda.minReplicas) 0)
  (eq (include "ml-platform.countEnabled" $.autoscaling.keda.triggers | int64) 1) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "minReplicas"))
  "message" (printf "where no pod runs nothing is used, so that \"%s\", the only trigger, would never bring the first one" $triggerName)
  "remedy" "autoscaling:\n  keda:\n    minReplicas: 1") }}
{{- end }}
{{- else if eq $trigger.mode "memory" }}
{{- /* keda-wakes-nobody */}}
{{- if and
  (eq (int64 $.autoscaling.keda.minReplicas) 0)
  (eq (include "ml-platform.countEnabled" $.autoscaling.keda.triggers | int64) 1) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "minReplicas"))
  "message" (printf "where no pod runs nothing is used, so that \"%s\", the only trigger, would never bring the first one" $triggerName)
  "remedy" "autoscaling:\n  keda:\n    minReplicas: 1") }}
{{- end }}
{{- else if eq $trigger.mode "cron" }}
{{- /* keda-window-above-bounds */}}
{{- if gt (int64 $trigger.cron.desiredReplicas) (int64 $.autoscaling.keda.maxReplicas) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "cron" "desiredReplicas"))
  "message" (printf "the window wants %d pods, and there are at most %d"
    (int64 $trigger.cron.desiredReplicas)
    (int64 $.autoscaling.keda.maxReplicas))
  "remedy" (printf "autoscaling:\n  keda:\n    maxReplicas: %s"
    (include "ml-platform.yamlText" $trigger.cron.desiredReplicas))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- /* keda-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "keda.sh/v1alpha1/ScaledObject")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "mode"))
  "message" "the cluster has no KEDA, which serves keda.sh/v1alpha1; install it first, or scale by CPU and memory"
  "remedy" "autoscaling:\n  mode: hpa") }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The name of the ConfigMap of a bucket. */}}
{{- define "ml-platform.bucketBinding" -}}
{{- if eq $.root.Values.dataLayer.objectStore.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Values.dataLayer.objectStore.shared.release
  "area" "data-layer"
  "name" (printf "bucket-%s" $.bucket)) -}}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "builtin" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "bucket-%s" $.bucket)) -}}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "external" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "bucket-%s" $.bucket)) -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "bucket-%s" $.bucket)) -}}
{{- end -}}
{{- end -}}

{{- /* Buckets as the Job that makes them reads them, by file. */}}
{{- define "ml-platform.buckets" -}}
{{- range $bucketName, $bucketOverrides := $.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if $bucket.enabled }}
{{ printf "%s.bucket" $bucketName | quote }}: {{ printf "bucket=%s\nversioning=%s\nexpireDays=%d\nnoncurrentExpireDays=%d\nabortMultipartDays=%d\nencryption=%s\n"
  (ternary $bucket.bucket $bucketName (ne $bucket.bucket ""))
  (ternary "true" "false" $bucket.versioning)
  (int64 $bucket.lifecycle.expireDays)
  (int64 $bucket.lifecycle.noncurrentExpireDays)
  (int64 $bucket.lifecycle.abortMultipartDays)
  $bucket.encryption.mode | quote }}
{{- if eq $bucket.encryption.mode "kms" }}
{{ printf "%s.kms" $bucketName | quote }}: {{ $bucket.encryption.kms.keyId | quote }}
{{- end }}
{{- if eq $bucket.replication.mode "bucket" }}
{{ printf "%s.destination" $bucketName | quote }}: {{ $bucket.replication.bucket.destination | quote }}
{{ printf "%s.role" $bucketName | quote }}: {{ $bucket.replication.bucket.role | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The pod of the Job buckets of dataLayer. */}}
{{- define "ml-platform.bucketsPod" -}}
restartPolicy: OnFailure
automountServiceAccountToken: false
{{- if $.Values.platform.image.pullSecrets }}
imagePullSecrets:
  {{- range $secret := $.Values.platform.image.pullSecrets }}
  - name: {{ $secret | quote }}
  {{- end }}
{{- end }}
securityContext:
  {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 2 }}
containers:
  - name: buckets
    image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.platform.toolbox.image) | quote }}
    imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
    command:
      - /bin/sh
      - /buckets/make-buckets.sh
    env:
      {{- if eq $.Values.dataLayer.objectStore.mode "builtin" }}
      - name: S3_ENDPOINT
        value: {{ printf "%s://%s:%d"
          (ternary "https" "http" (eq $.Values.dataLayer.objectStore.builtin.tls.mode "secret"))
          (printf "%s.%s.svc"
            (include "ml-platform.name" (dict "root" $
              "release" $.Release.Name
              "area" "data-layer"
              "name" "object-store"))
            $.Release.Namespace)
          7070 | quote }}
      - name: S3_REGION
        value: {{ $.Values.dataLayer.objectStore.builtin.region | quote }}
      - name: S3_PATH_STYLE
        value: "true"
      {{- else }}
      - name: S3_ENDPOINT
        value: {{ ternary
          $.Values.dataLayer.objectStore.external.endpoint
          (printf "https://s3.%s.amazonaws.com"
            (ternary
              $.Values.dataLayer.objectStore.external.region
              "us-east-1"
              (ne $.Values.dataLayer.objectStore.external.region "")))
          (ne $.Values.dataLayer.objectStore.external.endpoint "") | quote }}
      - name: S3_REGION
        value: {{ ternary
          $.Values.dataLayer.objectStore.external.region
          "us-east-1"
          (ne $.Values.dataLayer.objectStore.external.region "") | quote }}
      - name: S3_PATH_STYLE
        value: {{ ternary "true" "false" $.Values.dataLayer.objectStore.external.pathStyle | quote }}
      {{- end }}
      {{- if include "ml-platform.objectStoreCa" $ | fromYaml }}
      - name: CA_FILE
        value: /etc/ml-platform/object-store/ca.crt
      {{- end }}
      {{- if eq $.Values.dataLayer.objectStore.credentials.mode "generated" }}
      - name: AWS_ACCESS_KEY_ID
        valueFrom:
          secretKeyRef:
            name: {{ include "ml-platform.objectStoreSecret" $ }}
            key: AWS_ACCESS_KEY_ID
      - name: AWS_SECRET_ACCESS_KEY
        valueFrom:
          secretKeyRef:
            name: {{ include "ml-platform.objectStoreSecret" $ }}
            key: AWS_SECRET_ACCESS_KEY
      {{- else if eq $.Values.dataLayer.objectStore.credentials.mode "keys" }}
      - name: AWS_ACCESS_KEY_ID
        valueFrom:
          secretKeyRef:
            name: {{ $.Values.dataLayer.objectStore.credentials.keys.secret | quote }}
            key: {{ $.Values.dataLayer.objectStore.credentials.keys.accessKeyIdKey | quote }}
      - name: AWS_SECRET_ACCESS_KEY
        valueFrom:
          secretKeyRef:
            name: {{ $.Values.dataLayer.objectStore.credentials.keys.secret | quote }}
            key: {{ $.Values.dataLayer.objectStore.credentials.keys.secretAccessKeyKey | quote }}
      {{- end }}
    resources:
      {{- include "ml-platform.resources" (dict "root" $ "resources" $.Values.platform.toolbox.resources) | nindent 6 }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop:
          - ALL
    volumeMounts:
      - name: tmp
        mountPath: /tmp
      - name: input
        mountPath: /buckets
        readOnly: true
      {{- range $sourceName, $source := include "ml-platform.objectStoreCa" $ | fromYaml }}
      - name: {{ printf "%s-ca" $sourceName | quote }}
        mountPath: {{ printf "/etc/ml-platform/%s" $sourceName | quote }}
        readOnly: true
      {{- end }}
volumes:
  - name: tmp
    emptyDir: {}
  - name: input
    configMap:
      name: {{ include "ml-platform.name" (dict "root" $
        "release" $.Release.Name
        "area" "data-layer"
        "name" "buckets") }}
  {{- range $sourceName, $source := include "ml-platform.objectStoreCa" $ | fromYaml }}
  {{- toYaml (list (mergeOverwrite (dict "name" (printf "%s-ca" $sourceName)) $source)) | nindent 2 }}
  {{- end }}
{{- end -}}

{{- /* Variables that name the certificates of the stores that a workload calls. */}}
{{- define "ml-platform.caEnv" -}}
{{- $cas := include "ml-platform.callsCas" (dict "root" $.root "calls" $.calls) | fromYaml }}
{{- if hasKey $cas "cache" }}
- name: REDIS_CA_FILE
  value: /etc/ml-platform/cache/ca.crt
{{- end }}
{{- if hasKey $cas "sessions" }}
- name: SESSION_REDIS_CA_FILE
  value: /etc/ml-platform/sessions/ca.crt
{{- end }}
{{- if hasKey $cas "object-store" }}
- name: AWS_CA_BUNDLE
  value: /etc/ml-platform/object-store/ca.crt
{{- end }}
{{- if hasKey $cas "kafka" }}
- name: KAFKA_CA_FILE
  value: /etc/ml-platform/kafka/ca.crt
{{- end }}
{{- end -}}

{{- /* The name of the ConfigMap and the Secret of a cache. */}}
{{- define "ml-platform.cacheBinding" -}}
{{- if eq $.cache.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.cache.shared.release
  "area" "data-layer"
  "name" (printf "cache-%s" $.name)) -}}
{{- else if eq $.cache.mode "builtin" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "cache-%s" $.name)) -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "cache-%s" $.name)) -}}
{{- end -}}
{{- end -}}

{{- /* The certificate of a cache. */}}
{{- define "ml-platform.cacheCa" -}}
{{- if eq $.cache.mode "builtin" }}
{{- if eq $.cache.builtin.tls.mode "secret" }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" $.role
  "secret" $.cache.builtin.tls.secret.name
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- else if eq $.cache.mode "external" }}
{{- include "ml-platform.trustedCa" (dict "root" $.root "role" $.role "ca" $.cache.external.ca) | nindent 0 }}
{{- else }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" $.role
  "secret" $.cache.shared.caSecret
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- end -}}

{{- /* Address and credentials of a cache; the prefix tells that of logins from the other. */}}
{{- define "ml-platform.cacheEnv" -}}
{{- if eq $.credentials.mode "generated" }}
- name: {{ printf "%s_%s" $.prefix "SCHEME" | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: scheme
- name: {{ printf "%s_%s" $.prefix "HOST" | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: host
- name: {{ printf "%s_%s" $.prefix "PORT" | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: port
- name: {{ printf "%s_%s" $.prefix "USERNAME" | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.binding | quote }}
      key: username
- name: {{ printf "%s_%s" $.prefix "PASSWORD" | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.binding | quote }}
      key: password
- name: {{ printf "%s_%s" $.prefix "URL" | quote }}
  value: {{ printf "$(%s_SCHEME)://$(%s_USERNAME):$(%s_PASSWORD)@$(%s_HOST):$(%s_PORT)/0" $.prefix $.prefix $.prefix $.prefix $.prefix | quote }}
{{- else if eq $.credentials.mode "parts" }}
- name: {{ printf "%s_%s" $.prefix "SCHEME" | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: scheme
- name: {{ printf "%s_%s" $.prefix "HOST" | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: host
- name: {{ printf "%s_%s" $.prefix "PORT" | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ $.binding | quote }}
      key: port
- name: {{ printf "%s_%s" $.prefix "USERNAME" | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.credentials.parts.secret | quote }}
      key: {{ $.credentials.parts.usernameKey | quote }}
- name: {{ printf "%s_%s" $.prefix "PASSWORD" | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.credentials.parts.secret | quote }}
      key: {{ $.credentials.parts.passwordKey | quote }}
- name: {{ printf "%s_%s" $.prefix "URL" | quote }}
  value: {{ printf "$(%s_SCHEME)://$(%s_USERNAME):$(%s_PASSWORD)@$(%s_HOST):$(%s_PORT)/0" $.prefix $.prefix $.prefix $.prefix $.prefix | quote }}
{{- else }}
- name: {{ printf "%s_%s" $.prefix "URL" | quote }}
  valueFrom:
    secretKeyRef:
      name: {{ $.credentials.uri.secret | quote }}
      key: {{ $.credentials.uri.key | quote }}
{{- end }}
{{- end -}}

{{- /* Rules of the parts of applications that are called. */}}
{{- define "ml-platform.calledApplicationsRules" -}}
{{- $guard := .guard }}
{{- range $calledIndex, $called := $.calls.applications }}
{{- /* called-application-off */}}
{{- if not (and
  ($.root.Values.applications).enabled
  (or
    (and (eq $called "api") $.root.Values.applications.api.enabled)
    (and (eq $called "web") $.root.Values.applications.web.enabled))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "path" (concat $.place (list "calls" "applications" $calledIndex))
  "message" (printf "applications.%s is called, and is not part of the release" $called)
  "remedy" (printf "applications:\n  enabled: true\n  %s:\n    enabled: true" (include "ml-platform.yamlText" $called))) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Where the certificates are by which a workload trusts the stores that it calls. */}}
{{- define "ml-platform.callsCas" -}}
{{- if not (kindIs "invalid" $.calls.database) }}
{{- if eq $.root.Values.dataLayer.postgres.mode "builtin" }}
{{- if eq $.root.Values.dataLayer.postgres.builtin.tls.mode "secret" }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" "postgres"
  "secret" $.root.Values.dataLayer.postgres.builtin.tls.secret.name
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" "postgres"
  "secret" (printf "%s-ca"
    (include "ml-platform.stemName" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "data-layer"
      "name" "postgres")))
  "key" "ca.crt") | nindent 0 }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "external" }}
{{- include "ml-platform.trustedCa" (dict "root" $.root
  "role" "postgres"
  "ca" $.root.Values.dataLayer.postgres.external.ca) | nindent 0 }}
{{- else if eq $.root.Values.dataLayer.postgres.mode "shared" }}
postgres:
  secret:
    secretName: {{ ternary
      $.root.Values.dataLayer.postgres.shared.caSecret
      (printf "%s-ca"
        (include "ml-platform.stemName" (dict "root" $.root
          "release" $.root.Values.dataLayer.postgres.shared.release
          "area" "data-layer"
          "name" "postgres")))
      (ne $.root.Values.dataLayer.postgres.shared.caSecret "") | quote }}
    items:
      - key: ca.crt
        path: ca.crt
    optional: true
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.cache) }}
{{- include "ml-platform.cacheCa" (dict "root" $.root
  "role" "cache"
  "cache" (mergeOverwrite
    (deepCopy $.root.Values.dataLayer.cacheDefaults)
    (index $.root.Values.dataLayer.caches $.calls.cache))) | nindent 0 }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.sessions) }}
{{- include "ml-platform.cacheCa" (dict "root" $.root
  "role" "sessions"
  "cache" (mergeOverwrite
    (deepCopy $.root.Values.dataLayer.cacheDefaults)
    (index $.root.Values.dataLayer.caches $.calls.sessions))) | nindent 0 }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.bucket) }}
{{- include "ml-platform.objectStoreCa" $.root | nindent 0 }}
{{- end }}
{{- if $.calls.topics }}
{{- if eq $.root.Values.dataLayer.kafka.mode "strimzi" }}
{{- if eq $.root.Values.dataLayer.kafka.security.mode "tls" }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" "kafka"
  "secret" (printf "%s-cluster-ca-cert"
    (include "ml-platform.stemName" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "data-layer"
      "name" "kafka")))
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "external" }}
{{- include "ml-platform.trustedCa" (dict "root" $.root
  "role" "kafka"
  "ca" $.root.Values.dataLayer.kafka.external.ca) | nindent 0 }}
{{- else if eq $.root.Values.dataLayer.kafka.mode "shared" }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" "kafka"
  "secret" $.root.Values.dataLayer.kafka.shared.caSecret
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules by which a policy lets a workload reach what it calls, in the same namespace. */}}
{{- define "ml-platform.callsEgress" -}}
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
{{- range $called := $.calls.models }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root "area" "serving" "name" $called) | nindent 10 }}
{{- end }}
{{- range $called := $.calls.applications }}
- to:
    - podSelector:
        matchLabels:
          {{- include "ml-platform.selectorLabels" (dict "root" $.root
            "area" "applications"
            "name" $called) | nindent 10 }}
{{- end }}
{{- range $called := $.calls.peers }}
{{- $peer := index $.root.Values.platform.peers $called }}
- to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: {{ $peer.name | quote }}
          app.kubernetes.io/instance: {{ $peer.release | quote }}
          app.kubernetes.io/component: {{ kebabcase $peer.area | quote }}
{{- end }}
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
{{- if $.calls.tracking }}
{{- with include "ml-platform.trackingEgress" $.root }}
{{- trim . | nindent 0 }}
{{- end }}
{{- end }}
{{- if $.calls.wandb }}
- ports:
    - port: 443
      protocol: TCP
{{- end }}
{{- end -}}

{{- /* Variables with addresses and credentials of all that a workload calls. */}}
{{- define "ml-platform.callsEnv" -}}
{{- with include "ml-platform.storesEnv" (dict "root" $.root "calls" $.calls) }}
{{- trim . | nindent 0 }}
{{- end }}
{{- if $.calls.tracking }}
- name: MLFLOW_TRACKING_URI
  valueFrom:
    configMapKeyRef:
      name: {{ include "ml-platform.trackingBinding" $.root }}
      key: uri
{{- if eq $.root.Values.tracking.auth.mode "basic" }}
{{- if eq $.root.Values.tracking.auth.basic.credentials.mode "generated" }}
- name: MLFLOW_TRACKING_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-platform.trackingBinding" $.root }}
      key: username
- name: MLFLOW_TRACKING_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-platform.trackingBinding" $.root }}
      key: password
{{- else }}
- name: MLFLOW_TRACKING_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.tracking.auth.basic.credentials.secret.name | quote }}
      key: {{ $.root.Values.tracking.auth.basic.credentials.secret.usernameKey | quote }}
- name: MLFLOW_TRACKING_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.tracking.auth.basic.credentials.secret.name | quote }}
      key: {{ $.root.Values.tracking.auth.basic.credentials.secret.passwordKey | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- if $.calls.wandb }}
- name: WANDB_API_KEY
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.tracking.wandb.existingSecret | quote }}
      key: {{ $.root.Values.tracking.wandb.key | quote }}
{{- end }}
{{- range $called := $.calls.applications }}
- name: {{ printf "%s_URL" (upper $called) | quote }}
  value: {{ printf "http://%s:%d"
    (include "ml-platform.name" (dict "root" $.root "release" $.root.Release.Name "area" "applications" "name" $called))
    (ternary
      (int64 $.root.Values.applications.api.service.port)
      (int64 $.root.Values.applications.web.service.port)
      (eq $called "api") | int64) | quote }}
{{- end }}
{{- range $called := $.calls.models }}
{{- $called2 := mergeOverwrite
  (deepCopy $.root.Values.serving.modelDefaults)
  (index $.root.Values.serving.models $called) }}
{{- if ne $called2.runtime.mode "kserve" }}
- name: {{ printf "%s%s" "MODEL_URL_" (upper (replace "-" "_" $called)) | quote }}
  value: {{ printf "http://%s:%d"
    (include "ml-platform.name" (dict "root" $.root "release" $.root.Release.Name "area" "serving" "name" $called))
    (int64 $called2.service.port) | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Labels of pods that say what they call: the policies of what is called let them in. */}}
{{- define "ml-platform.callsLabels" -}}
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
{{- range $called := $.calls.models }}
{{ printf "calls.ml-platform/%s"
  (include "ml-platform.name" (dict "root" $.root "release" $.root.Release.Name "area" "serving" "name" $called)) | quote }}: "true"
{{- end }}
{{- range $called := $.calls.applications }}
{{ printf "calls.ml-platform/%s"
  (include "ml-platform.name" (dict "root" $.root "release" $.root.Release.Name "area" "applications" "name" $called)) | quote }}: "true"
{{- end }}
{{- range $called := $.calls.peers }}
{{- $peer := index $.root.Values.platform.peers $called }}
{{ printf "calls.ml-platform/%s"
  (include "ml-platform.name" (dict "root" $.root
    "release" $peer.release
    "area" (kebabcase $peer.area)
    "name" $peer.name)) | quote }}: "true"
{{- end }}
{{- if not (kindIs "invalid" $.calls.database) }}
{{ printf "calls.ml-platform/%s" (include "ml-platform.postgresServer" $.root) | quote }}: "true"
{{- end }}
{{- if $.calls.tracking }}
{{ printf "calls.ml-platform/%s" (include "ml-platform.trackingBinding" $.root) | quote }}: "true"
{{- end }}
{{- end -}}

{{- /* Where a container finds the certificates of what it calls. */}}
{{- define "ml-platform.callsMounts" -}}
{{- range $sourceName, $source := include "ml-platform.callsCas" (dict "root" $.root "calls" $.calls) | fromYaml }}
- name: {{ printf "%s-ca" $sourceName | quote }}
  mountPath: {{ printf "/etc/ml-platform/%s" $sourceName | quote }}
  readOnly: true
{{- end }}
{{- end -}}

{{- /* References of Calls: each names something that is there and switched on. */}}
{{- define "ml-platform.callsReferences" -}}
{{- $guard := .guard }}
{{- if not (kindIs "invalid" $.references.database) }}
{{- include "ml-platform.reference" (dict "guard" $guard
  "path" (concat $.place (list "database"))
  "name" $.references.database
  "map" $.root.Values.dataLayer.postgres.databases
  "in" (list "dataLayer" "postgres" "databases")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.postgres.databaseDefaults
  "example" " {}") }}
{{- end }}
{{- if not (kindIs "invalid" $.references.cache) }}
{{- include "ml-platform.reference" (dict "guard" $guard
  "path" (concat $.place (list "cache"))
  "name" $.references.cache
  "map" $.root.Values.dataLayer.caches
  "in" (list "dataLayer" "caches")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.cacheDefaults
  "example" " {}") }}
{{- end }}
{{- if not (kindIs "invalid" $.references.sessions) }}
{{- include "ml-platform.reference" (dict "guard" $guard
  "path" (concat $.place (list "sessions"))
  "name" $.references.sessions
  "map" $.root.Values.dataLayer.caches
  "in" (list "dataLayer" "caches")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.cacheDefaults
  "example" " {}") }}
{{- end }}
{{- if not (kindIs "invalid" $.references.bucket) }}
{{- include "ml-platform.reference" (dict "guard" $guard
  "path" (concat $.place (list "bucket"))
  "name" $.references.bucket
  "map" $.root.Values.dataLayer.objectStore.buckets
  "in" (list "dataLayer" "objectStore" "buckets")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.objectStore.bucketDefaults
  "example" " {}") }}
{{- end }}
{{- range $topicsIndex, $topicsItem := $.references.topics }}
{{- include "ml-platform.reference" (dict "guard" $guard
  "path" (concat $.place (list "topics" $topicsIndex))
  "name" $topicsItem
  "map" $.root.Values.dataLayer.kafka.topics
  "in" (list "dataLayer" "kafka" "topics")
  "entries" $.entries
  "area" $.root.Values.dataLayer
  "defaults" $.root.Values.dataLayer.kafka.topicDefaults
  "example" " {}") }}
{{- end }}
{{- range $modelsIndex, $modelsItem := $.references.models }}
{{- include "ml-platform.reference" (dict "guard" $guard
  "path" (concat $.place (list "models" $modelsIndex))
  "name" $modelsItem
  "map" $.root.Values.serving.models
  "in" (list "serving" "models")
  "entries" $.entries
  "area" $.root.Values.serving
  "defaults" $.root.Values.serving.modelDefaults
  "example" " {}") }}
{{- end }}
{{- range $peersIndex, $peersItem := $.references.peers }}
{{- include "ml-platform.reference" (dict "guard" $guard
  "path" (concat $.place (list "peers" $peersIndex))
  "name" $peersItem
  "map" $.root.Values.platform.peers
  "in" (list "platform" "peers")
  "entries" $.entries
  "example" "\n      release: example\n      area: serving\n      name: example") }}
{{- end }}
{{- end -}}

{{- /* Rules of what a workload calls. */}}
{{- define "ml-platform.callsRules" -}}
{{- $guard := .guard }}
{{- /* tracking-off */}}
{{- if and $.calls.tracking (not ($.root.Values.tracking).enabled) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "calls" "tracking"))
  "message" "there is no MLflow to call: tracking.enabled is false"
  "remedy" "calls:\n  tracking: false") }}
{{- end }}
{{- /* wandb-without-key */}}
{{- if and
  $.calls.wandb
  (or (not ($.root.Values.tracking).enabled) (eq $.root.Values.tracking.wandb.existingSecret "")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "calls" "wandb"))
  "message" "there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret"
  "remedy" "calls:\n  wandb: false") }}
{{- end }}
{{- include "ml-platform.calledApplicationsRules" (dict "root" $.root "guard" $guard "place" $.place "calls" $.calls) }}
{{- end -}}

{{- /* Volumes with the certificates of what a workload calls. */}}
{{- define "ml-platform.callsVolumes" -}}
{{- range $sourceName, $source := include "ml-platform.callsCas" (dict "root" $.root "calls" $.calls) | fromYaml }}
{{- toYaml (list (mergeOverwrite (dict "name" (printf "%s-ca" $sourceName)) $source)) | nindent 0 }}
{{- end }}
{{- end -}}

{{- /* The name of an object that belongs to the whole cluster, so that it has the namespace in it too. */}}
{{- define "ml-platform.clusterName" -}}
{{- $full := printf "%s.%s-%s-%s" $.root.Release.Namespace (replace "." "-" $.root.Release.Name) $.area $.name -}}
{{- if le (len $full) 63 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s-%s" (trunc 54 $full) (trunc 8 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* Secrets of stores whose credentials are generated, as manifests by file. */}}
{{- define "ml-platform.dataLayerCredentials" -}}
{{- if eq $.Values.dataLayer.postgres.mode "builtin" }}
{{ printf "%s.json"
  (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres")) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres"))
  "type" "kubernetes.io/basic-auth"
  "data" (dict "username" "postgres" "password" "%random:password%")) | quote }}
{{- range $databaseName, $databaseOverrides := $.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if and $database.enabled (eq $database.credentials.mode "generated") }}
{{ printf "%s.json" (include "ml-platform.databaseBinding" (dict "root" $ "database" $databaseName)) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.databaseBinding" (dict "root" $ "database" $databaseName))
  "type" "kubernetes.io/basic-auth"
  "data" (dict
    "username" (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner ""))
    "password" "%random:password%")) | quote }}
{{- end }}
{{- end }}
{{- else if eq $.Values.dataLayer.postgres.mode "cloudNativePg" }}
{{- range $databaseName, $databaseOverrides := $.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if and $database.enabled (eq $database.credentials.mode "generated") }}
{{ printf "%s.json" (include "ml-platform.databaseBinding" (dict "root" $ "database" $databaseName)) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.databaseBinding" (dict "root" $ "database" $databaseName))
  "type" "kubernetes.io/basic-auth"
  "data" (dict
    "username" (ternary
      $database.owner
      (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
      (ne $database.owner ""))
    "password" "%random:password%")) | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- range $cacheName, $cacheOverrides := $.Values.dataLayer.caches }}
{{- $cache := mergeOverwrite (deepCopy $.Values.dataLayer.cacheDefaults) $cacheOverrides }}
{{- if and $cache.enabled (eq $cache.mode "builtin") (eq $cache.credentials.mode "generated") }}
{{ printf "%s.json" (include "ml-platform.cacheBinding" (dict "root" $ "cache" $cache "name" $cacheName)) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.cacheBinding" (dict "root" $ "cache" $cache "name" $cacheName))
  "type" "Opaque"
  "data" (dict "username" "default" "password" "%random:password%")) | quote }}
{{- end }}
{{- end }}
{{- if and
  (eq $.Values.dataLayer.objectStore.mode "builtin")
  (eq $.Values.dataLayer.objectStore.credentials.mode "generated") }}
{{ printf "%s.json" (include "ml-platform.objectStoreSecret" $) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "data-layer"
  "name" (include "ml-platform.objectStoreSecret" $)
  "type" "Opaque"
  "data" (dict "AWS_ACCESS_KEY_ID" "%random:id%" "AWS_SECRET_ACCESS_KEY" "%random:key%")) | quote }}
{{- end }}
{{- end -}}

{{- /* The pod of the Job credentials of dataLayer. */}}
{{- define "ml-platform.dataLayerCredentialsPod" -}}
restartPolicy: OnFailure
serviceAccountName: {{ include "ml-platform.name" (dict "root" $
  "release" $.Release.Name
  "area" "data-layer"
  "name" "credentials") }}
automountServiceAccountToken: true
{{- if $.Values.platform.image.pullSecrets }}
imagePullSecrets:
  {{- range $secret := $.Values.platform.image.pullSecrets }}
  - name: {{ $secret | quote }}
  {{- end }}
{{- end }}
securityContext:
  {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 2 }}
containers:
  - name: credentials
    image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.platform.toolbox.image) | quote }}
    imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
    command:
      - /bin/sh
      - /secrets/create-secrets.sh
    resources:
      {{- include "ml-platform.resources" (dict "root" $ "resources" $.Values.platform.toolbox.resources) | nindent 6 }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop:
          - ALL
    volumeMounts:
      - name: tmp
        mountPath: /tmp
      - name: input
        mountPath: /secrets
        readOnly: true
volumes:
  - name: tmp
    emptyDir: {}
  - name: input
    configMap:
      name: {{ include "ml-platform.name" (dict "root" $
        "release" $.Release.Name
        "area" "data-layer"
        "name" "credentials") }}
{{- end -}}

{{- /* The name of the ConfigMap and the Secret of a database. */}}
{{- define "ml-platform.databaseBinding" -}}
{{- if eq $.root.Values.dataLayer.postgres.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Values.dataLayer.postgres.shared.release
  "area" "data-layer"
  "name" (printf "postgres-%s" $.database)) -}}
{{- else if eq $.root.Values.dataLayer.postgres.mode "builtin" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "postgres-%s" $.database)) -}}
{{- else if eq $.root.Values.dataLayer.postgres.mode "cloudNativePg" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "postgres-%s" $.database)) -}}
{{- else if eq $.root.Values.dataLayer.postgres.mode "external" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "postgres-%s" $.database)) -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "postgres-%s" $.database)) -}}
{{- end -}}
{{- end -}}

{{- /* How many connections each database may have, by its key. */}}
{{- define "ml-platform.databaseConnections" -}}
{{- range $databaseName, $databaseOverrides := $.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if ne $database.enabled false }}
{{ $databaseName | quote }}: {{ ternary 0 $database.connections (kindIs "invalid" $database.connections) | int64 }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Name, owner and number of connections of each database, by its key. */}}
{{- define "ml-platform.databaseList" -}}
{{- range $databaseName, $databaseOverrides := $.Values.dataLayer.postgres.databases }}
{{- $database := mergeOverwrite (deepCopy $.Values.dataLayer.postgres.databaseDefaults) $databaseOverrides }}
{{- if $database.enabled }}
{{ $databaseName | quote }}: {{ printf "%s %s %d\n"
  (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
  (ternary
    $database.owner
    (ternary $database.database (replace "-" "_" $databaseName) (ne $database.database ""))
    (ne $database.owner ""))
  (int64 $database.connections) | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* How many connections the pods of each application may open to a database, by application. */}}
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

{{- /* How pods get the GPUs of a pool: its runtime class, its claim, and its spot nodes if there are some. */}}
{{- define "ml-platform.devicesOfPool" -}}
{{- if not (kindIs "invalid" $.pool.runtimeClassName) }}
runtimeClassName: {{ $.pool.runtimeClassName | quote }}
{{- end }}
{{- if eq $.root.Values.compute.claims.mode "dra" }}
resourceClaims:
  - name: gpu
    resourceClaimTemplateName: {{ include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "compute"
      "name" (printf "%s-%s"
        $.name
        (trunc
          8
          (sha256sum (toJson (dict
            "deviceClassName" (ternary
              $.root.Values.compute.claims.dra.deviceClassName
              $.pool.deviceClassName
              (kindIs "invalid" $.pool.deviceClassName))
            "count" (ternary 1 $.pool.gpusPerPod (kindIs "invalid" $.pool.gpusPerPod))
            "selector" (ternary "" $.pool.deviceSelector (kindIs "invalid" $.pool.deviceSelector)))))))) }}
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

{{- /* Rules of environment variables. */}}
{{- define "ml-platform.envRules" -}}
{{- $guard := .guard }}
{{- range $valueName, $value := $.env }}
{{- /* env-taken */}}
{{- if or (has $valueName $.taken) (hasPrefix "KAFKA_TOPIC_" $valueName) (hasPrefix "MODEL_URL_" $valueName) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "env" $valueName))
  "message" (printf "the platform sets %s itself; call yours by another name" $valueName)
  "remedy" (printf "env:\n  %s: %s"
    (include "ml-platform.yamlText" (printf "MY_%s" $valueName))
    (include "ml-platform.yamlText" $value))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $sourceName, $source := $.secretEnv }}
{{- /* env-taken */}}
{{- if or (has $sourceName $.taken) (hasPrefix "KAFKA_TOPIC_" $sourceName) (hasPrefix "MODEL_URL_" $sourceName) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "the platform sets %s itself; call yours by another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (printf "MY_%s" $sourceName))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- /* env-twice */}}
{{- if hasKey $.env $sourceName }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "%s stands under env and under secretEnv; give one of them another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (printf "%s_SECRET" $sourceName))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of `extraContainers`. */}}
{{- define "ml-platform.extraContainersRules" -}}
{{- $guard := .guard }}
{{- range $containerIndex, $container := $.items }}
{{- /* container-taken */}}
{{- if and (kindIs "string" $container.name) (has $container.name $.taken) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "extraContainers" $containerIndex "name"))
  "message" (printf "the chart has a %s called %s itself" "container" $container.name)
  "remedy" (printf "extraContainers:\n  - name: %s" (include "ml-platform.yamlText" (printf "my-%s" $container.name)))) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of extra objects: Helm reads kind, name and annotations of each, and fails without a hint where they are amiss. */}}
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

{{- /* Rules of `extraVolumes`. */}}
{{- define "ml-platform.extraVolumesRules" -}}
{{- $guard := .guard }}
{{- range $volumeIndex, $volume := $.items }}
{{- /* volume-taken */}}
{{- if and (kindIs "string" $volume.name) (has $volume.name $.taken) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "extraVolumes" $volumeIndex "name"))
  "message" (printf "the chart has a %s called %s itself" "volume" $volume.name)
  "remedy" (printf "extraVolumes:\n  - name: %s" (include "ml-platform.yamlText" (printf "my-%s" $volume.name)))) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* What the record says about a model. */}}
{{- define "ml-platform.governance" -}}
ml-platform/stage: {{ $.governance.stage | quote }}
ml-platform/risk: {{ $.governance.risk | quote }}
{{- if not (kindIs "invalid" $.governance.owner) }}
ml-platform/owner: {{ $.governance.owner | quote }}
{{- end }}
{{- with $.governance.approvedBy }}
ml-platform/approved-by: {{ . | quote }}
{{- end }}
{{- if not (kindIs "invalid" $.governance.approvedAt) }}
ml-platform/approved-at: {{ $.governance.approvedAt | quote }}
{{- end }}
{{- if not (kindIs "invalid" $.governance.record) }}
ml-platform/record: {{ $.governance.record | quote }}
{{- end }}
{{- end -}}

{{- /* How a HorizontalPodAutoscaler sets the number of pods of a Deployment. */}}
{{- define "ml-platform.hpaSpec" -}}
scaleTargetRef:
  apiVersion: apps/v1
  kind: Deployment
  name: {{ $.name | quote }}
minReplicas: {{ $.hpa.minReplicas | int64 }}
maxReplicas: {{ $.hpa.maxReplicas | int64 }}
metrics:
  {{- if $.hpa.cpu.enabled }}
  - type: Resource
    resource:
      name: cpu
      target:
        type: Utilization
        averageUtilization: {{ $.hpa.cpu.averageUtilization | int64 }}
  {{- end }}
  {{- if $.hpa.memory.enabled }}
  - type: Resource
    resource:
      name: memory
      target:
        type: Utilization
        averageUtilization: {{ $.hpa.memory.averageUtilization | int64 }}
  {{- end }}
  {{- range $metric := $.hpa.metrics }}
  {{- if ne $metric.enabled false }}
  {{- if eq $metric.mode "pods" }}
  - type: Pods
    pods:
      metric:
        name: {{ $metric.pods.metric | quote }}
      target:
        type: AverageValue
        averageValue: {{ include "ml-platform.quantity" $metric.pods.averageValue | quote }}
  {{- else }}
  - type: External
    external:
      metric:
        name: {{ $metric.external.metric | quote }}
        {{- with $metric.external.labels }}
        selector:
          matchLabels:
            {{- toYaml . | nindent 12 }}
        {{- end }}
      target:
        type: AverageValue
        averageValue: {{ include "ml-platform.quantity" $metric.external.averageValue | quote }}
  {{- end }}
  {{- end }}
  {{- end }}
behavior:
  scaleUp:
    stabilizationWindowSeconds: {{ $.hpa.behavior.scaleUp.stabilizationWindowSeconds | int64 }}
    selectPolicy: {{ $.hpa.behavior.scaleUp.selectPolicy | quote }}
    policies:
      {{- toYaml $.hpa.behavior.scaleUp.policies | nindent 6 }}
  scaleDown:
    stabilizationWindowSeconds: {{ $.hpa.behavior.scaleDown.stabilizationWindowSeconds | int64 }}
    selectPolicy: {{ $.hpa.behavior.scaleDown.selectPolicy | quote }}
    policies:
      {{- toYaml $.hpa.behavior.scaleDown.policies | nindent 6 }}
{{- end -}}

{{- /* Annotations of a ServiceAccount: what tells the cloud who the pods are, and its own. */}}
{{- define "ml-platform.identityAnnotations" -}}
{{- if eq $.root.Values.platform.identity.mode "none" }}
{{- toYaml ($.own) }}
{{- else if eq $.root.Values.platform.identity.mode "irsa" }}
{{- toYaml (mergeOverwrite (dict "eks.amazonaws.com/role-arn" $.root.Values.platform.identity.irsa.roleArn) $.own) }}
{{- else if eq $.root.Values.platform.identity.mode "gke" }}
{{- toYaml (mergeOverwrite
  (dict "iam.gke.io/gcp-service-account" $.root.Values.platform.identity.gke.serviceAccount)
  $.own) }}
{{- else }}
{{- toYaml (mergeOverwrite
  (dict "azure.workload.identity/client-id" $.root.Values.platform.identity.azure.clientId)
  $.own) }}
{{- end }}
{{- end -}}

{{- /* The reference of an image, with the registry that takes the place of all. */}}
{{- define "ml-platform.image" -}}
{{- $registry := ternary
  $.root.Values.platform.image.registry
  $.image.registry
  (ne $.root.Values.platform.image.registry "") -}}
{{- $path := ternary $.image.repository (printf "%s/%s" $registry $.image.repository) (eq $registry "") -}}
{{- ternary (printf "%s@%s" $path $.image.digest) (printf "%s:%s" $path $.image.tag) (ne $.image.digest "") -}}
{{- end -}}

{{- /* Rules of an image. */}}
{{- define "ml-platform.imageRules" -}}
{{- $guard := .guard }}
{{- /* image-missing */}}
{{- if eq $.image.repository "" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key "repository"))
  "message" "no image is named"
  "remedy" (printf "%s:\n  registry: ghcr.io\n  repository: acme/server\n  tag: %s"
    (include "ml-platform.yamlText" $.key)
    (include "ml-platform.yamlText" $.example))) }}
{{- end }}
{{- /* image-without-version */}}
{{- if and (ne $.image.repository "") (eq $.image.tag "") (eq $.image.digest "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key "tag"))
  "message" (printf "the image %s has neither a tag nor a digest, so that nobody knows which one would run" $.image.repository)
  "remedy" (printf "%s:\n  tag: %s" (include "ml-platform.yamlText" $.key) (include "ml-platform.yamlText" $.example))) }}
{{- end }}
{{- /* image-latest */}}
{{- if and (eq $.image.tag "latest") (eq $.image.digest "") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list $.key "tag"))
  "message" "two pods that pull \"latest\" at different times run different code, and there is no way back"
  "remedy" (printf "%s:\n  tag: %s" (include "ml-platform.yamlText" $.key) (include "ml-platform.yamlText" $.example))) }}
{{- end }}
{{- end -}}

{{- /* The name of a Job, or of what makes Jobs, at most 48 characters long. */}}
{{- define "ml-platform.jobName" -}}
{{- $full := printf "%s-%s-%s" (replace "." "-" $.release) $.area $.name -}}
{{- if le (len $full) 48 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s-%s" (trunc 39 $full) (trunc 8 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* The name of the ConfigMap of Kafka. */}}
{{- define "ml-platform.kafkaBinding" -}}
{{- if eq $.Values.dataLayer.kafka.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $
  "release" $.Values.dataLayer.kafka.shared.release
  "area" "data-layer"
  "name" "kafka") -}}
{{- else if eq $.Values.dataLayer.kafka.mode "builtin" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "kafka") -}}
{{- else if eq $.Values.dataLayer.kafka.mode "strimzi" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "kafka") -}}
{{- else if eq $.Values.dataLayer.kafka.mode "external" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "kafka") -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "kafka") -}}
{{- end -}}
{{- end -}}

{{- /* How KEDA sets the number of pods of a Deployment. */}}
{{- define "ml-platform.kedaSpec" -}}
scaleTargetRef:
  apiVersion: apps/v1
  kind: Deployment
  name: {{ $.name | quote }}
minReplicaCount: {{ $.keda.minReplicas | int64 }}
maxReplicaCount: {{ $.keda.maxReplicas | int64 }}
pollingInterval: {{ $.keda.pollingInterval | int64 }}
cooldownPeriod: {{ $.keda.cooldownPeriod | int64 }}
advanced:
  horizontalPodAutoscalerConfig:
    behavior:
      scaleUp:
        stabilizationWindowSeconds: {{ $.keda.behavior.scaleUp.stabilizationWindowSeconds | int64 }}
        selectPolicy: {{ $.keda.behavior.scaleUp.selectPolicy | quote }}
        policies:
          {{- toYaml $.keda.behavior.scaleUp.policies | nindent 10 }}
      scaleDown:
        stabilizationWindowSeconds: {{ $.keda.behavior.scaleDown.stabilizationWindowSeconds | int64 }}
        selectPolicy: {{ $.keda.behavior.scaleDown.selectPolicy | quote }}
        policies:
          {{- toYaml $.keda.behavior.scaleDown.policies | nindent 10 }}
triggers:
  {{- range $triggerName, $trigger := $.keda.triggers }}
  {{- if ne $trigger.enabled false }}
  {{- if eq $trigger.mode "cpu" }}
  - type: cpu
    name: {{ $triggerName | quote }}
    metricType: Utilization
    metadata:
      value: {{ printf "%d" (int64 $trigger.cpu.averageUtilization) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "memory" }}
  - type: memory
    name: {{ $triggerName | quote }}
    metricType: Utilization
    metadata:
      value: {{ printf "%d" (int64 $trigger.memory.averageUtilization) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "prometheus" }}
  - type: prometheus
    name: {{ $triggerName | quote }}
    metadata:
      serverAddress: {{ $trigger.prometheus.serverAddress | quote }}
      query: {{ $trigger.prometheus.query | quote }}
      threshold: {{ toJson $trigger.prometheus.threshold | quote }}
      activationThreshold: {{ toJson (ternary
        0
        $trigger.prometheus.activationThreshold
        (kindIs "invalid" $trigger.prometheus.activationThreshold)) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "cron" }}
  - type: cron
    name: {{ $triggerName | quote }}
    metadata:
      timezone: {{ ternary "Etc/UTC" $trigger.cron.timezone (kindIs "invalid" $trigger.cron.timezone) | quote }}
      start: {{ $trigger.cron.start | quote }}
      end: {{ $trigger.cron.end | quote }}
      desiredReplicas: {{ printf "%d" (int64 $trigger.cron.desiredReplicas) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "cacheList" }}
  - type: redis
    name: {{ $triggerName | quote }}
    metadata:
      hostFromEnv: REDIS_HOST
      portFromEnv: REDIS_PORT
      usernameFromEnv: REDIS_USERNAME
      passwordFromEnv: REDIS_PASSWORD
      listName: {{ $trigger.cacheList.listName | quote }}
      listLength: {{ printf "%d"
        (ternary 5 $trigger.cacheList.listLength (kindIs "invalid" $trigger.cacheList.listLength) | int64) | quote }}
      {{- if kindIs "invalid" $trigger.authentication }}
      {{- if not (kindIs "invalid" $.calls.cache) }}
      {{- $cache := mergeOverwrite
        (deepCopy $.root.Values.dataLayer.cacheDefaults)
        (index $.root.Values.dataLayer.caches $.calls.cache) }}
      {{- if eq $cache.mode "builtin" }}
      {{- if eq $cache.builtin.tls.mode "secret" }}
      enableTLS: "true"
      {{- end }}
      {{- else if eq $cache.mode "external" }}
      {{- if $cache.external.tls }}
      enableTLS: "true"
      {{- end }}
      {{- end }}
      {{- end }}
      {{- end }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "topicLag" }}
  - type: kafka
    name: {{ $triggerName | quote }}
    metadata:
      bootstrapServersFromEnv: KAFKA_BOOTSTRAP_SERVERS
      topicFromEnv: {{ printf "%s%s" "KAFKA_TOPIC_" (upper (replace "-" "_" $trigger.topicLag.topic)) | quote }}
      consumerGroup: {{ $trigger.topicLag.consumerGroup | quote }}
      lagThreshold: {{ printf "%d"
        (ternary 10 $trigger.topicLag.lagThreshold (kindIs "invalid" $trigger.topicLag.lagThreshold) | int64) | quote }}
      {{- if and (kindIs "invalid" $trigger.authentication) (eq $.root.Values.dataLayer.kafka.security.mode "tls") }}
      tls: enable
      {{- end }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "databaseQuery" }}
  - type: postgresql
    name: {{ $triggerName | quote }}
    metadata:
      connectionFromEnv: DATABASE_URL
      query: {{ $trigger.databaseQuery.query | quote }}
      targetQueryValue: {{ printf "%d" (int64 $trigger.databaseQuery.targetQueryValue) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "kafka" }}
  - type: kafka
    name: {{ $triggerName | quote }}
    metadata:
      bootstrapServers: {{ $trigger.kafka.bootstrapServers | quote }}
      topic: {{ $trigger.kafka.topic | quote }}
      consumerGroup: {{ $trigger.kafka.consumerGroup | quote }}
      lagThreshold: {{ printf "%d"
        (ternary 10 $trigger.kafka.lagThreshold (kindIs "invalid" $trigger.kafka.lagThreshold) | int64) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else if eq $trigger.mode "redis" }}
  - type: redis
    name: {{ $triggerName | quote }}
    metadata:
      address: {{ $trigger.redis.address | quote }}
      listName: {{ $trigger.redis.listName | quote }}
      listLength: {{ printf "%d"
        (ternary 5 $trigger.redis.listLength (kindIs "invalid" $trigger.redis.listLength) | int64) | quote }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- else }}
  - type: {{ $trigger.custom.type | quote }}
    name: {{ $triggerName | quote }}
    metadata:
      {{- toYaml $trigger.custom.metadata | nindent 6 }}
    {{- if not (kindIs "invalid" $trigger.authentication) }}
    authenticationRef:
      name: {{ $trigger.authentication | quote }}
    {{- end }}
  {{- end }}
  {{- end }}
  {{- end }}
{{- end -}}

{{- /* Labels of an object. */}}
{{- define "ml-platform.labels" -}}
helm.sh/chart: {{ trimSuffix
  "-"
  (trunc 63 (replace "+" "_" (printf "%s-%s" $.root.Chart.Name $.root.Chart.Version))) | quote }}
{{- include "ml-platform.podLabels" (dict "root" $.root "area" $.area "name" $.name "labels" $.labels) | nindent 0 }}
{{- end -}}

{{- /* The manifest of a Secret that is made once, as JSON. It has no label by which a release or an application would count it in. */}}
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

{{- /* Whether the chart makes buckets: "true", or nothing. */}}
{{- define "ml-platform.makesBuckets" -}}
{{- if eq $.Values.dataLayer.objectStore.mode "builtin" -}}
{{- "true" -}}
{{- else if eq $.Values.dataLayer.objectStore.mode "external" -}}
{{- ternary "true" "" $.Values.dataLayer.objectStore.external.provision -}}
{{- else if eq $.Values.dataLayer.objectStore.mode "shared" -}}
{{- "" -}}
{{- else -}}
{{- "" -}}
{{- end -}}
{{- end -}}

{{- /* The NetworkPolicy of the migrations of an application. */}}
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

{{- /* The name of an object of an area, at most 63 characters long. */}}
{{- define "ml-platform.name" -}}
{{- $full := printf "%s-%s-%s" (replace "." "-" $.release) $.area $.name -}}
{{- if le (len $full) 63 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s-%s" (trunc 54 $full) (trunc 8 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* The nodes of a pool, which may be spot nodes. The pool's settings come before the workload's own. */}}
{{- define "ml-platform.nodesOfPool" -}}
{{- with mergeOverwrite
  (deepCopy $.pool.nodeSelector)
  (deepCopy (ternary
    $.root.Values.platform.spotNodes.labels
    (dict)
    (eq (ternary "none" $.pool.spot (kindIs "invalid" $.pool.spot)) "required")))
  $.nodeSelector }}
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

{{- /* Keys of the hub and the proxy, as the manifest of a Secret. */}}
{{- define "ml-platform.notebookCredentials" -}}
{{- if eq $.Values.notebooks.hub.credentials.mode "generated" }}
{{ printf "%s.json"
  (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "hub")) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "notebooks"
  "name" (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "hub"))
  "type" "Opaque"
  "data" (dict "proxy-token" "%hex:proxy-token%" "cookie-secret" "%hex:cookie-secret%" "crypt-key" "%hex:crypt-key%")) | quote }}
{{- end }}
{{- end -}}

{{- /* What the configuration of JupyterHub reads. */}}
{{- define "ml-platform.notebookSettings" -}}
{{- toJson (dict
  "release" $.Release.Name
  "area" "notebooks"
  "prefix" (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "user"))
  "hubUrl" (printf "http://%s:%d"
    (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "hub"))
    8081)
  "hubPort" 8081
  "proxyApiUrl" (printf "http://%s:%d"
    (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "notebooks" "name" "proxy-api"))
    8001)
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

{{- /* The pod of the Job credentials of notebooks. */}}
{{- define "ml-platform.notebooksCredentialsPod" -}}
restartPolicy: OnFailure
serviceAccountName: {{ include "ml-platform.name" (dict "root" $
  "release" $.Release.Name
  "area" "notebooks"
  "name" "credentials") }}
automountServiceAccountToken: true
{{- if $.Values.platform.image.pullSecrets }}
imagePullSecrets:
  {{- range $secret := $.Values.platform.image.pullSecrets }}
  - name: {{ $secret | quote }}
  {{- end }}
{{- end }}
securityContext:
  {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 2 }}
containers:
  - name: credentials
    image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.platform.toolbox.image) | quote }}
    imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
    command:
      - /bin/sh
      - /secrets/create-secrets.sh
    resources:
      {{- include "ml-platform.resources" (dict "root" $ "resources" $.Values.platform.toolbox.resources) | nindent 6 }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop:
          - ALL
    volumeMounts:
      - name: tmp
        mountPath: /tmp
      - name: input
        mountPath: /secrets
        readOnly: true
volumes:
  - name: tmp
    emptyDir: {}
  - name: input
    configMap:
      name: {{ include "ml-platform.name" (dict "root" $
        "release" $.Release.Name
        "area" "notebooks"
        "name" "credentials") }}
{{- end -}}

{{- /* The certificate of the object store. */}}
{{- define "ml-platform.objectStoreCa" -}}
{{- if eq $.Values.dataLayer.objectStore.mode "builtin" }}
{{- if eq $.Values.dataLayer.objectStore.builtin.tls.mode "secret" }}
{{- include "ml-platform.secretCa" (dict "root" $
  "role" "object-store"
  "secret" $.Values.dataLayer.objectStore.builtin.tls.secret.name
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- else if eq $.Values.dataLayer.objectStore.mode "external" }}
{{- include "ml-platform.trustedCa" (dict "root" $
  "role" "object-store"
  "ca" $.Values.dataLayer.objectStore.external.ca) | nindent 0 }}
{{- else if eq $.Values.dataLayer.objectStore.mode "shared" }}
{{- include "ml-platform.secretCa" (dict "root" $
  "role" "object-store"
  "secret" $.Values.dataLayer.objectStore.shared.caSecret
  "key" "ca.crt") | nindent 0 }}
{{- end }}
{{- end -}}

{{- /* The name of the Secret with keys of the object store. */}}
{{- define "ml-platform.objectStoreSecret" -}}
{{- if eq $.Values.dataLayer.objectStore.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $
  "release" $.Values.dataLayer.objectStore.shared.release
  "area" "data-layer"
  "name" "object-store") -}}
{{- else if eq $.Values.dataLayer.objectStore.mode "builtin" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "object-store") -}}
{{- else if eq $.Values.dataLayer.objectStore.mode "external" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "object-store") -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "object-store") -}}
{{- end -}}
{{- end -}}

{{- /* Rules of disruption budgets. */}}
{{- define "ml-platform.pdbRules" -}}
{{- $guard := .guard }}
{{- if eq $.autoscaling.mode "none" }}
{{- if eq $.pdb.mode "minAvailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and
  (gt (int64 $.replicas) 0)
  (or
    (eq (toJson $.pdb.minAvailable.pods) "\"100%\"")
    (and
      (not (kindIs "string" $.pdb.minAvailable.pods))
      (ge (int64 (toJson $.pdb.minAvailable.pods)) (int64 $.replicas)))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "minAvailable" "pods"))
  "message" (printf "as many pods have to stay as there may be (%d), so that no node with one of them can be drained"
    (int64 $.replicas))
  "remedy" "pdb:\n  mode: maxUnavailable\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- else if eq $.pdb.mode "maxUnavailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and (gt (int64 $.replicas) 0) (has (toJson $.pdb.maxUnavailable.pods) (list "0" "\"0%\"")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "maxUnavailable" "pods"))
  "message" "no pod may go, so that no node with one of them can be drained"
  "remedy" "pdb:\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- end }}
{{- else if eq $.autoscaling.mode "hpa" }}
{{- if eq $.pdb.mode "minAvailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and
  (gt (int64 $.autoscaling.hpa.minReplicas) 0)
  (or
    (eq (toJson $.pdb.minAvailable.pods) "\"100%\"")
    (and
      (not (kindIs "string" $.pdb.minAvailable.pods))
      (ge (int64 (toJson $.pdb.minAvailable.pods)) (int64 $.autoscaling.hpa.minReplicas)))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "minAvailable" "pods"))
  "message" (printf "as many pods have to stay as there may be (%d), so that no node with one of them can be drained"
    (int64 $.autoscaling.hpa.minReplicas))
  "remedy" "pdb:\n  mode: maxUnavailable\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- else if eq $.pdb.mode "maxUnavailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and (gt (int64 $.autoscaling.hpa.minReplicas) 0) (has (toJson $.pdb.maxUnavailable.pods) (list "0" "\"0%\"")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "maxUnavailable" "pods"))
  "message" "no pod may go, so that no node with one of them can be drained"
  "remedy" "pdb:\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- end }}
{{- else }}
{{- if eq $.pdb.mode "minAvailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and
  (gt (int64 $.autoscaling.keda.maxReplicas) 0)
  (or
    (eq (toJson $.pdb.minAvailable.pods) "\"100%\"")
    (and
      (not (kindIs "string" $.pdb.minAvailable.pods))
      (ge (int64 (toJson $.pdb.minAvailable.pods)) (max $.autoscaling.keda.minReplicas 1)))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "minAvailable" "pods"))
  "message" (printf "as many pods have to stay as there may be (%d), so that no node with one of them can be drained"
    (max $.autoscaling.keda.minReplicas 1))
  "remedy" "pdb:\n  mode: maxUnavailable\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- else if eq $.pdb.mode "maxUnavailable" }}
{{- /* pdb-blocks-drain */}}
{{- if and (gt (int64 $.autoscaling.keda.maxReplicas) 0) (has (toJson $.pdb.maxUnavailable.pods) (list "0" "\"0%\"")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "pdb" "maxUnavailable" "pods"))
  "message" "no pod may go, so that no node with one of them can be drained"
  "remedy" "pdb:\n  maxUnavailable:\n    pods: 1") }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* How many pods a drain may take at once. */}}
{{- define "ml-platform.pdbSpec" -}}
selector:
  matchLabels:
    {{- toYaml $.selector | nindent 4 }}
unhealthyPodEvictionPolicy: AlwaysAllow
{{- if eq $.pdb.mode "minAvailable" }}
minAvailable: {{ $.pdb.minAvailable.pods | toJson }}
{{- else }}
maxUnavailable: {{ $.pdb.maxUnavailable.pods | toJson }}
{{- end }}
{{- end -}}

{{- /* Variables that every workload gets: where it runs, whether it has GPUs, and where its traces go. */}}
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

{{- /* Labels of pods: all that does not change with the version of the chart. */}}
{{- define "ml-platform.podLabels" -}}
{{- include "ml-platform.selectorLabels" (dict "root" $.root "area" $.area "name" $.name) | nindent 0 }}
app.kubernetes.io/part-of: {{ $.root.Chart.Name | quote }}
app.kubernetes.io/managed-by: {{ $.root.Release.Service | quote }}
{{- if eq $.root.Values.platform.identity.mode "azure" }}
azure.workload.identity/use: "true"
{{- end }}
{{- with $.root.Values.platform.costCenter }}
ml-platform/cost-center: {{ . | quote }}
{{- end }}
{{- with omit
  (mergeOverwrite (deepCopy $.root.Values.platform.labels) $.labels)
  "app.kubernetes.io/name"
  "app.kubernetes.io/instance"
  "app.kubernetes.io/component"
  "app.kubernetes.io/part-of"
  "app.kubernetes.io/managed-by"
  "helm.sh/chart"
  "azure.workload.identity/use"
  "ml-platform/cost-center"
  "version" }}
{{- toYaml . | nindent 0 }}
{{- end }}
{{- end -}}

{{- /* The security context of a pod. */}}
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

{{- /* The port of an address that begins with http:// or https://. */}}
{{- define "ml-platform.port" -}}
{{- $host := regexFind "^[^/?#]*" (trimPrefix "http://" (trimPrefix "https://" $.url)) -}}
{{- $given := regexFind ":[0-9]+$" $host -}}
{{- ternary (trimPrefix ":" $given) (ternary "443" "80" (hasPrefix "https://" $.url)) (ne $given "") -}}
{{- end -}}

{{- /* The name of the server of the databases. */}}
{{- define "ml-platform.postgresServer" -}}
{{- if eq $.Values.dataLayer.postgres.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $
  "release" $.Values.dataLayer.postgres.shared.release
  "area" "data-layer"
  "name" "postgres") -}}
{{- else if eq $.Values.dataLayer.postgres.mode "builtin" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres") -}}
{{- else if eq $.Values.dataLayer.postgres.mode "cloudNativePg" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres") -}}
{{- else if eq $.Values.dataLayer.postgres.mode "external" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres") -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "postgres") -}}
{{- end -}}
{{- end -}}

{{- /* The probes of a container, on its port http. */}}
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

{{- /* Amounts of CPU, memory and local disk. */}}
{{- define "ml-platform.resourceAmounts" -}}
cpu: {{ include "ml-platform.quantity" $.amounts.cpu | quote }}
memory: {{ include "ml-platform.quantity" $.amounts.memory | quote }}
{{- if not (kindIs "invalid" $.amounts.ephemeralStorage) }}
ephemeral-storage: {{ include "ml-platform.quantity" $.amounts.ephemeralStorage | quote }}
{{- end }}
{{- end -}}

{{- /* Rules of what a container gets. */}}
{{- define "ml-platform.resourceRules" -}}
{{- $guard := .guard }}
{{- /* request-above-limit */}}
{{- if gt
  (include "ml-platform.milli" $.resources.requests.cpu | float64)
  (include "ml-platform.milli" $.resources.limits.cpu | float64) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "requests" "cpu"))
  "message" (printf "%s is requested, and %s is the limit"
    (include "ml-platform.quantity" $.resources.requests.cpu)
    (include "ml-platform.quantity" $.resources.limits.cpu))
  "remedy" (printf "limits:\n  cpu: %s"
    (include "ml-platform.yamlText" (include "ml-platform.quantity" $.resources.requests.cpu)))) }}
{{- end }}
{{- /* request-above-limit */}}
{{- if gt
  (include "ml-platform.milli" $.resources.requests.memory | float64)
  (include "ml-platform.milli" $.resources.limits.memory | float64) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "requests" "memory"))
  "message" (printf "%s is requested, and %s is the limit"
    (include "ml-platform.quantity" $.resources.requests.memory)
    (include "ml-platform.quantity" $.resources.limits.memory))
  "remedy" (printf "limits:\n  memory: %s"
    (include "ml-platform.yamlText" (include "ml-platform.quantity" $.resources.requests.memory)))) }}
{{- end }}
{{- end -}}

{{- /* What a container without GPUs gets. */}}
{{- define "ml-platform.resources" -}}
requests:
  {{- include "ml-platform.resourceAmounts" (dict "root" $.root "amounts" $.resources.requests) | nindent 2 }}
limits:
  {{- include "ml-platform.resourceAmounts" (dict "root" $.root "amounts" $.resources.limits) | nindent 2 }}
{{- end -}}

{{- /* Rules of autoscalers that look at a store: the workload calls it. */}}
{{- define "ml-platform.scalingCallsRules" -}}
{{- $guard := .guard }}
{{- if eq $.autoscaling.mode "keda" }}
{{- range $triggerName, $trigger := $.autoscaling.keda.triggers }}
{{- if ne $trigger.enabled false }}
{{- if eq $trigger.mode "cacheList" }}
{{- /* keda-store-not-called */}}
{{- if kindIs "invalid" $.calls.cache }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "mode"))
  "message" (printf "%s looks at %s, and there is none" "cacheList" "the cache under calls.cache")
  "remedy" (printf "autoscaling:\n  keda:\n    triggers:\n      %s:\n        mode: cpu\n        cpu:\n          averageUtilization: 70"
    (include "ml-platform.yamlText" $triggerName))) }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.cache) }}
{{- if not (hasKey $guard.marks "violated dataLayer") }}
{{- /* keda-needs-parts */}}
{{- if eq
  (mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) (index $.root.Values.dataLayer.caches $.calls.cache)).credentials.mode
  "uri" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "mode"))
  "message" (printf "KEDA takes the address of a cache in parts, and that of \"%s\" is given whole" $.calls.cache)
  "remedy" (printf "autoscaling:\n  keda:\n    triggers:\n      %s:\n        mode: cpu\n        cpu:\n          averageUtilization: 70"
    (include "ml-platform.yamlText" $triggerName))) }}
{{- end }}
{{- end }}
{{- end }}
{{- else if eq $trigger.mode "databaseQuery" }}
{{- /* keda-store-not-called */}}
{{- if kindIs "invalid" $.calls.database }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "mode"))
  "message" (printf "%s looks at %s, and there is none" "databaseQuery" "the database under calls.database")
  "remedy" (printf "autoscaling:\n  keda:\n    triggers:\n      %s:\n        mode: cpu\n        cpu:\n          averageUtilization: 70"
    (include "ml-platform.yamlText" $triggerName))) }}
{{- end }}
{{- else if eq $trigger.mode "topicLag" }}
{{- /* keda-store-not-called */}}
{{- if not (has $trigger.topicLag.topic $.calls.topics) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "autoscaling" "keda" "triggers" $triggerName "mode"))
  "message" (printf "%s looks at %s, and there is none" "topicLag" "one of the topics under calls.topics")
  "remedy" (printf "autoscaling:\n  keda:\n    triggers:\n      %s:\n        mode: cpu\n        cpu:\n          averageUtilization: 70"
    (include "ml-platform.yamlText" $triggerName))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Annotations of pods that Prometheus goes by where it has no operator. */}}
{{- define "ml-platform.scrapeAnnotations" -}}
{{- if and (eq $.root.Values.platform.telemetry.metrics.mode "annotations") $.monitor.enabled }}
prometheus.io/scrape: "true"
prometheus.io/port: {{ printf "%d" (int64 $.port) | quote }}
prometheus.io/path: {{ $.monitor.path | quote }}
{{- end }}
{{- end -}}

{{- /* The certificate of a store that is in a Secret, if one is named. */}}
{{- define "ml-platform.secretCa" -}}
{{- if ne $.secret "" }}
{{ $.role | quote }}:
  secret:
    secretName: {{ $.secret | quote }}
    items:
      - key: {{ $.key | quote }}
        path: ca.crt
{{- end }}
{{- end -}}

{{- /* What tells the pods of a workload from all others, for ever. */}}
{{- define "ml-platform.selectorLabels" -}}
app.kubernetes.io/name: {{ $.name | quote }}
app.kubernetes.io/instance: {{ $.root.Release.Name | quote }}
app.kubernetes.io/component: {{ $.area | quote }}
{{- end -}}

{{- /* Rules of how a workload is reached. */}}
{{- define "ml-platform.serviceRules" -}}
{{- $guard := .guard }}
{{- /* service-closed */}}
{{- if and (ne $.service.type "ClusterIP") $.networkPolicy.enabled (not $.networkPolicy.allowFrom) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "service" "type"))
  "message" "the Service is open to the outside, and the network policy lets nobody in from there"
  "remedy" "networkPolicy:\n  allowFrom:\n    - ipBlock:\n        cidr: 0.0.0.0/0") }}
{{- end }}
{{- end -}}

{{- /* The name of an object whose kind appends to it, at most 52 characters long. */}}
{{- define "ml-platform.shortName" -}}
{{- $full := printf "%s-%s-%s" (replace "." "-" $.release) $.area $.name -}}
{{- if le (len $full) 52 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s-%s" (trunc 43 $full) (trunc 8 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* Rules of how pods end. */}}
{{- define "ml-platform.shutdownRules" -}}
{{- $guard := .guard }}
{{- /* drain-longer-than-grace */}}
{{- if ge (int64 $.shutdown.drainSeconds) (int64 $.shutdown.graceSeconds) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "shutdown" "graceSeconds"))
  "message" (printf "a pod that drains for %d seconds is killed after %d, before it could end by itself"
    (int64 $.shutdown.drainSeconds)
    (int64 $.shutdown.graceSeconds))
  "remedy" (printf "shutdown:\n  graceSeconds: %s" (include "ml-platform.yamlText" (add $.shutdown.drainSeconds 30)))) }}
{{- end }}
{{- end -}}

{{- /* How pods of one workload keep apart. */}}
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

{{- /* The name of an object from which an operator makes those of others, at most 40 characters long. */}}
{{- define "ml-platform.stemName" -}}
{{- $full := printf "%s-%s-%s" (replace "." "-" $.release) $.area $.name -}}
{{- if le (len $full) 40 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s-%s" (trunc 31 $full) (trunc 8 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* Variables with addresses and credentials of the stores that a workload calls. */}}
{{- define "ml-platform.storesEnv" -}}
{{- if not (kindIs "invalid" $.calls.database) }}
{{- $database := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults)
  (index $.root.Values.dataLayer.postgres.databases $.calls.database) }}
{{- $databaseBinding := include "ml-platform.databaseBinding" (dict "root" $.root "database" $.calls.database) }}
{{- if eq $database.credentials.mode "generated" }}
- name: DB_HOST
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: host
- name: DB_PORT
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: port
- name: DB_NAME
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: database
- name: DB_READ_HOST
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: readOnlyHost
- name: DB_SSLMODE
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: sslMode
- name: DB_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $databaseBinding | quote }}
      key: username
- name: DB_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $databaseBinding | quote }}
      key: password
- name: DATABASE_URL
  value: "postgresql://$(DB_USERNAME):$(DB_PASSWORD)@$(DB_HOST):$(DB_PORT)/$(DB_NAME)?sslmode=$(DB_SSLMODE)"
{{- else if eq $database.credentials.mode "parts" }}
- name: DB_HOST
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: host
- name: DB_PORT
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: port
- name: DB_NAME
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: database
- name: DB_READ_HOST
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: readOnlyHost
- name: DB_SSLMODE
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: sslMode
- name: DB_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $database.credentials.parts.secret | quote }}
      key: {{ $database.credentials.parts.usernameKey | quote }}
- name: DB_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $database.credentials.parts.secret | quote }}
      key: {{ $database.credentials.parts.passwordKey | quote }}
- name: DATABASE_URL
  value: "postgresql://$(DB_USERNAME):$(DB_PASSWORD)@$(DB_HOST):$(DB_PORT)/$(DB_NAME)?sslmode=$(DB_SSLMODE)"
{{- else }}
- name: DATABASE_URL
  valueFrom:
    secretKeyRef:
      name: {{ $database.credentials.uri.secret | quote }}
      key: {{ $database.credentials.uri.key | quote }}
{{- end }}
- name: PGSSLROOTCERT
  valueFrom:
    configMapKeyRef:
      name: {{ $databaseBinding | quote }}
      key: sslRootCert
      optional: true
{{- end }}
{{- if not (kindIs "invalid" $.calls.cache) }}
{{- $cache := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.cacheDefaults)
  (index $.root.Values.dataLayer.caches $.calls.cache) }}
{{- with include "ml-platform.cacheEnv" (dict "root" $.root
  "credentials" $cache.credentials
  "binding" (include "ml-platform.cacheBinding" (dict "root" $.root "cache" $cache "name" $.calls.cache))
  "prefix" "REDIS") }}
{{- trim . | nindent 0 }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.sessions) }}
{{- $cache := mergeOverwrite
  (deepCopy $.root.Values.dataLayer.cacheDefaults)
  (index $.root.Values.dataLayer.caches $.calls.sessions) }}
{{- with include "ml-platform.cacheEnv" (dict "root" $.root
  "credentials" $cache.credentials
  "binding" (include "ml-platform.cacheBinding" (dict "root" $.root "cache" $cache "name" $.calls.sessions))
  "prefix" "SESSION_REDIS") }}
{{- trim . | nindent 0 }}
{{- end }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.bucket) }}
{{- $bucketBinding := include "ml-platform.bucketBinding" (dict "root" $.root "bucket" $.calls.bucket) }}
- name: S3_BUCKET
  valueFrom:
    configMapKeyRef:
      name: {{ $bucketBinding | quote }}
      key: bucket
- name: AWS_ENDPOINT_URL
  valueFrom:
    configMapKeyRef:
      name: {{ $bucketBinding | quote }}
      key: endpoint
      optional: true
- name: AWS_REGION
  valueFrom:
    configMapKeyRef:
      name: {{ $bucketBinding | quote }}
      key: region
      optional: true
- name: S3_FORCE_PATH_STYLE
  valueFrom:
    configMapKeyRef:
      name: {{ $bucketBinding | quote }}
      key: pathStyle
{{- if eq $.root.Values.dataLayer.objectStore.credentials.mode "generated" }}
- name: AWS_ACCESS_KEY_ID
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-platform.objectStoreSecret" $.root }}
      key: AWS_ACCESS_KEY_ID
- name: AWS_SECRET_ACCESS_KEY
  valueFrom:
    secretKeyRef:
      name: {{ include "ml-platform.objectStoreSecret" $.root }}
      key: AWS_SECRET_ACCESS_KEY
{{- else if eq $.root.Values.dataLayer.objectStore.credentials.mode "keys" }}
- name: AWS_ACCESS_KEY_ID
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.objectStore.credentials.keys.secret | quote }}
      key: {{ $.root.Values.dataLayer.objectStore.credentials.keys.accessKeyIdKey | quote }}
- name: AWS_SECRET_ACCESS_KEY
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.objectStore.credentials.keys.secret | quote }}
      key: {{ $.root.Values.dataLayer.objectStore.credentials.keys.secretAccessKeyKey | quote }}
{{- end }}
{{- end }}
{{- with $.calls.topics }}
- name: KAFKA_BOOTSTRAP_SERVERS
  valueFrom:
    configMapKeyRef:
      name: {{ include "ml-platform.kafkaBinding" $.root }}
      key: bootstrapServers
- name: KAFKA_SECURITY_PROTOCOL
  valueFrom:
    configMapKeyRef:
      name: {{ include "ml-platform.kafkaBinding" $.root }}
      key: securityProtocol
{{- if eq $.root.Values.dataLayer.kafka.security.mode "saslPlain" }}
- name: KAFKA_SASL_MECHANISM
  value: PLAIN
- name: KAFKA_SASL_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.kafka.security.saslPlain.secret | quote }}
      key: {{ $.root.Values.dataLayer.kafka.security.saslPlain.usernameKey | quote }}
- name: KAFKA_SASL_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.kafka.security.saslPlain.secret | quote }}
      key: {{ $.root.Values.dataLayer.kafka.security.saslPlain.passwordKey | quote }}
{{- else if eq $.root.Values.dataLayer.kafka.security.mode "saslScram" }}
- name: KAFKA_SASL_MECHANISM
  value: {{ $.root.Values.dataLayer.kafka.security.saslScram.mechanism | quote }}
- name: KAFKA_SASL_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.kafka.security.saslScram.secret | quote }}
      key: {{ $.root.Values.dataLayer.kafka.security.saslScram.usernameKey | quote }}
- name: KAFKA_SASL_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $.root.Values.dataLayer.kafka.security.saslScram.secret | quote }}
      key: {{ $.root.Values.dataLayer.kafka.security.saslScram.passwordKey | quote }}
{{- end }}
{{- range $topic := . }}
- name: {{ printf "%s%s" "KAFKA_TOPIC_" (upper (replace "-" "_" $topic)) | quote }}
  valueFrom:
    configMapKeyRef:
      name: {{ include "ml-platform.topicBinding" (dict "root" $.root "topic" $topic) }}
      key: topic
{{- end }}
- name: KAFKA_TOPICS
  value: {{ printf "$(KAFKA_TOPIC_%s)" (upper (replace "-" "_" (join "),$(KAFKA_TOPIC_" .))) | quote }}
{{- end }}
{{- with include "ml-platform.caEnv" (dict "root" $.root "calls" $.calls) }}
{{- trim . | nindent 0 }}
{{- end }}
{{- end -}}

{{- /* What the pods depend on that call stores. */}}
{{- define "ml-platform.storesFingerprint" -}}
postgres: {{ $.root.Values.dataLayer.postgres.mode | quote }}
trust: {{ toJson (include "ml-platform.callsCas" (dict "root" $.root "calls" $.calls) | fromYaml) | quote }}
{{- if not (kindIs "invalid" $.calls.database) }}
database: {{ printf "%s %s"
  (include "ml-platform.databaseBinding" (dict "root" $.root "database" $.calls.database))
  (toJson (mergeOverwrite (deepCopy $.root.Values.dataLayer.postgres.databaseDefaults) (index $.root.Values.dataLayer.postgres.databases $.calls.database)).credentials) | quote }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.cache) }}
cache: {{ printf "%s %s %s"
  (include "ml-platform.cacheBinding" (dict "root" $.root
    "cache" (mergeOverwrite
      (deepCopy $.root.Values.dataLayer.cacheDefaults)
      (index $.root.Values.dataLayer.caches $.calls.cache))
    "name" $.calls.cache))
  (mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) (index $.root.Values.dataLayer.caches $.calls.cache)).mode
  (toJson (mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) (index $.root.Values.dataLayer.caches $.calls.cache)).credentials) | quote }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.sessions) }}
sessions: {{ printf "%s %s %s"
  (include "ml-platform.cacheBinding" (dict "root" $.root
    "cache" (mergeOverwrite
      (deepCopy $.root.Values.dataLayer.cacheDefaults)
      (index $.root.Values.dataLayer.caches $.calls.sessions))
    "name" $.calls.sessions))
  (mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) (index $.root.Values.dataLayer.caches $.calls.sessions)).mode
  (toJson (mergeOverwrite (deepCopy $.root.Values.dataLayer.cacheDefaults) (index $.root.Values.dataLayer.caches $.calls.sessions)).credentials) | quote }}
{{- end }}
{{- if not (kindIs "invalid" $.calls.bucket) }}
bucket: {{ printf "%s %s %s"
  (include "ml-platform.bucketBinding" (dict "root" $.root "bucket" $.calls.bucket))
  $.root.Values.dataLayer.objectStore.mode
  (toJson $.root.Values.dataLayer.objectStore.credentials) | quote }}
{{- end }}
{{- if $.calls.topics }}
kafka: {{ printf "%s %s %s"
  (include "ml-platform.kafkaBinding" $.root)
  $.root.Values.dataLayer.kafka.mode
  (toJson $.root.Values.dataLayer.kafka.security) | quote }}
{{- end }}
{{- range $peer := $.calls.peers }}
{{ printf "peer %s" $peer | quote }}: {{ toJson (index $.root.Values.platform.peers $peer) | quote }}
{{- end }}
{{- end -}}

{{- /* How the pods of a Deployment are replaced. */}}
{{- define "ml-platform.strategy" -}}
{{- if eq $.strategy.mode "rollingUpdate" }}
type: RollingUpdate
rollingUpdate:
  maxSurge: {{ $.strategy.rollingUpdate.maxSurge | toJson }}
  maxUnavailable: {{ $.strategy.rollingUpdate.maxUnavailable | toJson }}
{{- else }}
type: Recreate
{{- end }}
{{- end -}}

{{- /* Rules of how pods are replaced. */}}
{{- define "ml-platform.strategyRules" -}}
{{- $guard := .guard }}
{{- if eq $.strategy.mode "rollingUpdate" }}
{{- /* rollout-stands-still */}}
{{- if and
  (has (toJson $.strategy.rollingUpdate.maxSurge) (list "0" "\"0%\""))
  (has (toJson $.strategy.rollingUpdate.maxUnavailable) (list "0" "\"0%\"")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "strategy" "rollingUpdate"))
  "message" "no pod may be above the wanted number and none may be missing, so that none can be replaced"
  "remedy" "strategy:\n  rollingUpdate:\n    maxSurge: 1") }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Rules of tolerations. */}}
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

{{- /* The name of the ConfigMap of a topic. */}}
{{- define "ml-platform.topicBinding" -}}
{{- if eq $.root.Values.dataLayer.kafka.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Values.dataLayer.kafka.shared.release
  "area" "data-layer"
  "name" (printf "topic-%s" $.topic)) -}}
{{- else if eq $.root.Values.dataLayer.kafka.mode "builtin" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "topic-%s" $.topic)) -}}
{{- else if eq $.root.Values.dataLayer.kafka.mode "strimzi" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "topic-%s" $.topic)) -}}
{{- else if eq $.root.Values.dataLayer.kafka.mode "external" -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "topic-%s" $.topic)) -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $.root
  "release" $.root.Release.Name
  "area" "data-layer"
  "name" (printf "topic-%s" $.topic)) -}}
{{- end -}}
{{- end -}}

{{- /* Settings of a topic without those that are left as they are. */}}
{{- define "ml-platform.topicSettings" -}}
{{- range $valueName, $value := $.settings }}
{{- if ne $value "" }}
{{ $valueName | quote }}: {{ $value | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Topics as the Job that makes them reads them, by file. */}}
{{- define "ml-platform.topics" -}}
{{- range $topicName, $topicOverrides := $.Values.dataLayer.kafka.topics }}
{{- $topic := mergeOverwrite (deepCopy $.Values.dataLayer.kafka.topicDefaults) $topicOverrides }}
{{- if $topic.enabled }}
{{ printf "%s.topic" $topicName | quote }}: {{ printf "topic=%s\npartitions=%d\nreplicationFactor=%d\n"
  (ternary $topic.topic $topicName (ne $topic.topic ""))
  (int64 $topic.partitions)
  (ternary (min 1 3) (int64 $topic.replicationFactor) (eq (int64 $topic.replicationFactor) 0) | int64) | quote }}
{{ printf "%s.config" $topicName | quote }}: {{ toJson $topic.config | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The pod of the Job topics of dataLayer. */}}
{{- define "ml-platform.topicsPod" -}}
restartPolicy: OnFailure
automountServiceAccountToken: false
{{- if $.Values.platform.image.pullSecrets }}
imagePullSecrets:
  {{- range $secret := $.Values.platform.image.pullSecrets }}
  - name: {{ $secret | quote }}
  {{- end }}
{{- end }}
securityContext:
  {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 2 }}
containers:
  - name: topics
    image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.dataLayer.kafka.builtin.image) | quote }}
    imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
    command:
      - /bin/sh
      - /topics/make-topics.sh
    env:
      - name: BOOTSTRAP_SERVERS
        value: {{ printf "%s:%d"
          (printf "%s.%s.svc"
            (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "kafka"))
            $.Release.Namespace)
          9092 | quote }}
      - name: KAFKA_HEAP_OPTS
        value: "-Xmx256m"
      - name: LOG_DIR
        value: /tmp/logs
    resources:
      {{- include "ml-platform.resources" (dict "root" $
        "resources" $.Values.dataLayer.kafka.builtin.resources) | nindent 6 }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop:
          - ALL
    volumeMounts:
      - name: tmp
        mountPath: /tmp
      - name: input
        mountPath: /topics
        readOnly: true
volumes:
  - name: tmp
    emptyDir: {}
  - name: input
    configMap:
      name: {{ include "ml-platform.name" (dict "root" $
        "release" $.Release.Name
        "area" "data-layer"
        "name" "topics") }}
{{- end -}}

{{- /* The name of the ConfigMap and the Secret of MLflow. */}}
{{- define "ml-platform.trackingBinding" -}}
{{- if eq $.Values.tracking.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $
  "release" $.Values.tracking.shared.release
  "area" "tracking"
  "name" "mlflow") -}}
{{- else if eq $.Values.tracking.mode "builtin" -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "tracking" "name" "mlflow") -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "tracking" "name" "mlflow") -}}
{{- end -}}
{{- end -}}

{{- /* The pod of the Job credentials of tracking. */}}
{{- define "ml-platform.trackingCredentialsPod" -}}
restartPolicy: OnFailure
serviceAccountName: {{ include "ml-platform.name" (dict "root" $
  "release" $.Release.Name
  "area" "tracking"
  "name" "credentials") }}
automountServiceAccountToken: true
{{- if $.Values.platform.image.pullSecrets }}
imagePullSecrets:
  {{- range $secret := $.Values.platform.image.pullSecrets }}
  - name: {{ $secret | quote }}
  {{- end }}
{{- end }}
securityContext:
  {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 2 }}
containers:
  - name: credentials
    image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.platform.toolbox.image) | quote }}
    imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
    command:
      - /bin/sh
      - /secrets/create-secrets.sh
    resources:
      {{- include "ml-platform.resources" (dict "root" $ "resources" $.Values.platform.toolbox.resources) | nindent 6 }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop:
          - ALL
    volumeMounts:
      - name: tmp
        mountPath: /tmp
      - name: input
        mountPath: /secrets
        readOnly: true
volumes:
  - name: tmp
    emptyDir: {}
  - name: input
    configMap:
      name: {{ include "ml-platform.name" (dict "root" $
        "release" $.Release.Name
        "area" "tracking"
        "name" "credentials") }}
{{- end -}}

{{- /* Lets out to MLflow: to the pods of this release or of another one, or to the port of a server elsewhere. */}}
{{- define "ml-platform.trackingEgress" -}}
{{- if eq $.Values.tracking.mode "builtin" }}
- to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: mlflow
          app.kubernetes.io/instance: {{ $.Release.Name | quote }}
          app.kubernetes.io/component: tracking
{{- else if eq $.Values.tracking.mode "shared" }}
- to:
    - podSelector:
        matchLabels:
          app.kubernetes.io/name: mlflow
          app.kubernetes.io/instance: {{ $.Values.tracking.shared.release | quote }}
          app.kubernetes.io/component: tracking
{{- else }}
- ports:
    - port: {{ int64 (include "ml-platform.port" (dict "root" $ "url" $.Values.tracking.external.uri)) }}
      protocol: TCP
{{- end }}
{{- end -}}

{{- /* The pod that migrates the tables of MLflow. */}}
{{- define "ml-platform.trackingMigration" -}}
metadata:
  labels:
    {{- include "ml-platform.selectorLabels" (dict "root" $ "area" "tracking" "name" "mlflow-migrate") | nindent 4 }}
    {{ printf "calls.ml-platform/%s"
      (include "ml-platform.databaseBinding" (dict "root" $ "database" $.Values.tracking.builtin.calls.database)) | quote }}: "true"
spec:
  {{- if eq $.Values.tracking.builtin.serviceAccount.mode "create" }}
  serviceAccountName: {{ include "ml-platform.name" (dict "root" $
    "release" $.Release.Name
    "area" "tracking"
    "name" "mlflow") }}
  {{- else }}
  serviceAccountName: {{ $.Values.tracking.builtin.serviceAccount.use.name | quote }}
  {{- end }}
  automountServiceAccountToken: false
  restartPolicy: Never
  {{- if $.Values.platform.image.pullSecrets }}
  imagePullSecrets:
    {{- range $secret := $.Values.platform.image.pullSecrets }}
    - name: {{ $secret | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "ml-platform.podSecurity" (dict "root" $
      "user" $.Values.tracking.builtin.securityContext.runAsUser
      "group" $.Values.tracking.builtin.securityContext.runAsGroup
      "fsGroup" $.Values.tracking.builtin.securityContext.fsGroup) | nindent 4 }}
  containers:
    - name: migrate
      image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.tracking.builtin.image) | quote }}
      imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
      command:
        - python3
        - /scripts/schema.py
        - upgrade
      env:
        - name: HOME
          value: /tmp
        - name: MLFLOW_DISABLE_TELEMETRY
          value: "true"
        {{- with include "ml-platform.callsEnv" (dict "root" $ "calls" $.Values.tracking.builtin.calls) }}
        {{- trim . | nindent 8 }}
        {{- end }}
        - name: MLFLOW_BACKEND_STORE_URI
          value: "$(DATABASE_URL)"
        {{- if eq $.Values.tracking.auth.mode "basic" }}
        - name: MLFLOW_AUTH_CONFIG_PATH
          value: /tmp/login.ini
        {{- end }}
      resources:
        {{- include "ml-platform.resources" (dict "root" $
          "resources" $.Values.tracking.builtin.migration.resources) | nindent 8 }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: {{ $.Values.tracking.builtin.securityContext.readOnlyRootFilesystem }}
        capabilities:
          drop:
            - ALL
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        - name: scripts
          mountPath: /scripts
          readOnly: true
        {{- with include "ml-platform.callsMounts" (dict "root" $ "calls" $.Values.tracking.builtin.calls) }}
        {{- trim . | nindent 8 }}
        {{- end }}
  volumes:
    - name: tmp
      emptyDir: {}
    - name: scripts
      configMap:
        name: {{ include "ml-platform.name" (dict "root" $
          "release" $.Release.Name
          "area" "tracking"
          "name" "mlflow-scripts") }}
    {{- with include "ml-platform.callsVolumes" (dict "root" $ "calls" $.Values.tracking.builtin.calls) }}
    {{- trim . | nindent 4 }}
    {{- end }}
  {{- if not (kindIs "invalid" $.Values.tracking.builtin.priority) }}
  {{- if eq (index $.Values.compute.priorities $.Values.tracking.builtin.priority).mode "create" }}
  priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $
    "area" "compute"
    "name" $.Values.tracking.builtin.priority) }}
  {{- else }}
  priorityClassName: {{ (index $.Values.compute.priorities $.Values.tracking.builtin.priority).use.name | quote }}
  {{- end }}
  {{- end }}
  {{- include "ml-platform.anyNode" (dict "root" $
    "nodeSelector" $.Values.tracking.builtin.nodeSelector
    "tolerations" $.Values.tracking.builtin.tolerations) | nindent 2 }}
{{- end -}}

{{- /* The Secret of MLflow where its credentials are generated, as a manifest by file. */}}
{{- define "ml-platform.trackingSecrets" -}}
{{- if eq $.Values.tracking.mode "builtin" }}
{{- if eq $.Values.tracking.auth.mode "basic" }}
{{- if eq $.Values.tracking.auth.basic.credentials.mode "generated" }}
{{ printf "%s.json" (include "ml-platform.trackingBinding" $) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "tracking"
  "name" (include "ml-platform.trackingBinding" $)
  "type" "Opaque"
  "data" (dict "username" "mlflow" "password" "%random:password%" "session-key" "%hex:session-key%")) | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Which model a job makes, and what the model learns from. */}}
{{- define "ml-platform.trainingAnnotations" -}}
ml-platform/model: {{ $.model | quote }}
{{- with $.dataset.uri }}
ml-platform/dataset-uri: {{ . | quote }}
{{- end }}
{{- with $.dataset.version }}
ml-platform/dataset-version: {{ . | quote }}
{{- end }}
{{- end -}}

{{- /* What of a training job can not be changed once it is there: its pods, how many there are, and which failures count. */}}
{{- define "ml-platform.trainingJob" -}}
{{- $labels := mergeOverwrite
  (deepCopy $.job.labels)
  (dict "tier" "application" "ml-platform/data-classification" $.job.dataset.classification) }}
podFailurePolicy:
  rules:
    - action: Ignore
      onPodConditions:
        - type: DisruptionTarget
          status: "True"
    {{- with $.job.giveUpExitCodes }}
    - action: FailJob
      onExitCodes:
        containerName: train
        operator: In
        values:
          {{- toYaml . | nindent 10 }}
    {{- end }}
template:
  metadata:
    labels:
      {{- include "ml-platform.podLabels" (dict "root" $.root
        "area" "training"
        "name" $.name
        "labels" $labels) | nindent 6 }}
      {{- include "ml-platform.callsLabels" (dict "root" $.root "calls" $.job.calls) | nindent 6 }}
    {{- with $.job.podAnnotations }}
    annotations:
      {{- toYaml . | nindent 6 }}
    {{- end }}
  spec:
    restartPolicy: Never
    {{- if eq $.job.serviceAccount.mode "create" }}
    serviceAccountName: {{ include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "training"
      "name" $.name) }}
    {{- else }}
    serviceAccountName: {{ $.job.serviceAccount.use.name | quote }}
    {{- end }}
    automountServiceAccountToken: {{ $.job.serviceAccount.automountToken }}
    {{- if $.root.Values.platform.image.pullSecrets }}
    imagePullSecrets:
      {{- range $secret := $.root.Values.platform.image.pullSecrets }}
      - name: {{ $secret | quote }}
      {{- end }}
    {{- end }}
    securityContext:
      {{- include "ml-platform.podSecurity" (dict "root" $.root
        "user" $.job.securityContext.runAsUser
        "group" $.job.securityContext.runAsGroup
        "fsGroup" $.job.securityContext.fsGroup) | nindent 6 }}
    terminationGracePeriodSeconds: {{ $.job.graceSeconds | int64 }}
    {{- if eq $.job.distributed.mode "indexed" }}
    subdomain: {{ include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "training"
      "name" $.name) }}
    {{- end }}
    {{- if $.job.extraContainers }}
    initContainers:
      {{- range $container := $.job.extraContainers }}
      {{- toYaml (list (mergeOverwrite (deepCopy $container) (dict "restartPolicy" "Always"))) | nindent 6 }}
      {{- end }}
    {{- end }}
    containers:
      - name: train
        image: {{ include "ml-platform.image" (dict "root" $.root "image" $.job.image) | quote }}
        imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
        {{- with $.job.command }}
        command:
          {{- toYaml . | nindent 10 }}
        {{- end }}
        {{- with $.job.args }}
        args:
          {{- toYaml . | nindent 10 }}
        {{- end }}
        env:
          {{- with include "ml-platform.platformEnv" (dict "root" $.root
            "name" (include "ml-platform.name" (dict "root" $.root
              "release" $.root.Release.Name
              "area" "training"
              "name" $.name))
            "gpus" (ternary "true" "false" (not (kindIs "invalid" $.job.pool)))) }}
          {{- trim . | nindent 10 }}
          {{- end }}
          {{- with include "ml-platform.callsEnv" (dict "root" $.root "calls" $.job.calls) }}
          {{- trim . | nindent 10 }}
          {{- end }}
          - name: JOB_NAME
            valueFrom:
              fieldRef:
                fieldPath: "metadata.labels['batch.kubernetes.io/job-name']"
          - name: MODEL_NAME
            value: {{ ternary $.job.model $.name (ne $.job.model "") | quote }}
          - name: ENABLE_AUTO_RETRAINING
            value: {{ ternary "true" "false" $.root.Values.training.retraining.enabled | quote }}
          {{- with $.job.dataset.uri }}
          - name: DATASET_URI
            value: {{ . | quote }}
          {{- end }}
          {{- with $.job.dataset.version }}
          - name: DATASET_VERSION
            value: {{ . | quote }}
          {{- end }}
          - name: DATASET_CLASSIFICATION
            value: {{ $.job.dataset.classification | quote }}
          {{- if eq $.job.checkpoint.mode "bucket" }}
          - name: CHECKPOINT_BUCKET
            valueFrom:
              configMapKeyRef:
                name: {{ include "ml-platform.bucketBinding" (dict "root" $.root
                  "bucket" (ternary
                    (ternary "" $.job.calls.bucket (kindIs "invalid" $.job.calls.bucket))
                    $.job.checkpoint.bucket.bucket
                    (kindIs "invalid" $.job.checkpoint.bucket.bucket))) }}
                key: bucket
          - name: CHECKPOINT_URI
            value: {{ printf "s3://$(CHECKPOINT_BUCKET)/%s/$(JOB_NAME)"
              (ternary
                $.job.checkpoint.bucket.prefix
                (printf "checkpoints/%s" $.name)
                (ne $.job.checkpoint.bucket.prefix "")) | quote }}
          {{- end }}
          {{- if $.job.calls.tracking }}
          - name: MLFLOW_EXPERIMENT_NAME
            value: {{ ternary $.job.experiment $.name (ne $.job.experiment "") | quote }}
          - name: MLFLOW_RUN_CONTEXT
            value: {{ toJson (dict
              "dataset.uri" $.job.dataset.uri
              "dataset.version" $.job.dataset.version
              "dataset.classification" $.job.dataset.classification
              "job.name" "$(JOB_NAME)") | quote }}
          {{- end }}
          {{- if eq $.job.distributed.mode "indexed" }}
          - name: MASTER_ADDR
            value: {{ printf "$(JOB_NAME)-0.%s"
              (include "ml-platform.name" (dict "root" $.root
                "release" $.root.Release.Name
                "area" "training"
                "name" $.name)) | quote }}
          - name: MASTER_PORT
            value: {{ printf "%d" (int64 $.job.distributed.indexed.port) | quote }}
          - name: WORLD_SIZE
            value: {{ printf "%d" (int64 $.job.distributed.indexed.workers) | quote }}
          - name: RANK
            valueFrom:
              fieldRef:
                fieldPath: "metadata.labels['batch.kubernetes.io/job-completion-index']"
          {{- end }}
          {{- with include "ml-platform.userEnv" (dict "root" $.root "env" $.job.env "secretEnv" $.job.secretEnv) }}
          {{- trim . | nindent 10 }}
          {{- end }}
        resources:
          requests:
            {{- include "ml-platform.resourceAmounts" (dict "root" $.root
              "amounts" $.job.resources.requests) | nindent 12 }}
          limits:
            {{- include "ml-platform.resourceAmounts" (dict "root" $.root
              "amounts" $.job.resources.limits) | nindent 12 }}
            {{- if not (kindIs "invalid" $.job.pool) }}
            {{- if eq $.root.Values.compute.claims.mode "devicePlugin" }}
            {{- $pool := index $.root.Values.gpuPools $.job.pool }}
            {{ ternary "nvidia.com/gpu" $pool.resource (kindIs "invalid" $pool.resource) | quote }}: {{ printf "%d"
              (ternary
                (ternary 1 $pool.gpusPerPod (kindIs "invalid" $pool.gpusPerPod))
                $.job.gpus
                (kindIs "invalid" $.job.gpus) | int64) | quote }}
            {{- end }}
            {{- end }}
          {{- if not (kindIs "invalid" $.job.pool) }}
          {{- if eq $.root.Values.compute.claims.mode "dra" }}
          claims:
            - name: gpu
          {{- end }}
          {{- end }}
        securityContext:
          allowPrivilegeEscalation: false
          readOnlyRootFilesystem: {{ $.job.securityContext.readOnlyRootFilesystem }}
          capabilities:
            drop:
              - ALL
        volumeMounts:
          - name: tmp
            mountPath: /tmp
          {{- if not (kindIs "invalid" $.job.sharedMemory) }}
          - name: shared-memory
            mountPath: /dev/shm
          {{- end }}
          {{- with include "ml-platform.callsMounts" (dict "root" $.root "calls" $.job.calls) }}
          {{- trim . | nindent 10 }}
          {{- end }}
          {{- range $mount := $.job.extraVolumeMounts }}
          {{- toYaml (list $mount) | nindent 10 }}
          {{- end }}
    volumes:
      - name: tmp
        emptyDir: {}
      {{- if not (kindIs "invalid" $.job.sharedMemory) }}
      - name: shared-memory
        emptyDir:
          medium: Memory
          sizeLimit: {{ include "ml-platform.quantity" $.job.sharedMemory | quote }}
      {{- end }}
      {{- with include "ml-platform.callsVolumes" (dict "root" $.root "calls" $.job.calls) }}
      {{- trim . | nindent 6 }}
      {{- end }}
      {{- range $volume := $.job.extraVolumes }}
      {{- toYaml (list $volume) | nindent 6 }}
      {{- end }}
    {{- if not (kindIs "invalid" $.job.pool) }}
    {{- $pool := index $.root.Values.gpuPools $.job.pool }}
    {{- if not (kindIs "invalid" $.job.priority) }}
    {{- if eq (index $.root.Values.compute.priorities $.job.priority).mode "create" }}
    priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
      "area" "compute"
      "name" $.job.priority) }}
    {{- else }}
    priorityClassName: {{ (index $.root.Values.compute.priorities $.job.priority).use.name | quote }}
    {{- end }}
    {{- else }}
    {{- if not (kindIs "invalid" $pool.priority) }}
    {{- if eq (index $.root.Values.compute.priorities $pool.priority).mode "create" }}
    priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
      "area" "compute"
      "name" $pool.priority) }}
    {{- else }}
    priorityClassName: {{ (index $.root.Values.compute.priorities $pool.priority).use.name | quote }}
    {{- end }}
    {{- end }}
    {{- end }}
    {{- include "ml-platform.devicesOfPool" (dict "root" $.root "name" $.job.pool "pool" $pool) | nindent 4 }}
    {{- include "ml-platform.nodesOfPool" (dict "root" $.root
      "pool" $pool
      "nodeSelector" $.job.nodeSelector
      "tolerations" $.job.tolerations) | nindent 4 }}
    {{- else }}
    {{- if not (kindIs "invalid" $.job.priority) }}
    {{- if eq (index $.root.Values.compute.priorities $.job.priority).mode "create" }}
    priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
      "area" "compute"
      "name" $.job.priority) }}
    {{- else }}
    priorityClassName: {{ (index $.root.Values.compute.priorities $.job.priority).use.name | quote }}
    {{- end }}
    {{- end }}
    {{- include "ml-platform.anyNode" (dict "root" $.root
      "nodeSelector" $.job.nodeSelector
      "tolerations" $.job.tolerations) | nindent 4 }}
    {{- end }}
{{- if eq $.job.distributed.mode "indexed" }}
completionMode: Indexed
completions: {{ $.job.distributed.indexed.workers | int64 }}
{{- end }}
{{- end -}}

{{- /* The certificate of a store that the values name. */}}
{{- define "ml-platform.trustedCa" -}}
{{- if eq $.ca.mode "secret" }}
{{- include "ml-platform.secretCa" (dict "root" $.root
  "role" $.role
  "secret" $.ca.secret.name
  "key" $.ca.secret.key) | nindent 0 }}
{{- else if eq $.ca.mode "configMap" }}
{{ $.role | quote }}:
  configMap:
    name: {{ $.ca.configMap.name | quote }}
    items:
      - key: {{ $.ca.configMap.key | quote }}
        path: ca.crt
{{- end }}
{{- end -}}

{{- /* Rules of whom a caller trusts, of a server that speaks no TLS. */}}
{{- define "ml-platform.trustedCaRules" -}}
{{- $guard := .guard }}
{{- /* ca-without-tls */}}
{{- if ne $.ca.mode "system" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "ca" "mode"))
  "message" "the server speaks no TLS, so that there is no certificate to check"
  "remedy" "ca:\n  mode: system") }}
{{- end }}
{{- end -}}

{{- /* Variables that the user adds, and those of them whose values are in Secrets. */}}
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

{{- /* Rules of advice by the VerticalPodAutoscaler. */}}
{{- define "ml-platform.vpaRules" -}}
{{- $guard := .guard }}
{{- if eq $.vpa.mode "advice" }}
{{- /* vpa-missing */}}
{{- if and
  ($.root.Capabilities.APIVersions.Has "v1/Pod")
  (not ($.root.Capabilities.APIVersions.Has "autoscaling.k8s.io/v1/VerticalPodAutoscaler")) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "vpa" "mode"))
  "message" "the cluster has no VerticalPodAutoscaler, which serves autoscaling.k8s.io/v1; install it first, or do without advice"
  "remedy" "vpa:\n  mode: none") }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* The init container that waits until the stores answer that a workload calls. */}}
{{- define "ml-platform.waitForStores" -}}
name: wait-for-stores
image: {{ include "ml-platform.image" (dict "root" $.root "image" $.root.Values.platform.toolbox.image) | quote }}
imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
command:
  - /bin/sh
  - "-c"
  - {{ $.root.Files.Get "files/kit/wait-for-stores.sh" | quote }}
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

{{- /* Rules of environment variables of what the platform tells where it is and what it calls. */}}
{{- define "ml-platform.workloadEnvRules" -}}
{{- $guard := .guard }}
{{- range $valueName, $value := $.env }}
{{- /* env-taken */}}
{{- if or
  (has
    $valueName
    (concat
      (list
        "PORT"
        "ML_ENVIRONMENT"
        "ENABLE_GPU_ACCELERATION"
        "OTEL_SERVICE_NAME"
        "OTEL_EXPORTER_OTLP_ENDPOINT"
        "OTEL_EXPORTER_OTLP_PROTOCOL"
        "DB_HOST"
        "DB_PORT"
        "DB_NAME"
        "DB_READ_HOST"
        "DB_SSLMODE"
        "DB_USERNAME"
        "DB_PASSWORD"
        "DATABASE_URL"
        "PGSSLROOTCERT"
        "REDIS_SCHEME"
        "REDIS_HOST"
        "REDIS_PORT"
        "REDIS_USERNAME"
        "REDIS_PASSWORD"
        "REDIS_URL"
        "SESSION_REDIS_SCHEME"
        "SESSION_REDIS_HOST"
        "SESSION_REDIS_PORT"
        "SESSION_REDIS_USERNAME"
        "SESSION_REDIS_PASSWORD"
        "SESSION_REDIS_URL"
        "S3_BUCKET"
        "AWS_ENDPOINT_URL"
        "AWS_REGION"
        "AWS_ACCESS_KEY_ID"
        "AWS_SECRET_ACCESS_KEY"
        "S3_FORCE_PATH_STYLE"
        "KAFKA_BOOTSTRAP_SERVERS"
        "KAFKA_SECURITY_PROTOCOL"
        "KAFKA_SASL_MECHANISM"
        "KAFKA_SASL_USERNAME"
        "KAFKA_SASL_PASSWORD"
        "KAFKA_TOPICS"
        "REDIS_CA_FILE"
        "SESSION_REDIS_CA_FILE"
        "AWS_CA_BUNDLE"
        "KAFKA_CA_FILE"
        "MLFLOW_TRACKING_URI"
        "MLFLOW_TRACKING_USERNAME"
        "MLFLOW_TRACKING_PASSWORD"
        "WANDB_API_KEY"
        "API_URL"
        "WEB_URL")
      $.taken))
  (hasPrefix "KAFKA_TOPIC_" $valueName)
  (hasPrefix "MODEL_URL_" $valueName) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "env" $valueName))
  "message" (printf "the platform sets %s itself; call yours by another name" $valueName)
  "remedy" (printf "env:\n  %s: %s"
    (include "ml-platform.yamlText" (printf "MY_%s" $valueName))
    (include "ml-platform.yamlText" $value))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- range $sourceName, $source := $.secretEnv }}
{{- /* env-taken */}}
{{- if or
  (has
    $sourceName
    (concat
      (list
        "PORT"
        "ML_ENVIRONMENT"
        "ENABLE_GPU_ACCELERATION"
        "OTEL_SERVICE_NAME"
        "OTEL_EXPORTER_OTLP_ENDPOINT"
        "OTEL_EXPORTER_OTLP_PROTOCOL"
        "DB_HOST"
        "DB_PORT"
        "DB_NAME"
        "DB_READ_HOST"
        "DB_SSLMODE"
        "DB_USERNAME"
        "DB_PASSWORD"
        "DATABASE_URL"
        "PGSSLROOTCERT"
        "REDIS_SCHEME"
        "REDIS_HOST"
        "REDIS_PORT"
        "REDIS_USERNAME"
        "REDIS_PASSWORD"
        "REDIS_URL"
        "SESSION_REDIS_SCHEME"
        "SESSION_REDIS_HOST"
        "SESSION_REDIS_PORT"
        "SESSION_REDIS_USERNAME"
        "SESSION_REDIS_PASSWORD"
        "SESSION_REDIS_URL"
        "S3_BUCKET"
        "AWS_ENDPOINT_URL"
        "AWS_REGION"
        "AWS_ACCESS_KEY_ID"
        "AWS_SECRET_ACCESS_KEY"
        "S3_FORCE_PATH_STYLE"
        "KAFKA_BOOTSTRAP_SERVERS"
        "KAFKA_SECURITY_PROTOCOL"
        "KAFKA_SASL_MECHANISM"
        "KAFKA_SASL_USERNAME"
        "KAFKA_SASL_PASSWORD"
        "KAFKA_TOPICS"
        "REDIS_CA_FILE"
        "SESSION_REDIS_CA_FILE"
        "AWS_CA_BUNDLE"
        "KAFKA_CA_FILE"
        "MLFLOW_TRACKING_URI"
        "MLFLOW_TRACKING_USERNAME"
        "MLFLOW_TRACKING_PASSWORD"
        "WANDB_API_KEY"
        "API_URL"
        "WEB_URL")
      $.taken))
  (hasPrefix "KAFKA_TOPIC_" $sourceName)
  (hasPrefix "MODEL_URL_" $sourceName) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "the platform sets %s itself; call yours by another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (printf "MY_%s" $sourceName))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- /* env-twice */}}
{{- if hasKey $.env $sourceName }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" (len $.place)
  "path" (concat $.place (list "secretEnv" $sourceName))
  "message" (printf "%s stands under env and under secretEnv; give one of them another name" $sourceName)
  "remedy" (printf "secretEnv:\n  %s:\n    secret: %s\n    key: %s"
    (include "ml-platform.yamlText" (printf "%s_SECRET" $sourceName))
    (include "ml-platform.yamlText" $source.secret)
    (include "ml-platform.yamlText" $source.key))
  "replaces" true) }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* A quantity as Kubernetes stores it: 0.5 is 500m, 2000m is 2, 1024Mi is 1Gi. */}}
{{- define "ml-platform.quantity" -}}
{{- $text := . -}}
{{- if not (kindIs "string" .) -}}
  {{- $text = eq (floor .) (float64 .) | ternary (printf "%d" (int64 .)) (printf "%dm" (mulf . 1000 | ceil | int64)) -}}
{{- end -}}
{{- $unit := regexFind "[A-Za-z]*$" $text -}}
{{- $step := hasSuffix "i" $unit | ternary 1024 1000 -}}
{{- $units := hasSuffix
  "i"
  $unit | ternary (list "m" "" "Ki" "Mi" "Gi" "Ti" "Pi" "Ei") (list "m" "" "k" "M" "G" "T" "P" "E") -}}
{{- $place := 0 -}}
{{- range $i, $known := $units }}{{ if eq $known $unit }}{{ $place = $i }}{{ end }}{{ end -}}
{{- $parts := splitList "." (trimSuffix $unit $text) -}}
{{- $amount := regexReplaceAll "^0+" (first $parts) "" | int64 -}}
{{- $exact := true -}}
{{- if eq (len $parts) 2 -}}
  {{- $thousandths := printf "%s00" (last $parts) | trunc 3 | printf "%s%s" (first $parts) -}}
  {{- $amount = mul (regexReplaceAll "^0+" $thousandths "" | int64) $step -}}
  {{- $exact = eq (mod $amount 1000) 0 -}}
  {{- $amount = div $amount 1000 -}}
  {{- $place = sub $place 1 -}}
{{- end -}}
{{- range until 7 -}}
  {{- if and (lt $place 7) (eq (mod $amount $step) 0) -}}
    {{- $amount = div $amount $step -}}
    {{- $place = add $place 1 -}}
  {{- end -}}
{{- end -}}
{{- if not $exact }}{{ $text }}{{ else if eq $amount 0 }}0{{ else }}{{ $amount }}{{ index $units $place }}{{ end -}}
{{- end -}}

{{- /* How many thousandths of one a quantity is, as the text of a number. */}}
{{- define "ml-platform.milli" -}}
{{- $text := . -}}
{{- if not (kindIs "string" .) -}}
  {{- $text = eq (floor .) (float64 .) | ternary (printf "%d" (int64 .)) (printf "%dm" (mulf . 1000 | ceil | int64)) -}}
{{- end -}}
{{- $unit := regexFind "[A-Za-z]*$" $text -}}
{{- $factor := index (dict "m" 1 "" 1e3 "k" 1e6 "M" 1e9 "G" 1e12 "T" 1e15 "P" 1e18 "E" 1e21
  "Ki" (mul 1000 1024) "Mi" (mul 1000 1024 1024) "Gi" (mul 1000 1024 1024 1024) "Ti" (mul 1000 1024 1024 1024 1024)
  "Pi" (mul 1000 1024 1024 1024 1024 1024) "Ei" (mulf 1000 1024 1024 1024 1024 1024 1024)) $unit -}}
{{- mulf (trimSuffix $unit $text) $factor -}}
{{- end -}}

{{- /* The required keys that a merged entry lacks, a line each. Takes dict of value, shape (see files/shapes) and prefix. */}}
{{- define "ml-platform.missing" -}}
{{- if kindIs "map" .value }}
{{- range $key := .shape.required }}
{{- if not (hasKey $.value $key) }}{{ printf "%s%s\n" $.prefix $key }}{{ end }}
{{- end }}
{{- range $key, $shape := .shape.properties }}
{{- if hasKey $.value $key }}{{ include "ml-platform.missing" (dict
  "value" (index $.value $key)
  "shape" $shape
  "prefix" (printf "%s%s." $.prefix $key)) }}{{ end }}
{{- end }}
{{- if and .shape.modes (kindIs "string" .value.mode) (hasKey .shape.modes .value.mode) }}
{{- include "ml-platform.missing" (dict "value" .value "shape" (index .shape.modes .value.mode) "prefix" .prefix) }}
{{- end }}
{{- with .shape.entries }}
{{- range $key, $value := $.value }}
{{- include "ml-platform.missing" (dict
  "value" $value
  "shape" $.shape.entries
  "prefix" (printf "%s%s." $.prefix $key)) }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}

{{- /* Whether a map is a whole manifest, as far as Helm reads it: true or nothing. */}}
{{- define "ml-platform.isManifest" -}}
{{- $holds := and
  (kindIs "string" .apiVersion)
  (ne (toString .apiVersion) "")
  (kindIs "string" .kind)
  (ne (toString .kind) "")
  (kindIs "map" .metadata) -}}
{{- if $holds -}}
  {{- $holds = and (kindIs "string" .metadata.name) (ne (toString .metadata.name) "") -}}
  {{- range $map := list .metadata.labels .metadata.annotations -}}
    {{- if kindIs "map" $map -}}
      {{- range $map }}{{ if not (kindIs "string" .) }}{{ $holds = false }}{{ end }}{{ end -}}
    {{- else if not (kindIs "invalid" $map) -}}
      {{- $holds = false -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
{{- if $holds }}true{{ end -}}
{{- end -}}

{{- /* How many entries of a map are switched on; one that does not say is. Takes the map. */}}
{{- define "ml-platform.countEnabled" -}}
{{- $count := 0 -}}
{{- range . }}{{ if ne .enabled false }}{{ $count = add1 $count }}{{ end }}{{ end -}}
{{- $count -}}
{{- end -}}

{{- /* The sum of the integers of a map. Takes the map. */}}
{{- define "ml-platform.total" -}}
{{- $total := 0 -}}
{{- range . }}{{ $total = add $total . }}{{ end -}}
{{- $total -}}
{{- end -}}

{{- /* A value as it stands in YAML: quoted where a reader would take it for something else. */}}
{{- define "ml-platform.yamlText" -}}
{{- if and
  (kindIs "string" .)
  (regexMatch "^([A-Za-z_][-A-Za-z0-9_./]*|[0-9]+([.][0-9]+)?(m|k|[KMGTPE]i|[MGTP]))$" (toString .))
  (not (regexMatch
    "^([Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF|[Nn]ull|NULL|[YyNn])$"
    (toString .))) }}{{ . }}{{ else }}{{ toJson . }}{{ end -}}
{{- end -}}

{{- /* YAML that sets a value at a path. A number in the path is a place in a list, of which only this item is written. Takes dict of path and value. */}}
{{- define "ml-platform.yamlAt" -}}
{{- $isItem := false -}}
{{- range $depth, $step := .path -}}
{{- if kindIs "string" $step -}}
{{- if $depth }}{{ "\n" }}{{ end -}}
{{- repeat ($isItem | ternary (sub $depth 1) $depth | int) "  " }}{{ if $isItem }}{{ "- " }}{{ end -}}
{{- include "ml-platform.yamlText" $step }}:
{{- end -}}
{{- $isItem = not (kindIs "string" $step) -}}
{{- end -}}
{{- with .value }} {{ . }}{{ end -}}
{{- end -}}

{{- /*
Notes a violated rule. Takes dict of guard, path (one string, or its steps), message, remedy and, if any, marks; under: how many steps of the
path lead to where the remedy goes; replaces: whether it stands in place of the key that the path ends with.
*/}}
{{- define "ml-platform.violation" -}}
{{- $remedy := .remedy }}
{{- with .under }}
{{- $place := include "ml-platform.yamlAt" (dict "path" (slice $.path 0 .)) }}
{{- $remedy = printf "%s\n%s" $place (indent (mul 2 . | int) $remedy) }}
{{- end }}
{{- $title := "To mend it:" }}
{{- if .replaces }}{{ $title = printf "To mend it, in place of %s:" (last .path) }}{{ end }}
{{- $text := printf "- %s: %s\n  %s\n%s" (join "." .path) .message $title (indent 4 $remedy) }}
{{- $_ := set .guard "violations" (append .guard.violations $text) }}
{{- range .marks }}{{ $_ := set $.guard.marks . true }}{{ end }}
{{- end -}}

{{- /*
Notes a reference that names nothing, or something that is switched off. Takes dict of guard; path: the steps to the reference;
name: what it names; map: where; in: the steps to the map; entries: how many steps lead to the entries that hold the reference; and,
where there are, area: the values of the map's area, if it is another; defaults: what may switch the entries off;
example: what a new entry of an empty map needs.
*/}}
{{- define "ml-platform.reference" -}}
{{- $in := join "." .in }}
{{- $marks := list }}
{{- range .entries }}{{ $marks = append $marks (printf "violated %s" (join "." (slice $.path 0 (int .)))) }}{{ end }}
{{- if hasKey .map .name }}
{{- $on := true }}
{{- range list .defaults (index .map .name) }}
{{- if kindIs "map" . }}{{ if not (kindIs "invalid" .enabled) }}{{ $on = .enabled }}{{ end }}{{ end }}
{{- end }}
{{- if not $on }}
{{- include "ml-platform.violation" (dict "guard" .guard
  "path" .path
  "message" (printf "%s.%s is switched off, and this names it" $in .name)
  "remedy" (include "ml-platform.yamlAt" (dict "path" (concat .in (list .name "enabled")) "value" "true"))
  "marks" $marks) }}
{{- end }}
{{- if hasKey . "area" }}
{{- if not .area.enabled }}
{{- include "ml-platform.violation" (dict "guard" .guard
  "path" .path
  "message" (printf "%s is switched off, and this names an entry of it" (first .in))
  "remedy" (include "ml-platform.yamlAt" (dict "path" (list (first .in) "enabled") "value" "true"))
  "marks" $marks) }}
{{- end }}
{{- end }}
{{- else if or .map (not (hasKey . "example")) }}
{{- $names := keys .map | sortAlpha }}
{{- $first := include "ml-platform.yamlText" (first $names) }}
{{- if not (kindIs "string" (last .path)) }}{{ $first = printf "[%s]" $first }}{{ end }}
{{- include "ml-platform.violation" (dict "guard" .guard
  "path" .path
  "message" (printf "there is no \"%s\" in %s; there are: %s" .name $in (join ", " $names))
  "remedy" (include "ml-platform.yamlAt" (dict "path" .path "value" $first))
  "marks" $marks) }}
{{- else }}
{{- include "ml-platform.violation" (dict "guard" .guard
  "path" .path
  "message" (printf "there is no \"%s\" in %s, which is empty" .name $in)
  "remedy" (printf "%s%s" (include "ml-platform.yamlAt" (dict "path" (append .in .name) "value" "")) .example)
  "marks" $marks) }}
{{- end }}
{{- end -}}
