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
/** Whether a value is there, and is a map. */
export const isMap = (value: Expr<unknown>): Expr<boolean> => apply('isMap', value);

/** Whether a value is there, and is a map whose values are all strings. */
export const isStringMap = (value: Expr<unknown>): Expr<boolean> => apply('isStringMap', value);

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
  question('isMap', isObject),
  question('isStringMap', (value) => isObject(value) && Object.values(value).every((item) => typeof item === 'string')),
];
