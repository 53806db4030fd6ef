/** Helpers that write YAML to paste. Their twins are in `compiler/operations/yaml-text.ts` and `compiler/rules/path.ts`. */
import { PLAIN_WORD, YAML_WORD } from '../operations/yaml-text.ts';

/** A scalar as it stands in YAML to paste. */
export function yamlTextHelper(chart: string): string[] {
  const matches = (pattern: string): string => `(regexMatch ${JSON.stringify(pattern)} (toString .))`;
  return [
    '{{- /* A value as it stands in YAML: quoted where a reader would take it for something else. */}}',
    `{{- define "${chart}.yamlText" -}}`,
    `{{- if and (kindIs "string" .) ${matches(PLAIN_WORD)} (not ${matches(YAML_WORD)}) }}{{ . }}{{ else }}{{ toJson . }}{{ end -}}`,
    '{{- end -}}',
  ];
}

/** YAML that sets a value at a path: `yamlAt` of the rules. */
export const yamlAtHelper = (chart: string): string[] => [
  '{{- /* YAML that sets a value at a path. A number in the path is a place in a list, of which only this item is written. Takes dict of path and value. */}}',
  `{{- define "${chart}.yamlAt" -}}`,
  '{{- $isItem := false -}}',
  '{{- range $depth, $step := .path -}}',
  '{{- if kindIs "string" $step -}}',
  '{{- if $depth }}{{ "\\n" }}{{ end -}}',
  '{{- repeat ($isItem | ternary (sub $depth 1) $depth | int) "  " }}{{ if $isItem }}{{ "- " }}{{ end -}}',
  `{{- include "${chart}.yamlText" $step }}:`,
  '{{- end -}}',
  '{{- $isItem = not (kindIs "string" $step) -}}',
  '{{- end -}}',
  '{{- with .value }} {{ . }}{{ end -}}',
  '{{- end -}}',
];
