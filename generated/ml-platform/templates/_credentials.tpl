{{- /* The pods of a Job that makes Secrets. From chart-src/catalogue/credentials/job.ts */}}
{{- define "ml-platform.credentialsPod" -}}
metadata:
  labels:
    {{- toYaml $.selector | nindent 4 }}
spec:
  serviceAccountName: {{ $.object | quote }}
  automountServiceAccountToken: true
  {{- if $.root.Values.platform.image.pullSecrets }}
  imagePullSecrets:
    {{- range $secret := $.root.Values.platform.image.pullSecrets }}
    - name: {{ $secret | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "ml-platform.podSecurity" (dict "root" $.root "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 4 }}
  containers:
    - name: credentials
      image: {{ include "ml-platform.image" (dict "root" $.root "image" $.root.Values.platform.toolbox.image) | quote }}
      imagePullPolicy: {{ $.root.Values.platform.image.pullPolicy | quote }}
      command:
        - /bin/sh
        - /secrets/create-secrets.sh
      resources:
        {{- include "ml-platform.resources" (dict "root" $.root
          "resources" $.root.Values.platform.toolbox.resources) | nindent 8 }}
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
        name: {{ $.object | quote }}
  restartPolicy: OnFailure
{{- end -}}

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
