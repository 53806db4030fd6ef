{{- /* The name of an object that belongs to the whole cluster, so that it has the namespace in it too. From chart-src/kit/names.ts */}}
{{- define "ml-platform.clusterName" -}}
{{- $full := printf "%s.%s-%s-%s" $.root.Release.Namespace (replace "." "-" $.root.Release.Name) $.area $.name -}}
{{- if le (len $full) 63 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s--0%s" (trunc 44 $full) (trunc 16 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* The name of a Job or of something else that nobody can change, at most 63 characters long: a hash of what it is made of belongs to it. From chart-src/kit/names.ts */}}
{{- define "ml-platform.hashedName" -}}
{{- $full := printf "%s-%s-%s--%s" (replace "." "-" $.release) $.area $.name $.hash -}}
{{- if le (len $full) 63 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s--0%s" (trunc 44 $full) (trunc 16 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* The name of a Job whose pods have an index, at most 59 characters long: a hash of what it is made of belongs to it. From chart-src/kit/names.ts */}}
{{- define "ml-platform.indexedName" -}}
{{- $full := printf "%s-%s-%s--%s" (replace "." "-" $.release) $.area $.name $.hash -}}
{{- if le (len $full) 59 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s--0%s" (trunc 40 $full) (trunc 16 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* The name of what makes Jobs, at most 48 characters long. From chart-src/kit/names.ts */}}
{{- define "ml-platform.jobName" -}}
{{- $full := printf "%s-%s-%s" (replace "." "-" $.release) $.area $.name -}}
{{- if le (len $full) 48 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s--0%s" (trunc 29 $full) (trunc 16 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* The name of an object of an area, at most 63 characters long. From chart-src/kit/names.ts */}}
{{- define "ml-platform.name" -}}
{{- $full := printf "%s-%s-%s" (replace "." "-" $.release) $.area $.name -}}
{{- if le (len $full) 63 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s--0%s" (trunc 44 $full) (trunc 16 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* The name of an object whose kind appends to it, at most 52 characters long. From chart-src/kit/names.ts */}}
{{- define "ml-platform.shortName" -}}
{{- $full := printf "%s-%s-%s" (replace "." "-" $.release) $.area $.name -}}
{{- if le (len $full) 52 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s--0%s" (trunc 33 $full) (trunc 16 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}

{{- /* The name of an object from which an operator makes those of others, at most 40 characters long. From chart-src/kit/names.ts */}}
{{- define "ml-platform.stemName" -}}
{{- $full := printf "%s-%s-%s" (replace "." "-" $.release) $.area $.name -}}
{{- if le (len $full) 40 -}}
{{- $full -}}
{{- else -}}
{{- printf "%s--0%s" (trunc 21 $full) (trunc 16 (sha256sum $full)) -}}
{{- end -}}
{{- end -}}
