/** Differences within values of YAML: objects by their keys, lists by the names of their items or whatever is left of them. */
import { isDeepStrictEqual } from 'node:util';
import type { Aspect, Difference } from './difference.ts';
import { withoutHashes } from './hashes.ts';
import type { IsRenamed } from './references.ts';

/** Where something stands: in general, and in one document. */
export interface Place {
  readonly place: string;
  readonly at: string;
}

/** All differences between two values. @param isRenamed - whether texts differ in names of renamed objects only */
export function differencesOf(
  before: unknown,
  after: unknown,
  where: Place,
  isRenamed: IsRenamed = () => false,
): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return differencesOfLists(before, after, where, isRenamed);
  if (isMap(before) && isMap(after)) {
    return differencesOfMaps(before, after, where, isRenamed);
  }
  const aspect = aspectOf(before, after, isRenamed);
  const within = aspect === 'changed' ? partsOf(before, after) : undefined;
  if (within) return differencesOf(...within, { place: `${where.place} `, at: `${where.at} ` }, isRenamed);
  return [{ aspect, ...where, before, after }];
}

/** What two texts consist of, if both are JSON, or both have several lines. */
function partsOf(before: unknown, after: unknown): [before: unknown, after: unknown] | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined;
  const [old, now] = [jsonOf(before), jsonOf(after)];
  if (old !== undefined && now !== undefined) return isDeepStrictEqual(old, now) ? undefined : [old, now];
  return before.includes('\n') && after.includes('\n') ? [before.split('\n'), after.split('\n')] : undefined;
}

/** Maps and lists that are written as JSON. */
function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A key of an object, whose kind and name end in a blank. */
const below = (path: string, key: string): string => `${path}${path.endsWith(' ') ? '' : '.'}${key}`;

function aspectOf(before: unknown, after: unknown, isRenamed: IsRenamed): Aspect {
  if (typeof before !== 'string' || typeof after !== 'string') return 'changed';
  if (withoutHashes(before) === withoutHashes(after)) return 'hash';
  return isRenamed(before, after) ? 'reference' : 'changed';
}

type YamlMap = { readonly [key: string]: unknown };

function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function differencesOfMaps(before: YamlMap, after: YamlMap, where: Place, isRenamed: IsRenamed): Difference[] {
  const at = (key: string): Place => ({ place: below(where.place, key), at: below(where.at, key) });
  const gained = new Set(Object.keys(after).filter((key) => !Object.hasOwn(before, key)));
  const found = Object.keys(before).flatMap((key): Difference[] => {
    if (Object.hasOwn(after, key)) return differencesOf(before[key], after[key], at(key), isRenamed);
    const now = [...gained].find((other) => isRenamed(key, other));
    if (now === undefined) return [{ aspect: 'removed', ...at(key), before: before[key] }];
    gained.delete(now);
    const reference: Difference = { aspect: 'reference', ...at(now), before: key, after: now };
    return [reference, ...differencesOf(before[key], after[now], at(now), isRenamed)];
  });
  return [...found, ...[...gained].map((key): Difference => ({ aspect: 'added', ...at(key), after: after[key] }))];
}

function differencesOfLists(
  before: readonly unknown[],
  after: readonly unknown[],
  where: Place,
  isRenamed: IsRenamed,
): Difference[] {
  const named = namesOf(before) && namesOf(after) ? 'name' : undefined;
  const [left, right] = named ? [before, after] : [missing(before, after), missing(after, before)];
  const pairs = named
    ? pairsByName(left as YamlMap[], right as YamlMap[], isRenamed)
    : pairsByContent(left, right, isRenamed);
  const found = pairs.flatMap(([label, old, now]) => {
    const inner = { place: `${where.place}[]`, at: `${where.at}[${label}]` };
    if (old === undefined) return [{ aspect: 'added' as Aspect, ...inner, after: now }];
    if (now === undefined) return [{ aspect: 'removed' as Aspect, ...inner, before: old }];
    return differencesOf(old, now, inner, isRenamed);
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

/** An item that is called by a renamed object, as the flavors of a queue are, is still the same. */
function pairsByName(before: readonly YamlMap[], after: readonly YamlMap[], isRenamed: IsRenamed): Pair[] {
  const byName = (list: readonly YamlMap[]): Map<string, YamlMap> =>
    new Map(list.map((item) => [item.name as string, item]));
  const [old, now] = [byName(before), byName(after)];
  const gained = new Set([...now.keys()].filter((name) => !old.has(name)));
  const known = [...old].map(([name, item]): Pair => {
    const same = now.has(name) ? name : [...gained].find((other) => isRenamed(name, other));
    if (same === undefined) return [name, item, undefined];
    gained.delete(same);
    return [same, item, now.get(same)];
  });
  return [...known, ...[...gained].map((name): Pair => [name, undefined, now.get(name)])];
}

/** What equals nothing on the other side but for names is taken for the same in order. */
function pairsByContent(before: readonly unknown[], after: readonly unknown[], isRenamed: IsRenamed): Pair[] {
  const gained = [...after];
  const lost: unknown[] = [];
  const pairs: Pair[] = [];
  for (const old of before) {
    const found = gained.findIndex((now) => differOnlyInNames(old, now, isRenamed));
    if (found < 0) lost.push(old);
    else pairs.push([String(pairs.length), old, gained.splice(found, 1)[0]]);
  }
  const length = Math.max(lost.length, gained.length);
  return [...pairs, ...Array.from({ length }, (_, i): Pair => [String(pairs.length + i), lost[i], gained[i]])];
}

function differOnlyInNames(before: unknown, after: unknown, isRenamed: IsRenamed): boolean {
  const found = differencesOf(before, after, { place: '', at: '' }, isRenamed);
  return found.every(({ aspect }) => aspect === 'hash' || aspect === 'reference');
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
