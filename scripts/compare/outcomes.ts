/** Differences between what two versions make of one document: whether it renders, messages, objects, notes. */
import type { Difference } from './difference.ts';
import { differencesOf } from './fields.ts';
import { withoutHashes } from './hashes.ts';
import type { Manifest, Message, Outcome } from './outcome.ts';

/** All differences of one document. */
export function compareOutcomes(before: Outcome, after: Outcome): Difference[] {
  if (before.kind === 'rendered' && after.kind === 'rendered') {
    return [...compareObjects(before.objects, after.objects), ...compareNotes(before.notes, after.notes)];
  }
  if (before.kind === 'refused' && after.kind === 'refused') return compareMessages(before.messages, after.messages);
  const [old, now] = [toldOf(before), toldOf(after)];
  if (old.short === now.short) return [];
  const place = `${old.short}, then ${now.short}`;
  return [{ aspect: 'outcome', place, at: place, before: old.long, after: now.long }];
}

function toldOf(outcome: Outcome): { short: string; long: string } {
  switch (outcome.kind) {
    case 'rendered':
      return { short: 'rendered', long: `${outcome.objects.length} objects` };
    case 'refused': {
      const by = [...new Set(outcome.messages.map(({ kind, rule }) => rule ?? kind))].sort();
      return { short: `refused by ${by.join(', ')}`, long: outcome.messages.map(textOf).join('\n') };
    }
    case 'broken':
      return { short: `broken: ${outcome.message.split('\n', 1)[0]}`, long: outcome.message };
  }
}

function compareMessages(before: readonly Message[], after: readonly Message[]): Difference[] {
  const byPlace = (messages: readonly Message[]): Map<string, Message> =>
    keyed(messages, ({ kind, rule, path }) => `${rule ?? kind} ${path.join('.')}`);
  const [old, now] = [byPlace(before), byPlace(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((at): Difference[] => {
    const [was, is] = [old.get(at), now.get(at)];
    const [left, right] = [was && textOf(was), is && textOf(is)];
    if (left === right) return [];
    const place = (was ?? is)?.rule ?? 'the schema';
    return [{ aspect: 'message', place, at, ...(left && { before: left }), ...(right && { after: right }) }];
  });
}

function textOf({ path, message, remedy, replaces }: Message): string {
  const gone = replaces === undefined ? '' : `\n(instead of ${replaces})`;
  return `${path.join('.')}: ${message}${gone}${remedy === undefined ? '' : `\n${remedy.trimEnd()}`}`;
}

/** Objects are the same by kind and name, whatever template they come from, and failing that by their names without a hash. */
function compareObjects(before: readonly Manifest[], after: readonly Manifest[]): Difference[] {
  const [old, now] = [keyed(before, keyOf), keyed(after, keyOf)];
  const pairs: [Manifest, Manifest][] = [];
  const left = new Map<string, Manifest>();
  for (const [key, object] of old) {
    const same = now.get(key);
    if (same) pairs.push([object, same]);
    else left.set(key, object);
  }
  const right = new Map([...now].filter(([key]) => !old.has(key)));
  const unhashed = keyed([...right.values()], (object) => withoutHashes(keyOf(object)));
  const lost: Manifest[] = [];
  for (const [key, object] of keyed([...left.values()], (other) => withoutHashes(keyOf(other)))) {
    const same = unhashed.get(key);
    if (same) pairs.push([object, same]);
    else lost.push(object);
    unhashed.delete(key);
  }
  return [
    ...lost.map((object): Difference => ({ aspect: 'only before', ...whole(object), before: object })),
    ...[...unhashed.values()].map((object): Difference => ({ aspect: 'only after', ...whole(object), after: object })),
    ...pairs.flatMap(([was, is]) => differencesOf(was, is, { place: `${is.kind} `, at: `${whole(is).at} ` })),
  ];
}

/** Entries by key; those of one key are numbered, so that none is lost. */
function keyed<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    let [name, n] = [key(item), 1];
    while (found.has(name)) name = `${key(item)} (${++n})`;
    found.set(name, item);
  }
  return found;
}

interface Metadata {
  readonly name?: string;
  readonly namespace?: string;
}

function keyOf({ apiVersion, kind, metadata }: Manifest): string {
  const { name, namespace = '' } = (metadata ?? {}) as Metadata;
  return [apiVersion, kind, namespace, name].join(' ');
}

function whole(object: Manifest): { place: string; at: string } {
  const { name, namespace } = (object.metadata ?? {}) as Metadata;
  return {
    place: String(object.kind),
    at: `${object.kind}/${name}${namespace === undefined ? '' : ` in ${namespace}`}`,
  };
}

/** Line by line: what both sides have is no difference, unless nothing but the order is one. */
function compareNotes(before: string, after: string): Difference[] {
  const lines = differencesOf(before.split('\n'), after.split('\n'), { place: 'NOTES.txt', at: 'NOTES.txt' });
  return lines.map((difference) => {
    const place = difference.aspect === 'order' ? 'NOTES.txt, order of lines' : difference.place;
    return { ...difference, place, aspect: 'notes' };
  });
}
