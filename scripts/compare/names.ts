/** Names that change on purpose, for one document: what its objects were called, and what they are called now. */
import type { Request } from './outcome.ts';

/** Stands in names for eight digits of a hash. */
export const HASH = '#';

/** A name before and after; a name of several things has several changes, one of them perhaps to itself. */
export type NameChange = readonly [before: string, after: string];

export interface Names {
  /** Of objects, wherever they stand in a text. */
  readonly objects: readonly NameChange[];
  /** Of workloads: labels, and whatever else is nothing but the name. */
  readonly labels: readonly NameChange[];
}

/** Names by the document: a long one is cut, and what it was can't be seen from what is left. */
export type NamesOf = (document: Request) => Names;

export const noNames: Names = { objects: [], labels: [] };

/** What an object of a name may be called now, by the declared changes alone. */
export function successors({ objects }: Names): (name: string) => readonly string[] {
  const byName = Map.groupBy(objects, ([before]) => before);
  return (name) => (byName.get(name) ?? []).map(([, after]) => after);
}

/** A name as it is declared if it ends in a hash. */
export const withoutHash = (name: string): string => name.replace(/[0-9a-f]{8}$/, HASH);
