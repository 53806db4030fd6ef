{{- /* The name of the ConfigMap and the Secret of MLflow. From chart-src/areas/tracking/parts/names.ts */}}
{{- define "ml-platform.trackingBinding" -}}
{{- if eq $.Values.tracking.mode "shared" -}}
{{- include "ml-platform.name" (dict "root" $
  "release" $.Values.tracking.shared.release
  "area" "tracking"
  "name" "mlflow") -}}
{{- else -}}
{{- include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "tracking" "name" "mlflow") -}}
{{- end -}}
{{- end -}}

{{- /* Lets out to MLflow: to the pods of this release or of another one, or to the port of a server elsewhere. From chart-src/areas/tracking/callable.ts */}}
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

{{- /* The pods that make the tables of MLflow. From chart-src/areas/tracking/parts/migration.ts */}}
{{- define "ml-platform.trackingMigration" -}}
metadata:
  labels:
    {{- include "ml-platform.selectorLabels" (dict "root" $.root
      "area" "tracking"
      "name" "migrations-mlflow") | nindent 4 }}
    {{- include "ml-platform.callsLabels" (dict "root" $.root "calls" $.server.calls) | nindent 4 }}
spec:
  {{- if eq $.server.serviceAccount.mode "create" }}
  serviceAccountName: {{ include "ml-platform.name" (dict "root" $.root
    "release" $.root.Release.Name
    "area" "tracking"
    "name" "mlflow") }}
  {{- else }}
  serviceAccountName: {{ $.server.serviceAccount.use.name | quote }}
  {{- end }}
  automountServiceAccountToken: false
  {{- if $.root.Values.platform.image.pullSecrets }}
  imagePullSecrets:
    {{- range $secret := $.root.Values.platform.image.pullSecrets }}
    - name: {{ $secret | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "ml-platform.podSecurity" (dict "root" $.root
      "user" $.server.securityContext.runAsUser
      "group" $.server.securityContext.runAsGroup
      "fsGroup" $.server.securityContext.fsGroup) | nindent 4 }}
  initContainers:
    {{- toYaml (list (include "ml-platform.waitForStores" (dict "root" $.root
      "calls" $.server.calls) | fromYaml)) | nindent 4 }}
    {{- range $container := $.server.extraContainers }}
    {{- toYaml (list (mergeOverwrite (deepCopy $container) (dict "restartPolicy" "Always"))) | nindent 4 }}
    {{- end }}
  containers:
    - name: migrate
      image: {{ include "ml-platform.image" (dict "root" $.root "image" $.server.image) | quote }}
      imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
      command:
        - python3
        - /scripts/schema.py
        - upgrade
      env:
        {{- with include "ml-platform.platformEnv" (dict "root" $.root
          "name" (include "ml-platform.name" (dict "root" $.root
            "release" $.root.Release.Name
            "area" "tracking"
            "name" "migrations-mlflow"))
          "gpus" "false") }}
        {{- trim . | nindent 8 }}
        {{- end }}
        {{- with include "ml-platform.callsEnv" (dict "root" $.root "calls" $.server.calls) }}
        {{- trim . | nindent 8 }}
        {{- end }}
        - name: HOME
          value: /tmp
        - name: MLFLOW_DISABLE_TELEMETRY
          value: "true"
        - name: MLFLOW_BACKEND_STORE_URI
          value: $(DATABASE_URL)
        {{- if eq $.root.Values.tracking.auth.mode "basic" }}
        - name: MLFLOW_AUTH_CONFIG_PATH
          value: /tmp/login.ini
        {{- end }}
        {{- with include "ml-platform.userEnv" (dict "root" $.root "env" $.server.env "secretEnv" $.server.secretEnv) }}
        {{- trim . | nindent 8 }}
        {{- end }}
      resources:
        {{- include "ml-platform.resources" (dict "root" $.root "resources" $.server.migration.resources) | nindent 8 }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: {{ $.server.securityContext.readOnlyRootFilesystem }}
        capabilities:
          drop:
            - ALL
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        - name: scripts
          mountPath: /scripts
          readOnly: true
        {{- with include "ml-platform.callsMounts" (dict "root" $.root "calls" $.server.calls) }}
        {{- trim . | nindent 8 }}
        {{- end }}
        {{- range $mount := $.server.extraVolumeMounts }}
        {{- toYaml (list $mount) | nindent 8 }}
        {{- end }}
  volumes:
    - name: tmp
      emptyDir: {}
    - name: scripts
      configMap:
        name: {{ include "ml-platform.name" (dict "root" $.root
          "release" $.root.Release.Name
          "area" "tracking"
          "name" "scripts-mlflow") }}
    {{- with include "ml-platform.callsVolumes" (dict "root" $.root "calls" $.server.calls) }}
    {{- trim . | nindent 4 }}
    {{- end }}
    {{- range $volume := $.server.extraVolumes }}
    {{- toYaml (list $volume) | nindent 4 }}
    {{- end }}
  {{- if not (kindIs "invalid" $.server.priority) }}
  {{- $priority := index $.root.Values.compute.priorities $.server.priority }}
  {{- if eq $priority.mode "create" }}
  priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
    "area" "compute"
    "name" (printf "priority-%s" $.server.priority)) }}
  {{- else }}
  priorityClassName: {{ $priority.use.name | quote }}
  {{- end }}
  {{- end }}
  {{- include "ml-platform.anyNode" (dict "root" $.root
    "nodeSelector" $.server.nodeSelector
    "tolerations" $.server.tolerations) | nindent 2 }}
  restartPolicy: Never
{{- end -}}

{{- /* The Secret of MLflow where its credentials are generated, as a manifest by file. From chart-src/areas/tracking/credentials.ts */}}
{{- define "ml-platform.trackingSecrets" -}}
{{- if and (eq $.Values.tracking.mode "builtin") (eq $.Values.tracking.auth.mode "basic") -}}
{{- if eq $.Values.tracking.auth.basic.credentials.mode "generated" -}}
{{ printf "%s.json" (include "ml-platform.trackingBinding" $) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "tracking"
  "name" (include "ml-platform.trackingBinding" $)
  "type" "Opaque"
  "data" (dict "username" "mlflow" "password" "%random:password%" "session-key" "%hex:session-key%")) | quote }}
{{- end }}
{{- end }}
{{- end -}}
