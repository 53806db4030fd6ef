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

{{- /* The pod that migrates the tables of MLflow. From chart-src/areas/tracking/job.ts */}}
{{- define "ml-platform.trackingMigration" -}}
metadata:
  labels:
    {{- include "ml-platform.selectorLabels" (dict "root" $ "area" "tracking" "name" "mlflow-migrate") | nindent 4 }}
    {{- include "ml-platform.callsLabels" (dict "root" $ "calls" $.Values.tracking.builtin.calls) | nindent 4 }}
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
    "name" (printf "priority-%s" $.Values.tracking.builtin.priority)) }}
  {{- else }}
  priorityClassName: {{ (index $.Values.compute.priorities $.Values.tracking.builtin.priority).use.name | quote }}
  {{- end }}
  {{- end }}
  {{- include "ml-platform.anyNode" (dict "root" $
    "nodeSelector" $.Values.tracking.builtin.nodeSelector
    "tolerations" $.Values.tracking.builtin.tolerations) | nindent 2 }}
{{- end -}}

{{- /* The Secret of MLflow where its credentials are generated, as a manifest by file. From chart-src/areas/tracking/credentials.ts */}}
{{- define "ml-platform.trackingSecrets" -}}
{{- if eq $.Values.tracking.mode "builtin" -}}
{{- if eq $.Values.tracking.auth.mode "basic" -}}
{{- if eq $.Values.tracking.auth.basic.credentials.mode "generated" -}}
{{ printf "%s.json" (include "ml-platform.trackingBinding" $) | quote }}: {{ include "ml-platform.madeSecret" (dict "root" $
  "area" "tracking"
  "name" (include "ml-platform.trackingBinding" $)
  "type" "Opaque"
  "data" (dict "username" "mlflow" "password" "%random:password%" "session-key" "%hex:session-key%")) | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
