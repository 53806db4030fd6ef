/** The names that the values of one document may make: before, and now. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inRoot } from '../../../lib/paths.ts';
import { HASH, type NameChange, type Names } from '../../names.ts';
import type { Request } from '../../outcome.ts';
import { type Form, forms } from './forms.ts';

type Values = { readonly [key: string]: unknown };

const chartValues = parse(readFileSync(inRoot('generated/ml-platform/values.yaml'), 'utf8')) as Values;

/** All names of its release, and of those that it knows. */
export function names({ overlays, release: { name, namespace } }: Request): Names {
  const documents = [chartValues, ...overlays];
  const others = textsBelow(overlays, (key) => key === 'release');
  const releases = new Set([name, ...others].map((release) => release.replaceAll('.', '-')));
  // References may lead nowhere.
  const called = textsBelow(overlays, (key) => /^(calls|database|bucket|queue|artifacts|checkpoints?)$/.test(key));
  const keys = new Set(called.filter((text) => /^[a-z][-a-z0-9]*$/.test(text)));
  const things = forms.flatMap((form) => keysOf(documents, form.keys ?? [], keys).map((of) => ({ form, of })));
  return {
    objects: unique(
      things.flatMap(({ form, of }) => [...releases].flatMap((each) => namesOf(each, namespace, form, of))),
    ),
    labels: unique(things.flatMap(({ form, of }) => labelsOf(form, of))),
  };
}

function unique(changes: readonly NameChange[]): NameChange[] {
  return [...new Map(changes.map((change) => [change.join(' '), change])).values()];
}

/** The keys that a form takes, a list for each thing. */
function keysOf(
  documents: readonly object[],
  [first, second]: readonly string[],
  called: ReadonlySet<string>,
): string[][] {
  if (first === undefined) return [[]];
  const keysAt = (path: string): Set<string> =>
    new Set(documents.flatMap((document) => Object.keys((valueAt(document, path.split('.')) ?? {}) as object)));
  if (second === undefined) return [...keysAt(first).union(called)].map((key) => [key]);
  const [, below = ''] = second.split('*.');
  const ofAll = keysAt(`${first.replace(/s$/, 'Defaults')}.${below}`);
  return [...keysAt(first)].flatMap((key) =>
    [...keysAt(`${first}.${key}.${below}`).union(ofAll)].map((inner) => [key, inner]),
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((now, key) => {
    return typeof now === 'object' && now !== null && Object.hasOwn(now, key) ? (now as Values)[key] : undefined;
  }, value);
}

/** All texts below the keys that are wanted. */
function textsBelow(value: unknown, isWanted: (key: string) => boolean, wanted = false): string[] {
  if (typeof value === 'string') return wanted ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsBelow(item, isWanted, wanted || isWanted(key)));
}

const filled = (template: string, keys: readonly string[]): string =>
  template.replace(/\{(\d)\}/g, (_, i: string) => keys[Number(i)] ?? '');

/** Pods of a version are selected by the model's name and a label of its own. */
function labelsOf({ before, after, keys }: Form, of: readonly string[]): NameChange[] {
  return after === undefined || keys?.length === 2 ? [] : [[filled(before, of), filled(after, of)]];
}

/** Most names, those that Kubernetes appends to, those of what makes Jobs, and those from which operators make others. */
const LIMITS = [63, 52, 48, 40];

function namesOf(
  release: string,
  namespace: string,
  { area, was = area, before, after = before, hashed = false }: Form,
  keys: readonly string[],
): NameChange[] {
  const old = `${release}-${was}-${filled(before, keys)}`;
  const now = `${release}-${area}-${filled(after, keys)}`;
  return [
    ...LIMITS.map((limit): NameChange => [cutBefore(limit, old), cutAfter(limit, now)]),
    [cutBefore(63, `${namespace}.${old}`), cutAfter(63, `${namespace}.${now}`)],
    ...(hashed ? hashedNames(old, now) : []),
  ];
}

/** Names of Jobs and of claims; those of Jobs whose pods have an index are shorter. */
const hashedNames = (old: string, now: string): NameChange[] =>
  [63, 48].flatMap((before) =>
    [63, 59].map((after): NameChange => {
      const kept = now.length + 10 <= after ? `${now}--` : `${now.slice(0, after - 11)}--0`;
      return [`${old.slice(0, before - 9)}-${HASH}`, `${kept}${HASH}`];
    }),
  );

const digits = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const cutBefore = (limit: number, name: string): string =>
  name.length <= limit ? name : `${name.slice(0, limit - 9)}-${digits(name)}`;

const cutAfter = (limit: number, name: string): string =>
  name.length <= limit ? name : `${name.slice(0, limit - 11)}--0${digits(name)}`;
