/**
 * Makes random values obey the rules between values, as a user would: paste the YAML that the message offers, and where
 * that isn't enough take the offending entry out. So most documents render, and each remedy is tried many times.
 */
import type { Violation } from '../../../compiler/evaluate/environment.ts';
import { cloneJson, isJsonObject, type JsonObject, type JsonValue } from '../../../compiler/values/json.ts';
import { loadValues } from '../../../compiler/values/load.ts';
import { mergeOverlays } from '../../../compiler/values/merge.ts';
import { without } from '../lib/paste.ts';

/** How often pasting a rule's remedy was enough, by rule. */
export class Remedies {
  readonly pasted = new Map<string, number>();
  readonly failed = new Map<string, number>();

  count(kind: 'pasted' | 'failed', rule: string): void {
    this[kind].set(rule, (this[kind].get(rule) ?? 0) + 1);
  }
}

const ROUNDS = 12;

/** Values that obey, or all that could be reached in a few rounds. */
export function settle(
  values: JsonObject,
  check: (values: JsonObject) => readonly Violation[],
  isLegal: (values: JsonObject) => boolean,
  remedies?: Remedies,
  /** Rules that may stay violated. */
  isLeft: (rule: string, index: number) => boolean = () => false,
): JsonObject {
  let settled = values;
  const tried = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const violations = check(settled).filter(({ rule }, i) => !isLeft(rule, i));
    if (violations.length === 0) return settled;
    const known = violations.filter(({ rule, path, remedy }) => isWhole(remedy) && !tried.has(keyOf(rule, path)));
    for (const { rule, path, remedy } of violations) {
      if (known.some((other) => other.path === path)) continue;
      if (isWhole(remedy)) remedies?.count('failed', rule);
      settled = withoutEntry(settled, path);
    }
    for (const { rule, path } of known) tried.add(keyOf(rule, path));
    settled = pastedAll(settled, known, isLegal, remedies);
  }
  return settled;
}

const keyOf = (rule: string, path: readonly string[]): string => `${rule} ${path.join('.')}`;

/** Values with remedies pasted: all at once if that is legal, since a look at all values is dear, else by halves. */
function pastedAll(
  values: JsonObject,
  violations: readonly Violation[],
  isLegal: (values: JsonObject) => boolean,
  remedies: Remedies | undefined,
): JsonObject {
  if (violations.length === 0) return values;
  const kept = violations.reduce(
    (left, { replaces }) => (replaces === undefined ? left : (without(left, replaces) as JsonObject)),
    values,
  );
  const pasted = mergeOverlays([kept, ...violations.map(({ remedy, rule }) => read(remedy, rule))]);
  const isBetter = isLegal(pasted);
  const [first] = violations;
  if (isBetter || violations.length === 1) {
    for (const { rule } of violations) remedies?.count(isBetter ? 'pasted' : 'failed', rule);
    return isBetter || !first ? pasted : withoutEntry(values, first.path);
  }
  const middle = violations.length >> 1;
  const half = pastedAll(values, violations.slice(0, middle), isLegal, remedies);
  return pastedAll(half, violations.slice(middle), isLegal, remedies);
}

/** @throws Error if a remedy is no YAML: the user's own text has to be quoted in it */
function read(remedy: string, rule: string): JsonObject {
  try {
    return loadValues(remedy, rule).values;
  } catch (cause) {
    throw new Error(`the remedy of ${rule} can't be pasted:\n${remedy}`, { cause });
  }
}

/** A remedy that leaves something for the user to fill in says so in a comment. */
const isWhole = (remedy: string): boolean => !/^\s*#|: *#|\.\.\./m.test(remedy);

/** Values without the deepest thing of a path that the user wrote and that can be taken out: an entry of a map, or a key. */
function withoutEntry(values: JsonObject, path: readonly string[]): JsonObject {
  const copy = cloneJson(values);
  let at: JsonValue = copy;
  let holder: { map: JsonObject; key: string } | undefined;
  for (const [depth, step] of path.entries()) {
    if (!isJsonObject(at) || !Object.hasOwn(at, step)) break;
    // Shallower than `serving.models` there is nothing that can go alone.
    if (depth >= 1) holder = { map: at, key: step };
    at = at[step] as JsonValue;
    if (depth === 2) break;
  }
  if (holder) delete holder.map[holder.key];
  return copy;
}
