{{- /* The rules of dataLayer, object-store; a comment has the name by which the documentation tells of a rule. */}}
{{- define "ml-platform.guard.rules.dataLayer.object-store" -}}
{{- $guard := .guard }}
{{- if ($.root.Values.dataLayer).enabled }}
{{- if eq $.root.Values.dataLayer.objectStore.mode "none" }}
{{- /* buckets-without-store */}}
{{- if gt (include "ml-platform.countEnabled" $.root.Values.dataLayer.objectStore.buckets | int64) 0 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "objectStore" "mode")
  "message" "there are buckets, and no store that they could be in"
  "remedy" "mode: builtin\ncredentials:\n  mode: generated") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "builtin" }}
{{- include "ml-platform.imageRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "image" $.root.Values.dataLayer.objectStore.builtin.image
  "key" "image"
  "example" (printf "%d.0.0" (int64 $.root.Values.dataLayer.objectStore.builtin.majorVersion))) }}
{{- include "ml-platform.resourceRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin" "resources")
  "resources" $.root.Values.dataLayer.objectStore.builtin.resources) }}
{{- include "ml-platform.envRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "env" $.root.Values.dataLayer.objectStore.builtin.env
  "secretEnv" $.root.Values.dataLayer.objectStore.builtin.secretEnv
  "taken" (list
    "VGW_PORT"
    "VGW_REGION"
    "VGW_HEALTH"
    "VGW_VERSIONING_DIR"
    "VGW_CERT"
    "VGW_KEY"
    "ROOT_ACCESS_KEY_ID"
    "ROOT_SECRET_ACCESS_KEY")) }}
{{- include "ml-platform.extraVolumesRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "items" $.root.Values.dataLayer.objectStore.builtin.extraVolumes
  "taken" (list "tmp" "data" "tls")) }}
{{- include "ml-platform.extraContainersRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "items" $.root.Values.dataLayer.objectStore.builtin.extraContainers
  "taken" (list "server" "folders")) }}
{{- include "ml-platform.tolerationRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "builtin")
  "tolerations" $.root.Values.dataLayer.objectStore.builtin.tolerations
  "key" "tolerations") }}
{{- /* store-major-version */}}
{{- if and
  (ne
    (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.objectStore.builtin.image.tag)))
    "")
  (ne
    (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.objectStore.builtin.image.tag)))
    (printf "%d" (int64 $.root.Values.dataLayer.objectStore.builtin.majorVersion))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 3
  "path" (list "dataLayer" "objectStore" "builtin" "image" "tag")
  "message" (printf "the tag %s is of version %s, and the data is of version %d: back the data up, read the release notes, then change majorVersion too, since there is no way back"
    $.root.Values.dataLayer.objectStore.builtin.image.tag
    (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.objectStore.builtin.image.tag)))
    (int64 $.root.Values.dataLayer.objectStore.builtin.majorVersion))
  "remedy" (printf "majorVersion: %s"
    (include "ml-platform.yamlText" (int64 (trimSuffix
      "."
      (trimPrefix "v" (regexFind "^v?[0-9]{1,6}\\." $.root.Values.dataLayer.objectStore.builtin.image.tag))))))) }}
{{- end }}
{{- /* object-store-identity-builtin */}}
{{- if eq $.root.Values.dataLayer.objectStore.credentials.mode "identity" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "objectStore" "credentials" "mode")
  "message" "the built-in store knows nothing of cloud identities; it asks for keys"
  "remedy" "credentials:\n  mode: generated") }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "external" }}
{{- if hasPrefix "http://" $.root.Values.dataLayer.objectStore.external.endpoint }}
{{- include "ml-platform.trustedCaRules" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore" "external")
  "ca" $.root.Values.dataLayer.objectStore.external.ca) }}
{{- end }}
{{- /* object-store-keys-generated */}}
{{- if eq $.root.Values.dataLayer.objectStore.credentials.mode "generated" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "objectStore" "credentials" "mode")
  "message" "keys are generated for a store that the chart runs itself; those of an external one are in a Secret of yours"
  "remedy" "credentials:\n  mode: keys\n  keys:\n    secret: object-store") }}
{{- end }}
{{- /* object-store-provision-identity */}}
{{- if and
  $.root.Values.dataLayer.objectStore.external.provision
  (eq $.root.Values.dataLayer.objectStore.credentials.mode "identity") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 2
  "path" (list "dataLayer" "objectStore" "external" "provision")
  "message" "the Job that makes buckets logs in by keys, and pods have identities here"
  "remedy" "external:\n  provision: false") }}
{{- end }}
{{- else }}
{{- include "ml-platform.sharedStoreRule" (dict "root" $.root "guard" $guard
  "place" (list "dataLayer" "objectStore")
  "other" $.root.Values.dataLayer.objectStore.shared.release
  "what" "object store") }}
{{- end }}
{{- if or
  (eq $.root.Values.dataLayer.objectStore.mode "builtin")
  (eq $.root.Values.dataLayer.objectStore.mode "external") }}
{{- range $bucketName, $bucketOverrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if ne $bucket.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName)) }}
{{- /* bucket-name-short */}}
{{- if lt (len (ternary $bucket.bucket $bucketName (ne $bucket.bucket ""))) 3 }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "bucket")
  "message" (printf "the bucket would be called \"%s\", and a store wants three characters at least"
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))
  "remedy" (printf "bucket: %s"
    (include "ml-platform.yamlText" (printf "ml-%s" (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))))) }}
{{- end }}
{{- range $bucketName2, $bucket2Overrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket2 := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucket2Overrides }}
{{- if ne $bucket2.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName2)) }}
{{- /* bucket-twice */}}
{{- if and
  (lt $bucketName2 $bucketName)
  (eq
    (ternary $bucket2.bucket $bucketName2 (ne $bucket2.bucket ""))
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket ""))) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "bucket")
  "message" (printf "\"%s\" is the bucket %s already"
    $bucketName2
    (ternary $bucket.bucket $bucketName (ne $bucket.bucket "")))
  "remedy" (printf "bucket: %s" (include "ml-platform.yamlText" (printf "ml-%s" $bucketName)))) }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- /* bucket-replication-without-versions */}}
{{- if and (eq $bucket.replication.mode "bucket") (not $bucket.versioning) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "versioning")
  "message" "stores copy buckets with versions only"
  "remedy" "versioning: true") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- if eq $.root.Values.dataLayer.objectStore.mode "builtin" }}
{{- range $bucketName, $bucketOverrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if ne $bucket.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName)) }}
{{- /* bucket-lifecycle-builtin */}}
{{- if or
  (gt (int64 $bucket.lifecycle.expireDays) 0)
  (gt (int64 $bucket.lifecycle.noncurrentExpireDays) 0)
  (gt (int64 $bucket.lifecycle.abortMultipartDays) 0) }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "lifecycle")
  "message" "the built-in store removes nothing by itself; remove what is old by a job, or take an external store"
  "remedy" "lifecycle:\n  expireDays: 0\n  noncurrentExpireDays: 0\n  abortMultipartDays: 0") }}
{{- end }}
{{- /* bucket-encryption-builtin */}}
{{- if ne $bucket.encryption.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "encryption" "mode")
  "message" "the built-in store does not encrypt; take a storage class that does, or an external store"
  "remedy" "encryption:\n  mode: none") }}
{{- end }}
{{- /* bucket-replication-builtin */}}
{{- if ne $bucket.replication.mode "none" }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName "replication" "mode")
  "message" "the built-in store copies nothing; take an external store"
  "remedy" "replication:\n  mode: none") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- else if eq $.root.Values.dataLayer.objectStore.mode "external" }}
{{- if not $.root.Values.dataLayer.objectStore.external.provision }}
{{- range $bucketName, $bucketOverrides := $.root.Values.dataLayer.objectStore.buckets }}
{{- $bucket := mergeOverwrite (deepCopy $.root.Values.dataLayer.objectStore.bucketDefaults) $bucketOverrides }}
{{- if ne $bucket.enabled false }}
{{- if not (hasKey $guard.marks (printf "dataLayer.objectStore.buckets.%s" $bucketName)) }}
{{- /* bucket-not-provisioned */}}
{{- if or
  $bucket.versioning
  (or
    (gt (int64 $bucket.lifecycle.expireDays) 0)
    (gt (int64 $bucket.lifecycle.noncurrentExpireDays) 0)
    (gt (int64 $bucket.lifecycle.abortMultipartDays) 0))
  (ne $bucket.encryption.mode "none")
  (ne $bucket.replication.mode "none") }}
{{- include "ml-platform.violation" (dict "guard" $guard
  "under" 4
  "path" (list "dataLayer" "objectStore" "buckets" $bucketName)
  "message" "versions, lifecycle, encryption and replication are set where external.provision is true; without it they are left to whoever made the store"
  "remedy" "versioning: false\nlifecycle:\n  expireDays: 0\n  noncurrentExpireDays: 0\n  abortMultipartDays: 0\nencryption:\n  mode: none\nreplication:\n  mode: none") }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end -}}
