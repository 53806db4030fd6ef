/** The helper that checks references; what it does is written for the evaluator in `compiler/rules/references.ts`. */

const takes = [
  '{{- /*',
  'Notes a reference that names nothing, or something that is switched off. Takes dict of guard; path: the steps to the reference;',
  'name: what it names; map: where; in: the steps to the map; entries: how many steps lead to the entries that hold the reference; and,',
  "where there are, area: the values of the map's area, if it is another; defaults: what may switch the entries off;",
  'example: what a new entry of an empty map needs.',
  '*/}}',
];

/** The text of the helper. */
export function referenceHelper(chart: string): string[] {
  const violation = (message: string, remedy: string): string =>
    `{{- include "${chart}.violation" (dict "guard" .guard "path" .path "message" (${message}) "remedy" (${remedy}) "marks" $marks) }}`;
  const yamlAt = (path: string, value: string): string =>
    `include "${chart}.yamlAt" (dict "path" ${path} "value" ${value})`;
  return [
    ...takes,
    `{{- define "${chart}.reference" -}}`,
    '{{- $in := join "." .in }}',
    '{{- $marks := list }}',
    '{{- range .entries }}{{ $marks = append $marks (printf "violated %s" (join "." (slice $.path 0 (int .)))) }}{{ end }}',
    '{{- if hasKey .map .name }}',
    '{{- $on := true }}',
    '{{- range list .defaults (index .map .name) }}',
    '{{- if kindIs "map" . }}{{ if not (kindIs "invalid" .enabled) }}{{ $on = .enabled }}{{ end }}{{ end }}',
    '{{- end }}',
    '{{- if not $on }}',
    violation(
      'printf "%s.%s is switched off, and this names it" $in .name',
      yamlAt('(concat .in (list .name "enabled"))', '"true"'),
    ),
    '{{- end }}',
    '{{- if hasKey . "area" }}',
    '{{- if not .area.enabled }}',
    violation(
      'printf "%s is switched off, and this names an entry of it" (first .in)',
      yamlAt('(list (first .in) "enabled")', '"true"'),
    ),
    '{{- end }}',
    '{{- end }}',
    '{{- else if or .map (not (hasKey . "example")) }}',
    '{{- $names := keys .map | sortAlpha }}',
    `{{- $first := include "${chart}.yamlText" (first $names) }}`,
    '{{- if not (kindIs "string" (last .path)) }}{{ $first = printf "[%s]" $first }}{{ end }}',
    violation(
      'printf "there is no \\"%s\\" in %s; there are: %s" .name $in (join ", " $names)',
      yamlAt('.path', '$first'),
    ),
    '{{- else }}',
    violation(
      'printf "there is no \\"%s\\" in %s, which is empty" .name $in',
      `printf "%s%s" (${yamlAt('(append .in .name)', '""')}) .example`,
    ),
    '{{- end }}',
    '{{- end -}}',
  ];
}
