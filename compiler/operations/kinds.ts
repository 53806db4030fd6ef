/** What a free-form value is: its type says nothing. */
import { type Expr, expressionOf, wrap } from '../authoring/expression.ts';
import { located } from '../authoring/origin.ts';
import type { ExprNode, Json } from '../ir/nodes.ts';
import { booleanType } from '../typing/value-type.ts';
import { call, included } from './emission.ts';
import { apply, type Operation } from './operation.ts';

/** A field of a free-form map, which may be absent: only to ask what it is. What is above it has to be a map. */
export function peek(of: Expr<unknown>, ...path: readonly string[]): Expr<unknown> {
  return wrap(located({ kind: 'select', of: expressionOf(of), path, loose: true }));
}

/** Whether a value is there, and is a string. */
export const isString = (value: Expr<unknown>): Expr<boolean> => apply('isString', value);
/** Whether a free-form map is a whole manifest: apiVersion, kind and name are filled, labels and annotations are strings. */
export const isManifest = (value: Expr<{ readonly [key: string]: unknown }>): Expr<boolean> =>
  apply('isManifest', value);

const question = (
  name: string,
  holds: (value: Json | undefined) => boolean,
  form: Pick<Operation, 'emit' | 'helper'>,
): Operation => ({
  name,
  mayBeAbsent: [0],
  branches: 'boolean',
  result: () => booleanType,
  evaluate: ([value]) => holds(value?.()),
  ...form,
});

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && !Array.isArray(value);
}

export const operations: readonly Operation[] = [
  question('isString', (value) => typeof value === 'string', {
    emit: (helm, value) => call('kindIs', '"string"', helm.argument(value as ExprNode)),
  }),
  question('isManifest', (value) => isObject(value) && isWhole(value), {
    emit: (helm, value) => call(...included('isManifest', helm, value), '|', 'eq', '"true"'),
    helper: isManifestHelper,
  }),
];

function isWhole({ apiVersion, kind, metadata }: { [key: string]: Json }): boolean {
  if (!isFilled(apiVersion) || !isFilled(kind) || !isObject(metadata) || !isFilled(metadata.name)) return false;
  return [metadata.labels, metadata.annotations].every(
    (map) => map === undefined || (isObject(map) && Object.values(map).every((item) => typeof item === 'string')),
  );
}

function isFilled(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

/** What Helm itself reads of a manifest, and fails on, as a template: its loops end in an assignment, which the intermediate representation has not. */
function isManifestHelper(chart: string): string[] {
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
