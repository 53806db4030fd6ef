/** Differences within values of YAML: objects by their keys, lists by the names of their items or whatever is left of them. */
import { isDeepStrictEqual } from 'node:util';
import type { Aspect, Difference } from './difference.ts';
import { withoutHashes } from './hashes.ts';

/** Where something stands: in general, and in one document. */
export interface Place {
  readonly place: string;
  readonly at: string;
}

/** All differences between two values. */
export function differencesOf(before: unknown, after: unknown, where: Place): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return differencesOfLists(before, after, where);
  if (isMap(before) && isMap(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const inner = { place: below(where.place, key), at: below(where.at, key) };
      if (!Object.hasOwn(before, key)) return [{ aspect: 'added' as const, ...inner, after: after[key] }];
      if (!Object.hasOwn(after, key)) return [{ aspect: 'removed' as const, ...inner, before: before[key] }];
      return differencesOf(before[key], after[key], inner);
    });
  }
  return [{ aspect: isHash(before, after) ? 'hash' : 'changed', ...where, before, after }];
}

/** A key of an object, whose kind and name end in a blank. */
const below = (path: string, key: string): string => `${path}${path.endsWith(' ') ? '' : '.'}${key}`;

const isHash = (before: unknown, after: unknown): boolean =>
  typeof before === 'string' && typeof after === 'string' && withoutHashes(before) === withoutHashes(after);

type YamlMap = { readonly [key: string]: unknown };

function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function differencesOfLists(before: readonly unknown[], after: readonly unknown[], where: Place): Difference[] {
  const named = namesOf(before) && namesOf(after) ? 'name' : undefined;
  const [left, right] = named ? [before, after] : [missing(before, after), missing(after, before)];
  const pairs = named ? pairsByName(left as YamlMap[], right as YamlMap[]) : pairsInOrder(left, right);
  const found = pairs.flatMap(([label, old, now]) => {
    const inner = { place: `${where.place}[]`, at: `${where.at}[${label}]` };
    if (old === undefined) return [{ aspect: 'added' as Aspect, ...inner, after: now }];
    if (now === undefined) return [{ aspect: 'removed' as Aspect, ...inner, before: old }];
    return differencesOf(old, now, inner);
  });
  return [...found, ...order(before, after, where, named !== undefined, found.length > 0)];
}

type Pair = readonly [label: string, before: unknown, after: unknown];

/** The names of a list whose items all have one of their own, as environment variables and containers do. */
function namesOf(list: readonly unknown[]): readonly string[] | undefined {
  const names = list.map((item) => (isMap(item) ? item.name : undefined));
  const areGood = names.every((name) => typeof name === 'string') && new Set(names).size === names.length;
  return areGood ? (names as string[]) : undefined;
}

function pairsByName(before: readonly YamlMap[], after: readonly YamlMap[]): Pair[] {
  const names = new Set([...before, ...after].map(({ name }) => name as string));
  const named = (list: readonly YamlMap[], name: string): unknown => list.find((item) => item.name === name);
  return [...names].map((name) => [name, named(before, name), named(after, name)]);
}

/** What equals nothing on the other side is taken for the same in order. */
function pairsInOrder(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, i) => [String(i), before[i], after[i]]);
}

/** The items of a list that another lacks, as often as it lacks them. */
function missing(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = [...other];
  return list.filter((item) => {
    const found = left.findIndex((candidate) => isDeepStrictEqual(candidate, item));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

/** The same items in another order: it counts in commands and in variables that name others. */
function order(
  before: readonly unknown[],
  after: readonly unknown[],
  where: Place,
  isNamed: boolean,
  differs: boolean,
): Difference[] {
  if (!isNamed) return differs ? [] : [{ aspect: 'order', ...where, before, after }];
  const [old, now] = [namesOf(before) ?? [], namesOf(after) ?? []];
  const [kept, keptNow] = [old.filter((name) => now.includes(name)), now.filter((name) => old.includes(name))];
  return isDeepStrictEqual(kept, keptNow) ? [] : [{ aspect: 'order', ...where, before: kept, after: keptNow }];
}
