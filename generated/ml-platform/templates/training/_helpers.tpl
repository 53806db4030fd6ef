{{- /* Which model a job makes, and what the model learns from. From chart-src/areas/training/parts/job.ts */}}
{{- define "ml-platform.trainingAnnotations" -}}
ml-platform/model: {{ $.model | quote }}
{{- with $.dataset.uri }}
ml-platform/dataset-uri: {{ . | quote }}
{{- end }}
{{- with $.dataset.version }}
ml-platform/dataset-version: {{ . | quote }}
{{- end }}
{{- end -}}

{{- /* What of a training job can not be changed once it is there: its pods, how many there are, and which failures count. From chart-src/areas/training/parts/pod.ts */}}
{{- define "ml-platform.trainingJob" -}}
{{- $labels := mergeOverwrite
  (deepCopy $.job.labels)
  (dict "tier" "application" "ml-platform/data-classification" $.job.dataset.classification) -}}
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
        "name" (printf "job-%s" $.name)
        "labels" $labels) | nindent 6 }}
      {{- include "ml-platform.callsLabels" (dict "root" $.root "calls" $.job.calls) | nindent 6 }}
    {{- with $.job.podAnnotations }}
    annotations:
      {{- toYaml . | nindent 6 }}
    {{- end }}
  spec:
    {{- if eq $.job.serviceAccount.mode "create" }}
    serviceAccountName: {{ include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "training"
      "name" (printf "job-%s" $.name)) }}
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
    {{- if or
      (not (kindIs "invalid" $.job.calls.database))
      (not (kindIs "invalid" $.job.calls.cache))
      (not (kindIs "invalid" $.job.calls.sessions))
      (not (kindIs "invalid" $.job.calls.bucket))
      $.job.calls.topics
      (and $.job.calls.tracking (ne $.root.Values.tracking.mode "external"))
      $.job.extraContainers }}
    initContainers:
      {{- if or
        (not (kindIs "invalid" $.job.calls.database))
        (not (kindIs "invalid" $.job.calls.cache))
        (not (kindIs "invalid" $.job.calls.sessions))
        (not (kindIs "invalid" $.job.calls.bucket))
        $.job.calls.topics
        (and $.job.calls.tracking (ne $.root.Values.tracking.mode "external")) }}
      {{- toYaml (list (include "ml-platform.waitForAll" (dict "root" $.root
        "calls" $.job.calls) | fromYaml)) | nindent 6 }}
      {{- end }}
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
              "name" (printf "job-%s" $.name)))
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
                "name" (printf "job-%s" $.name))) | quote }}
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
    {{- $priority := index $.root.Values.compute.priorities $.job.priority }}
    {{- if eq $priority.mode "create" }}
    priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
      "area" "compute"
      "name" (printf "priority-%s" $.job.priority)) }}
    {{- else }}
    priorityClassName: {{ $priority.use.name | quote }}
    {{- end }}
    {{- else }}
    {{- if not (kindIs "invalid" $pool.priority) }}
    {{- $priority := index $.root.Values.compute.priorities $pool.priority }}
    {{- if eq $priority.mode "create" }}
    priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
      "area" "compute"
      "name" (printf "priority-%s" $pool.priority)) }}
    {{- else }}
    priorityClassName: {{ $priority.use.name | quote }}
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
    {{- $priority := index $.root.Values.compute.priorities $.job.priority }}
    {{- if eq $priority.mode "create" }}
    priorityClassName: {{ include "ml-platform.clusterName" (dict "root" $.root
      "area" "compute"
      "name" (printf "priority-%s" $.job.priority)) }}
    {{- else }}
    priorityClassName: {{ $priority.use.name | quote }}
    {{- end }}
    {{- end }}
    {{- include "ml-platform.anyNode" (dict "root" $.root
      "nodeSelector" $.job.nodeSelector
      "tolerations" $.job.tolerations) | nindent 4 }}
    {{- end }}
    {{- if eq $.job.distributed.mode "indexed" }}
    subdomain: {{ include "ml-platform.name" (dict "root" $.root
      "release" $.root.Release.Name
      "area" "training"
      "name" (printf "job-%s" $.name)) }}
    {{- end }}
    restartPolicy: Never
{{- if eq $.job.distributed.mode "indexed" }}
completionMode: Indexed
completions: {{ $.job.distributed.indexed.workers | int64 }}
{{- end }}
{{- end -}}
