{{- /* The pods of the Job buckets of dataLayer. From chart-src/catalogue/toolbox/job.ts */}}
{{- define "ml-platform.bucketsPod" -}}
{{- $objectStoreCa := include "ml-platform.objectStoreCa" $ | fromYaml -}}
metadata:
  labels:
    {{- toYaml (mergeOverwrite
      (dict (printf "calls.ml-platform/%s" (include "ml-platform.objectStoreSecret" $)) "true")
      (include "ml-platform.selectorLabels" (dict "root" $ "area" "data-layer" "name" "buckets") | fromYaml)) | nindent 4 }}
spec:
  automountServiceAccountToken: false
  {{- if $.Values.platform.image.pullSecrets }}
  imagePullSecrets:
    {{- range $secret := $.Values.platform.image.pullSecrets }}
    - name: {{ $secret | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 4 }}
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
          value: {{ printf "%s://%s.%s.svc:7070"
            (ternary "https" "http" (eq $.Values.dataLayer.objectStore.builtin.tls.mode "secret"))
            (include "ml-platform.name" (dict "root" $
              "release" $.Release.Name
              "area" "data-layer"
              "name" "object-store"))
            $.Release.Namespace | quote }}
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
        {{- if $objectStoreCa }}
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
        {{- include "ml-platform.resources" (dict "root" $
          "resources" $.Values.platform.toolbox.resources) | nindent 8 }}
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
        {{- range $sourceName, $_ := $objectStoreCa }}
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
    {{- range $sourceName, $source := $objectStoreCa }}
    {{- toYaml (list (mergeOverwrite (dict "name" (printf "%s-ca" $sourceName)) $source)) | nindent 4 }}
    {{- end }}
  restartPolicy: OnFailure
{{- end -}}

{{- /* The pods of the Job credentials of dataLayer. From chart-src/catalogue/toolbox/job.ts */}}
{{- define "ml-platform.dataLayerCredentialsPod" -}}
metadata:
  labels:
    {{- include "ml-platform.selectorLabels" (dict "root" $ "area" "data-layer" "name" "credentials") | nindent 4 }}
spec:
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
    {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 4 }}
  containers:
    - name: credentials
      image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.platform.toolbox.image) | quote }}
      imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
      command:
        - /bin/sh
        - /secrets/create-secrets.sh
      resources:
        {{- include "ml-platform.resources" (dict "root" $
          "resources" $.Values.platform.toolbox.resources) | nindent 8 }}
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
  restartPolicy: OnFailure
{{- end -}}

{{- /* The pods of the Job credentials of notebooks. From chart-src/catalogue/toolbox/job.ts */}}
{{- define "ml-platform.notebooksCredentialsPod" -}}
metadata:
  labels:
    {{- include "ml-platform.selectorLabels" (dict "root" $ "area" "notebooks" "name" "credentials") | nindent 4 }}
spec:
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
    {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 4 }}
  containers:
    - name: credentials
      image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.platform.toolbox.image) | quote }}
      imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
      command:
        - /bin/sh
        - /secrets/create-secrets.sh
      resources:
        {{- include "ml-platform.resources" (dict "root" $
          "resources" $.Values.platform.toolbox.resources) | nindent 8 }}
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
  restartPolicy: OnFailure
{{- end -}}

{{- /* The pods of the Job topics of dataLayer. From chart-src/catalogue/toolbox/job.ts */}}
{{- define "ml-platform.topicsPod" -}}
metadata:
  labels:
    {{- toYaml (mergeOverwrite
      (dict (printf "calls.ml-platform/%s" (include "ml-platform.kafkaBinding" $)) "true")
      (include "ml-platform.selectorLabels" (dict "root" $ "area" "data-layer" "name" "topics") | fromYaml)) | nindent 4 }}
spec:
  automountServiceAccountToken: false
  {{- if $.Values.platform.image.pullSecrets }}
  imagePullSecrets:
    {{- range $secret := $.Values.platform.image.pullSecrets }}
    - name: {{ $secret | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 4 }}
  containers:
    - name: topics
      image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.dataLayer.kafka.builtin.image) | quote }}
      imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
      command:
        - /bin/sh
        - /topics/make-topics.sh
      env:
        - name: BOOTSTRAP_SERVERS
          value: {{ printf "%s.%s.svc:9092"
            (include "ml-platform.name" (dict "root" $ "release" $.Release.Name "area" "data-layer" "name" "kafka"))
            $.Release.Namespace | quote }}
        - name: KAFKA_HEAP_OPTS
          value: "-Xmx256m"
        - name: LOG_DIR
          value: /tmp/logs
      resources:
        {{- include "ml-platform.resources" (dict "root" $
          "resources" $.Values.dataLayer.kafka.builtin.resources) | nindent 8 }}
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
  restartPolicy: OnFailure
{{- end -}}

{{- /* The pods of the Job credentials of tracking. From chart-src/catalogue/toolbox/job.ts */}}
{{- define "ml-platform.trackingCredentialsPod" -}}
metadata:
  labels:
    {{- include "ml-platform.selectorLabels" (dict "root" $ "area" "tracking" "name" "credentials") | nindent 4 }}
spec:
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
    {{- include "ml-platform.podSecurity" (dict "root" $ "user" 10001 "group" 10001 "fsGroup" 10001) | nindent 4 }}
  containers:
    - name: credentials
      image: {{ include "ml-platform.image" (dict "root" $ "image" $.Values.platform.toolbox.image) | quote }}
      imagePullPolicy: {{ $.Values.platform.image.pullPolicy | quote }}
      command:
        - /bin/sh
        - /secrets/create-secrets.sh
      resources:
        {{- include "ml-platform.resources" (dict "root" $
          "resources" $.Values.platform.toolbox.resources) | nindent 8 }}
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
  restartPolicy: OnFailure
{{- end -}}
