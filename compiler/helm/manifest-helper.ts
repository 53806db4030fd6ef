/** The helper behind the operation `isManifest`. Its twin is in `compiler/operations/kinds.ts`. */

/** What Helm itself reads of a manifest, and fails on. */
export function isManifestHelper(chart: string): string[] {
  const filled = (path: string): string => `(kindIs "string" ${path}) (ne (toString ${path}) "")`;
  return [
    '{{- /* Whether a map is a whole manifest, as far as Helm reads it: true or nothing. */}}',
    `{{- define "${chart}.isManifest" -}}`,
    `{{- $holds := and ${filled('.apiVersion')} ${filled('.kind')} (kindIs "map" .metadata) -}}`,
    '{{- if $holds -}}',
    `  {{- $holds = and ${filled('.metadata.name')} -}}`,
    '  {{- range $map := list .metadata.labels .metadata.annotations -}}',
    '    {{- if kindIs "map" $map -}}',
    '      {{- range $map }}{{ if not (kindIs "string" .) }}{{ $holds = false }}{{ end }}{{ end -}}',
    '    {{- else if not (kindIs "invalid" $map) -}}',
    '      {{- $holds = false -}}',
    '    {{- end -}}',
    '  {{- end -}}',
    '{{- end -}}',
    '{{- if $holds }}true{{ end -}}',
    '{{- end -}}',
  ];
}
