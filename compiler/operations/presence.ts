/** Questions about presence. 0, false, "" and [] are present. */
import type { Expr, Operand } from '../authoring/expression.ts';
import type { Json } from '../ir/nodes.ts';
import { booleanType } from '../typing/value-type.ts';
import { apply, type Operation, strict } from './operation.ts';

/** Whether an optional value is there. */
export const isSet = (value: Expr<unknown>): Expr<boolean> => apply('isSet', value);

/** An optional value, or another where it is absent; never where it is merely empty, 0 or false. */
export function orElse<T extends Json | undefined>(
  value: Expr<T>,
  otherwise: NoInfer<Operand<NonNullable<T>>>,
): Expr<NonNullable<T>> {
  return apply('orElse', value, otherwise);
}

/** An optional value whose type carries `@default`: it is always there, since the read carries the default. */
export const defaulted = <T>(value: Expr<T>): Expr<NonNullable<T>> => apply('defaulted', value);

/** Whether a map, list or string has something in it. */
export const notEmpty = (value: Expr<string | readonly unknown[] | object>): Expr<boolean> => apply('notEmpty', value);

/** Whether a map, list or string is present and has something in it. */
export const hasAny = (value: Expr<string | readonly unknown[] | object | undefined>): Expr<boolean> =>
  apply('hasAny', value);

function filled(value: Json): boolean {
  return typeof value === 'object' ? Object.keys(value).length > 0 : value !== '';
}

export const operations: readonly Operation[] = [
  {
    name: 'isSet',
    mayBeAbsent: [0],
    branches: 'boolean',
    result: () => booleanType,
    evaluate: ([value]) => value?.() !== undefined,
  },
  {
    name: 'orElse',
    mayBeAbsent: [0, 1],
    branches: 'presence',
    result: ([value, otherwise]) => (value && Object.keys(value).length > 0 ? value : (otherwise ?? {})),
    evaluate: ([value, otherwise]) => {
      const instead = otherwise?.(); // Helm computes it in any case
      return value?.() ?? instead;
    },
  },
  {
    ...strict(
      'defaulted',
      ([value]) => value ?? {},
      (value: Json) => value,
    ),
    replaced: ([value]) =>
      value?.kind === 'operation' && value.name === 'orElse'
        ? value
        : { wrong: 'the type of this value has no @default', help: 'Use orElse(value, otherwise) or ifSet.' },
  },
  strict('notEmpty', booleanType, filled),
  {
    name: 'hasAny',
    mayBeAbsent: [0],
    branches: 'boolean',
    result: () => booleanType,
    evaluate: ([value]) => {
      const found = value?.();
      return found !== undefined && filled(found);
    },
  },
];
