/** `missing`: which required keys a merged entry lacks. The shape is a file of the chart. */
import type { ExprNode, Json } from '../ir/nodes.ts';
import type { Shape } from '../rules/shape.ts';
import { stringListType } from '../typing/value-type.ts';
import { call } from './emission.ts';
import { compareBytes } from './go-json.ts';
import { type Operation, strict } from './operation.ts';

type Map_ = { [key: string]: Json };

/** The paths of the missing keys, in the order of the shape. */
export function missingKeys(value: Json | undefined, shape: Shape, prefix = ''): string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const found: string[] = (shape.required ?? []).filter((key) => !has(key)).map((key) => prefix + key);
  for (const key of Object.keys(shape.properties ?? {}).sort(compareBytes)) {
    if (has(key))
      found.push(
        ...missingKeys(
          value[key] as Json,
          (shape.properties as { [key: string]: Shape })[key] as Shape,
          `${prefix}${key}.`,
        ),
      );
  }
  const { mode } = value;
  const chosen = typeof mode === 'string' ? shape.modes?.[mode] : undefined;
  if (chosen) found.push(...missingKeys(value, chosen, prefix));
  if (shape.entries) {
    for (const key of Object.keys(value).sort(compareBytes))
      found.push(...missingKeys((value as Map_)[key], shape.entries, `${prefix}${key}.`));
  }
  return found;
}

const shapes = new Map<string, Shape>();

/** A shape from its text; a chart has a handful of them, and they never change. */
function shapeFrom(text: string): Shape {
  const known = shapes.get(text) ?? (JSON.parse(text) as Shape);
  shapes.set(text, known);
  return known;
}

/** The same as a template: it calls itself for what is below, and yields text. */
const missingHelper = (chart: string): string[] => [
  '{{- /* The required keys that a merged entry lacks, a line each. Takes dict of value, shape (see files/shapes) and prefix. */}}',
  `{{- define "${chart}.missing" -}}`,
  '{{- if kindIs "map" .value }}',
  '{{- range $key := .shape.required }}',
  '{{- if not (hasKey $.value $key) }}{{ printf "%s%s\\n" $.prefix $key }}{{ end }}',
  '{{- end }}',
  '{{- range $key, $shape := .shape.properties }}',
  `{{- if hasKey $.value $key }}{{ include "${chart}.missing" (dict "value" (index $.value $key) "shape" $shape "prefix" (printf "%s%s." $.prefix $key)) }}{{ end }}`,
  '{{- end }}',
  '{{- if and .shape.modes (kindIs "string" .value.mode) (hasKey .shape.modes .value.mode) }}',
  `{{- include "${chart}.missing" (dict "value" .value "shape" (index .shape.modes .value.mode) "prefix" .prefix) }}`,
  '{{- end }}',
  '{{- with .shape.entries }}',
  '{{- range $key, $value := $.value }}',
  `{{- include "${chart}.missing" (dict "value" $value "shape" $.shape.entries "prefix" (printf "%s%s." $.prefix $key)) }}`,
  '{{- end }}',
  '{{- end }}',
  '{{- end }}',
  '{{- end -}}',
];

export const operations: readonly Operation[] = [
  strict('missing', {
    result: stringListType,
    evaluate: (value: Json, shape: string) => missingKeys(value, shapeFrom(shape)),
    emit: (helm, value, shape) => {
      const read = [...helm.written(shape as ExprNode).words, '|', 'fromJson'];
      const given = ['dict', '"value"', helm.argument(value as ExprNode), '"shape"', read, '"prefix"', '""'];
      return call('compact', ['splitList', '"\\n"', ['include', `"${helm.chart}.missing"`, given]]);
    },
    helper: missingHelper,
  }),
];
