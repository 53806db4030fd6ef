/** `union`: the entries of several maps in one loop, so that a template holds what they have in common once. */
import type { UnionPart } from '../ir/nodes.ts';
import { withDefaultsOf } from './each.ts';
import { type Entries, type Expr, expressionOf, wrap } from './expression.ts';
import { located } from './origin.ts';

/** One of the maps of a union. */
export interface Part<T> {
  readonly entries: Expr<{ [name: string]: T }> | Entries<T>;
  /** What comes before its keys, so that they are told from those of the other maps. */
  readonly prefix?: string;
}

/**
 * The entries of several maps, in the order of their keys with the prefixes. No two maps may bring the same key.
 *
 * @example forEach(union({ entries: dict<Application>({ api, web }) }, { entries: withDefaults(workers, workerDefaults), prefix: 'worker-' }), ...)
 */
export function union<T>(...parts: readonly Part<T>[]): Entries<T> {
  return wrap(located({ kind: 'union', parts: parts.map(partOf) }));
}

function partOf({ entries, prefix }: Part<unknown>): UnionPart {
  const defaults = withDefaultsOf(entries);
  return {
    map: expressionOf(entries as Expr<unknown>),
    ...(defaults ? { defaults } : {}),
    ...(prefix === undefined ? {} : { prefix }),
  };
}
