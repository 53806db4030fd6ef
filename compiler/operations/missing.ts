/** `missing`: which required keys a merged entry lacks. The shape is a file of the chart. */
import type { ExprNode, Json } from '../ir/nodes.ts';
import type { Shape } from '../rules/shape.ts';
import { stringListType } from '../typing/value-type.ts';
import { call } from './emission.ts';
import { sortedKeys } from './go-json.ts';
import { type Operation, strict } from './operation.ts';

type Map_ = { [key: string]: Json };

/** The paths of the missing keys, in the order of the shape. */
export function missingKeys(value: Json | undefined, shape: Shape): string[] {
  const found: string[] = [];
  addMissing(value, shape, [], found);
  return found;
}

function addMissing(value: Json | undefined, shape: Shape, path: readonly string[], found: string[]): void {
  if (typeof value !== 'object' || Array.isArray(value)) return;
  const { required = [], properties, modes, entries } = shape;
  for (const key of required) if (!Object.hasOwn(value, key)) found.push([...path, key].join('.'));
  const below = (key: string, inner: Shape): void => addMissing((value as Map_)[key], inner, path.concat(key), found);
  if (properties) {
    for (const key of keysOf(properties)) if (Object.hasOwn(value, key)) below(key, properties[key] as Shape);
  }
  const { mode } = value;
  const chosen = typeof mode === 'string' ? modes?.[mode] : undefined;
  if (chosen) addMissing(value, chosen, path, found);
  if (entries) for (const key of sortedKeys(value)) below(key, entries);
}

const known = new WeakMap<object, readonly string[]>();

/** The keys of a part of a shape, which never changes. */
function keysOf(properties: object): readonly string[] {
  const keys = known.get(properties) ?? sortedKeys(properties);
  known.set(properties, keys);
  return keys;
}

const shapes = new Map<string, Shape>();

/** A shape from its text; a chart has a handful of them, and they never change. */
function shapeFrom(text: string): Shape {
  const read = shapes.get(text) ?? (JSON.parse(text) as Shape);
  shapes.set(text, read);
  return read;
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
