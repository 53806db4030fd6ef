/** What a free-form value is: its type says nothing. */
import { type Expr, expressionOf, wrap } from '../authoring/expression.ts';
import { located } from '../authoring/origin.ts';
import type { Json } from '../ir/nodes.ts';
import { booleanType } from '../typing/value-type.ts';
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

const question = (name: string, holds: (value: Json | undefined) => boolean): Operation => ({
  name,
  mayBeAbsent: [0],
  branches: 'boolean',
  result: () => booleanType,
  evaluate: ([value]) => holds(value?.()),
});

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && !Array.isArray(value);
}

export const operations: readonly Operation[] = [
  question('isString', (value) => typeof value === 'string'),
  question('isManifest', (value) => isObject(value) && isWhole(value)),
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
