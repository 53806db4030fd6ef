/** Which objects of two versions are the same: by kind and name, by a name without its hash, or by what they hold. */
import { withoutHashes } from './hashes.ts';
import { type Names, noNames, successors, withoutHash } from './names.ts';
import type { Manifest } from './outcome.ts';

export interface Pairs {
  readonly same: readonly (readonly [before: Manifest, after: Manifest])[];
  /** The same under a name that was declared for it. */
  readonly declared: readonly (readonly [Manifest, Manifest])[];
  /** The same under another name. */
  readonly renamed: readonly (readonly [before: Manifest, after: Manifest])[];
  readonly lost: readonly Manifest[];
  readonly gained: readonly Manifest[];
}

/** Finds the pairs, whatever templates the objects come from. @param names - those that change on purpose */
export function pairsOf(before: readonly Manifest[], after: readonly Manifest[], names: Names = noNames): Pairs {
  const declared = matchedByNames(before, after, names);
  const exact = matched(declared.left, declared.right, keyOf);
  const hashed = matched(exact.left, exact.right, (object) => withoutHashes(keyOf(object)));
  const alike = matchedByContent(hashed.left, hashed.right);
  return {
    same: [...exact.pairs, ...hashed.pairs],
    declared: declared.pairs,
    renamed: alike.pairs,
    lost: alike.left,
    gained: alike.right,
  };
}

export function nameOf({ metadata }: Manifest): string {
  return String((metadata as { name?: string } | undefined)?.name);
}

export function namespaceOf({ metadata }: Manifest): string | undefined {
  return (metadata as { namespace?: string } | undefined)?.namespace;
}

interface Matched {
  readonly pairs: (readonly [Manifest, Manifest])[];
  /** What has no partner. */
  readonly left: Manifest[];
  readonly right: Manifest[];
}

const kindOf = (object: Manifest): string => [object.apiVersion, object.kind, namespaceOf(object) ?? ''].join(' ');
const keyOf = (object: Manifest): string => `${kindOf(object)} ${nameOf(object)}`;

function matched(before: readonly Manifest[], after: readonly Manifest[], key: (object: Manifest) => string): Matched {
  const [old, now] = [keyed(before, key), keyed(after, key)];
  const both = [...old.keys()].filter((each) => now.has(each));
  const without = (objects: ReadonlyMap<string, Manifest>): Manifest[] =>
    [...objects].filter(([each]) => !both.includes(each)).map(([, object]) => object);
  return {
    pairs: both.map((each) => [old.get(each) as Manifest, now.get(each) as Manifest]),
    left: without(old),
    right: without(now),
  };
}

/** Names as they are before those that end in a hash: of two things with long names, these may begin alike. */
function matchedByNames(before: readonly Manifest[], after: readonly Manifest[], names: Names): Matched {
  const expected = successors(names);
  const whole = matchedBy(before, after, (old, now) => expected(old).includes(now));
  const hashed = matchedBy(whole.left, whole.right, (old, now) => {
    return expected(withoutHash(old)).includes(withoutHash(now));
  });
  return { ...hashed, pairs: [...whole.pairs, ...hashed.pairs] };
}

/** An object goes with the first of its kind whose name fits. */
function matchedBy(
  before: readonly Manifest[],
  after: readonly Manifest[],
  fits: (old: string, now: string) => boolean,
): Matched {
  const right = [...after];
  const left: Manifest[] = [];
  const pairs: (readonly [Manifest, Manifest])[] = [];
  for (const old of before) {
    const found = right.findIndex((now) => kindOf(now) === kindOf(old) && fits(nameOf(old), nameOf(now)));
    if (found < 0) left.push(old);
    else pairs.push([old, right.splice(found, 1)[0] as Manifest]);
  }
  return { pairs, left, right };
}

/** Entries by key; those of one key are numbered, so that none is lost. */
export function keyed<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    let [name, n] = [key(item), 1];
    while (found.has(name)) name = `${key(item)} (${++n})`;
    found.set(name, item);
  }
  return found;
}

/** Of two objects of different names, at least this share of the fields has to be the same for them to be one that was renamed. */
const ALIKE = 0.5;

/** The most alike first; of those that are equally alike, the ones with the most similar names. */
function matchedByContent(before: readonly Manifest[], after: readonly Manifest[]): Matched {
  const fields = new Map([...before, ...after].map((object) => [object, fieldsOf(object)]));
  const candidates = before.flatMap((old) =>
    after
      .filter(({ apiVersion, kind }) => apiVersion === old.apiVersion && kind === old.kind)
      .map((now) => ({
        pair: [old, now] as const,
        share: shareOf(fields.get(old) as Set<string>, fields.get(now) as Set<string>),
        names: shareOf(new Set(nameOf(old).split('-')), new Set(nameOf(now).split('-'))),
      })),
  );
  const [left, right] = [new Set(before), new Set(after)];
  const pairs: (readonly [Manifest, Manifest])[] = [];
  for (const { pair, share } of candidates.sort((a, b) => b.share - a.share || b.names - a.names)) {
    const [old, now] = pair;
    if (share < ALIKE || !left.has(old) || !right.has(now)) continue;
    pairs.push(pair);
    left.delete(old);
    right.delete(now);
  }
  return { pairs, left: [...left], right: [...right] };
}

/** All fields with their values, without hashes and the object's own name. */
function fieldsOf(object: Manifest): Set<string> {
  const name = nameOf(object);
  const found = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
      for (const [key, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? path : `${path}.${key}`);
    } else {
      const text = typeof value === 'string' ? withoutHashes(value.replaceAll(name, '<name>')) : JSON.stringify(value);
      found.add(`${path} ${text}`);
    }
  };
  walk(object, '');
  return found;
}

/** How much of two sets they have in common. */
const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.intersection(b).size / Math.max(1, a.union(b).size);
