/** The helper behind the operation `yamlText`. Its twin is in `compiler/operations/yaml-text.ts`. */
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
