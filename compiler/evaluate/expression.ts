/**
 * Expressions as functions. Reading what is absent throws, except where a construct asks about absence: stricter than
 * Helm, which often prints a zero value in silence.
 */
import type { ExprNode, Json, NodeOf } from '../ir/nodes.ts';
import { operationOf } from '../operations/index.ts';
import type { Argument } from '../operations/operation.ts';
import { type Coverage, uncounted } from './coverage.ts';
import { describe } from './describe.ts';
import { AbsentValueError, type Environment } from './environment.ts';
import type { Helpers } from './helpers.ts';
import { type Invariants, isInvariant } from './invariants.ts';

/** Computes a value; `undefined` if it is absent. */
export type Compute = (environment: Environment) => Json | undefined;

/** What compiling needs besides the node. */
export interface Compiling {
  readonly helpers: Helpers;
  readonly invariants?: Invariants;
  readonly coverage?: Coverage | undefined;
  /** Expressions that a construct around has asked about: whether they are there is no question any more. */
  readonly asked?: readonly ExprNode[];
}

type Compiler<K extends ExprNode['kind']> = (node: NodeOf<K>, compiling: Compiling) => Compute;

const compilers: { readonly [K in ExprNode['kind']]: Compiler<K> } = {
  root: () => (environment) => environment.values,
  literal:
    ({ value }) =>
    () =>
      value,
  local:
    ({ name }) =>
    (environment) =>
      environment.locals[name],
  select: (node, compiling) => {
    const of = lookup(node.of, compiling);
    const { path } = node;
    const get = path.some((key) => key in Object.prototype) ? ownOf : fieldOf;
    return (environment) => {
      let found = of(environment);
      for (let i = 0; i < path.length; i++) {
        // Helm fails on a field of nothing even where absence is asked about, unless every step is in parentheses.
        if (found === undefined && !node.loose) throw new AbsentValueError(`what holds ${describe(node)} is absent`);
        found = get(found, path[i] as string);
      }
      return found;
    };
  },
  entry: (node, compiling) => {
    const map = compute(node.map as ExprNode, compiling);
    const reference = compute(node.reference, compiling);
    return (environment) => ownOf(map(environment), reference(environment) as string);
  },
  operation: (node, compiling) => {
    const operation = operationOf(node.name);
    const args = node.arguments.map((argument, i) =>
      operation.mayBeAbsent?.includes(i) ? lookup(argument, compiling) : compute(argument, compiling),
    );
    const count = counterOf(node, compiling);
    if (operation.apply && count === uncounted) return directly(operation.apply, args);
    return (environment) => {
      const bound: Argument[] = args.map((argument) => () => argument(environment));
      const result = operation.evaluate(bound);
      count(environment, result);
      return result;
    };
  },
  dict: (node, compiling) => {
    const entries = node.entries.map(([key, value]) => [compute(key, compiling), compute(value, compiling)] as const);
    return (environment) => {
      const made = Object.create(null) as { [key: string]: Json };
      for (const [key, value] of entries) made[key(environment) as string] = value(environment) as Json;
      return made;
    };
  },
  list: (node, compiling) => {
    const items = node.items.map((item) => compute(item, compiling));
    return (environment) => items.map((item) => item(environment) as Json);
  },
  include: (node, compiling) => {
    const args = node.arguments.map((argument) => compute(argument, compiling));
    return (environment) =>
      compiling.helpers.call(
        node.name,
        args.map((argument) => argument(environment) as Json),
        environment,
      );
  },
  fact:
    ({ name }) =>
    (environment) =>
      environment.facts[name],
  capability:
    ({ api }) =>
    (environment) =>
      environment.hasApi(api),
  file:
    ({ path }) =>
    (environment) =>
      environment.files[path],
};

/** An operation on computed arguments, without a function for each of them at each call. */
function directly(apply: (...values: unknown[]) => Json | undefined, args: readonly Compute[]): Compute {
  const [a, b] = args;
  if (a && args.length === 1) return (environment) => apply(a(environment));
  if (a && b && args.length === 2) return (environment) => apply(a(environment), b(environment));
  return (environment) => apply(...args.map((argument) => argument(environment)));
}

/** A function for an expression whose value may be absent. */
export function lookup(node: ExprNode, compiling: Compiling): Compute {
  const find = (compilers[node.kind] as Compiler<ExprNode['kind']>)(node as never, compiling);
  if (!compiling.invariants || !isInvariant(node)) return find;
  const place = compiling.invariants.placeOf(node);
  return (environment) => {
    const known = environment.known[place];
    if (known !== undefined) return known === null ? undefined : known;
    const found = find(environment);
    environment.known[place] = found ?? null;
    return found;
  };
}

/** A function for an expression whose value has to be there. */
export function compute(node: ExprNode, compiling: Compiling): Compute {
  const found = lookup(node, compiling);
  if (node.kind === 'literal' || node.kind === 'dict' || node.kind === 'list' || node.kind === 'include') return found;
  return (environment) => {
    const value = found(environment);
    if (value === undefined || value === null) throw new AbsentValueError(`${describe(node)} is absent`);
    return value;
  };
}

/** The value under any key. */
function ownOf(of: Json | undefined, key: string): Json | undefined {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, key) ? fieldOf(of, key) : undefined;
}

/** The value under a key that objects don't inherit, with nothing to ask first. */
function fieldOf(of: Json | undefined, key: string): Json | undefined {
  return typeof of === 'object' && of !== null ? (of as { [key: string]: Json })[key] : undefined;
}

/** What stands inside a construct that has asked about an expression. */
export function asking(expression: ExprNode, compiling: Compiling): Compiling {
  return { ...compiling, asked: [...(compiling.asked ?? []), expression] };
}

/** Whether a construct around has asked about an expression already. */
export function isAsked(expression: ExprNode, { asked = [] }: Pick<Compiling, 'asked'>): boolean {
  return asked.some((known) => JSON.stringify(known) === JSON.stringify(expression));
}

/** Choices inside expressions are branches too. */
function counterOf(
  node: NodeOf<'operation'>,
  { coverage, asked = [] }: Compiling,
): (environment: Environment, result: Json | undefined) => void {
  const { branches } = operationOf(node.name);
  if (!coverage || !branches || isAsked(node, { asked })) return uncounted;
  if (branches === 'boolean') {
    const count = coverage.branch(describe(node), ['true', 'false']);
    return (_, result) => count(String(result));
  }
  const value = lookup(node.arguments[0] as ExprNode, { helpers: { call: () => '' } as never });
  const count = coverage.branch(describe(node), ['present', 'absent']);
  return (environment) => count(value(environment) === undefined ? 'absent' : 'present');
}
