/** YAML that a message offers to paste. Quotes are Go's, since the installed chart prints the same text. */
import type { ExprNode, Json } from '../ir/nodes.ts';
import { stringType } from '../typing/value-type.ts';
import { BARE, isBare, NOT_BARE } from '../values/yamlString.ts';
import { call, includes } from './emission.ts';
import { goJson } from './go-json.ts';
import { type Operation, strict } from './operation.ts';

/** The text of a scalar. */
export function yamlText(value: Json): string {
  return typeof value === 'string' && isBare(value) ? value : goJson(value);
}

/**
 * YAML that sets a value at a path. A number in the path is a place in a list, of which only this item is written.
 *
 * @param value what stands after the last key, if anything
 */
export function yamlAt(path: readonly (string | number)[], value: string): string {
  let isItem = false;
  const lines = path.flatMap((step, depth) => {
    const dash = isItem ? '- ' : '';
    const pad = '  '.repeat(isItem ? depth - 1 : depth);
    isItem = typeof step === 'number';
    return isItem ? [] : [`${pad}${dash}${yamlText(step)}:`];
  });
  return lines.join('\n') + (value === '' ? '' : ` ${value}`);
}

/** Lines of YAML below keys, which are words of YAML already. */
export function yamlUnder(keys: readonly string[], lines: string): string {
  const pad = '  '.repeat(keys.length);
  const head = keys.map((key, depth) => `${'  '.repeat(depth)}${key}:\n`).join('');
  return head + lines.replace(/^/gm, pad);
}

/** A scalar as it stands in YAML to paste. */
function yamlTextHelper(chart: string): string[] {
  const bare = `(regexMatch ${JSON.stringify(BARE)} .) (not (regexMatch ${JSON.stringify(NOT_BARE)} (lower .)))`;
  return [
    '{{- /* A value as it stands in YAML: quoted where a reader would take it for something else. */}}',
    `{{- define "${chart}.yamlText" -}}`,
    `{{- if and (kindIs "string" .) ${bare} }}{{ . }}{{ else }}{{ toJson . }}{{ end -}}`,
    '{{- end -}}',
  ];
}

/** `yamlAt` as a template, whose loop remembers what the last step was. */
const yamlAtHelper = (chart: string): string[] => [
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

export const operations: readonly Operation[] = [
  strict('yamlText', {
    shows: 0,
    result: stringType,
    evaluate: yamlText,
    emit: includes('yamlText'),
    helper: yamlTextHelper,
  }),
  strict('yamlAt', {
    result: stringType,
    evaluate: yamlAt,
    emit: (helm, path, value) => {
      const given = ['"path"', helm.argument(path as ExprNode), '"value"', helm.argument(value as ExprNode)];
      return call('include', `"${helm.chart}.yamlAt"`, ['dict', ...given]);
    },
    helper: yamlAtHelper,
  }),
];
