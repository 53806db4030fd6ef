/** Questions about presence. 0, false, "" and [] are present. */
import type { Expr, Operand } from '../authoring/expression.ts';
import type { Word } from '../helm/line.ts';
import type { ExprNode, Json } from '../ir/nodes.ts';
import { typeOf } from '../typing/typed.ts';
import { booleanType, shapeOf } from '../typing/value-type.ts';
import { call, type Emission } from './emission.ts';
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

const isInvalid = (read: Word): Word => ['kindIs', '"invalid"', read];

/** Whether a condition is an optional boolean with a constant default. */
function isFlag(value: ExprNode | undefined, otherwise: ExprNode | undefined): boolean {
  const isBoolean = otherwise?.kind === 'literal' && typeof otherwise.value === 'boolean';
  // A path that may be absent as a whole has no type of its own; what stands in for it has one.
  return isBoolean && ['boolean', 'mixed'].includes(shapeOf(typeOf(value as ExprNode)));
}

/** Only whether something is in it counts: a map or list is asked for by its name alone. */
const filledForm: Pick<Operation, 'emit' | 'truth'> = {
  emit: (helm, value) => call('not', ['empty', helm.argument(value as ExprNode)]),
  truth: (helm, value) => helm.content(value as ExprNode),
};

/** The form of a value that may be absent, or another: Helm computes it in any case. */
const orElseForm: Emission = (helm, value, otherwise) => {
  const read = helm.argument(value as ExprNode);
  return call('ternary', helm.argument(otherwise as ExprNode), read, isInvalid(read));
};

export const operations: readonly Operation[] = [
  {
    name: 'isSet',
    mayBeAbsent: [0],
    branches: 'boolean',
    result: () => booleanType,
    evaluate: ([value]) => value?.() !== undefined,
    emit: (helm, value) => call('not', isInvalid(helm.argument(value as ExprNode))),
  },
  {
    name: 'orElse',
    shows: 0,
    mayBeAbsent: [0, 1],
    branches: 'presence',
    result: ([value, otherwise]) => (value && Object.keys(value).length > 0 ? value : (otherwise ?? {})),
    evaluate: ([value, otherwise]) => {
      const instead = otherwise?.();
      return value?.() ?? instead;
    },
    emit: orElseForm,
    truth: (helm, value, otherwise) => {
      if (!isFlag(value, otherwise)) return orElseForm(helm, value as ExprNode, otherwise as ExprNode);
      // An absent flag is false by itself, and is not equal to `false`.
      const isOn = otherwise?.kind === 'literal' && otherwise.value === true;
      return isOn ? call('ne', helm.argument(value as ExprNode), 'false') : helm.written(value as ExprNode);
    },
  },
  {
    ...strict('defaulted', {
      shows: 0,
      result: ([value]) => value ?? {},
      evaluate: (value: Json) => value,
      // It is replaced before anything is written.
      emit: (helm, value) => helm.written(value as ExprNode),
    }),
    replaced: ([value]) =>
      value?.kind === 'operation' && value.name === 'orElse'
        ? value
        : { wrong: 'the type of this value has no @default', help: 'Use orElse(value, otherwise) or ifSet.' },
  },
  {
    ...strict('notEmpty', { result: booleanType, evaluate: filled, emit: filledForm.emit }),
    ...filledForm,
  },
  {
    name: 'hasAny',
    mayBeAbsent: [0],
    branches: 'boolean',
    result: () => booleanType,
    evaluate: ([value]) => {
      const found = value?.();
      return found !== undefined && filled(found);
    },
    ...filledForm,
  },
];
