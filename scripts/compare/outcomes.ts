/** Differences between what two versions make of one document: whether it renders, messages, objects, notes. */
import type { Difference } from './difference.ts';
import { differencesOf } from './fields.ts';
import { HASH, type NameChange, type Names, noNames } from './names.ts';
import type { Manifest, Message, Outcome, Refusal } from './outcome.ts';
import { keyed, nameOf, namespaceOf, type Pairs, pairsOf } from './pairs.ts';
import { type IsRenamed, references, renamedBy } from './references.ts';

/** All differences of one document. @param names - those that change on purpose */
export function compareOutcomes(before: Outcome, after: Outcome, names: Names = noNames): Difference[] {
  const isDeclared = renamedBy(occurring(names.objects, before), names.labels);
  const marked = (differences: readonly Difference[]): Difference[] =>
    differences.map((difference) => {
      const { aspect, before: old, after: now } = difference;
      const follows = aspect === 'reference' && isDeclared(String(old), String(now));
      return follows ? { ...difference, isDeclared: true } : difference;
    });
  if (before.kind === 'rendered' && after.kind === 'rendered') {
    const pairs = pairsOf(before.objects, after.objects, names);
    const isReference = references(pairs);
    const isRenamed: IsRenamed = (old, now) => isDeclared(old, now) || isReference(old, now);
    return marked([...compareObjects(pairs, isRenamed), ...compareNotes(before.notes, after.notes, isRenamed)]);
  }
  if (before.kind === 'refused' && after.kind === 'refused' && bySchema(before) === bySchema(after)) {
    return marked(compareMessages(before.messages, after.messages, isDeclared));
  }
  const [old, now] = [toldOf(before), toldOf(after)];
  if (old.short === now.short) return [];
  const place = `${old.short}, then ${now.short}`;
  return [{ aspect: 'outcome', place, at: place, before: old.long, after: now.long }];
}

/** Those that stand somewhere: a document may make many more. */
function occurring(names: readonly NameChange[], outcome: Outcome): NameChange[] {
  if (names.length === 0) return [];
  const all = JSON.stringify(outcome);
  return names.filter(([before]) => all.includes(before.replace(HASH, '')));
}

/** Where the schema refuses no rule is asked: its messages can't be compared with those of rules. */
const bySchema = ({ messages }: Refusal): boolean => messages.some(({ kind }) => kind === 'schema');

function toldOf(outcome: Outcome): { short: string; long: string } {
  switch (outcome.kind) {
    case 'rendered':
      return { short: 'rendered', long: `${outcome.objects.length} objects` };
    case 'refused': {
      const by = [...new Set(outcome.messages.map(({ kind, rule }) => rule ?? kind))].sort();
      return {
        short: bySchema(outcome) ? 'refused by the schema' : `refused by ${by.join(', ')}`,
        long: outcome.messages.map(textOf).join('\n'),
      };
    }
    case 'broken':
      return { short: `broken: ${outcome.message.split('\n', 1)[0]}`, long: outcome.message };
  }
}

function compareMessages(before: readonly Message[], after: readonly Message[], isRenamed: IsRenamed): Difference[] {
  const byPlace = (messages: readonly Message[]): Map<string, Message> =>
    keyed(messages, ({ kind, rule, path }) => `${rule ?? kind} ${path.join('.')}`);
  const [old, now] = [byPlace(before), byPlace(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((at): Difference[] => {
    const [was, is] = [old.get(at), now.get(at)];
    const [left, right] = [was && textOf(was), is && textOf(is)];
    if (left === right) return [];
    const place = (was ?? is)?.rule ?? 'the schema';
    const isReference = left !== undefined && right !== undefined && isRenamed(left, right);
    return [
      {
        aspect: isReference ? 'reference' : 'message',
        place,
        at,
        ...(left && { before: left }),
        ...(right && { after: right }),
      },
    ];
  });
}

function textOf({ path, message, remedy, replaces }: Message): string {
  const gone = replaces === undefined ? '' : `\n(instead of ${replaces})`;
  return `${path.join('.')}: ${message}${gone}${remedy === undefined ? '' : `\n${remedy.trimEnd()}`}`;
}

/** A renamed object is one difference, what refers to it another, and what it holds is compared as if it had its name. */
function compareObjects({ same, declared, renamed, lost, gained }: Pairs, isRenamed: IsRenamed): Difference[] {
  return [
    ...lost.map((object): Difference => ({ aspect: 'only before', ...whole(object), before: object })),
    ...gained.map((object): Difference => ({ aspect: 'only after', ...whole(object), after: object })),
    ...renamed.map(renaming),
    ...declared.map(renaming).flatMap((difference): Difference[] => {
      return difference.before === difference.after ? [] : [{ ...difference, isDeclared: true }];
    }),
    ...[...same, ...declared, ...renamed].flatMap(([was, is]) =>
      differencesOf(was, is, { place: `${is.kind} `, at: `${whole(is).at} ` }, isRenamed),
    ),
  ];
}

function renaming([was, is]: readonly [Manifest, Manifest]): Difference {
  return { aspect: 'renamed', ...whole(was), before: nameOf(was), after: nameOf(is) };
}

function whole(object: Manifest): { place: string; at: string } {
  const namespace = namespaceOf(object);
  return {
    place: String(object.kind),
    at: `${object.kind}/${nameOf(object)}${namespace === undefined ? '' : ` in ${namespace}`}`,
  };
}

/** Line by line: what both sides have is no difference, unless nothing but the order is one. */
function compareNotes(before: string, after: string, isRenamed: IsRenamed): Difference[] {
  const where = { place: 'NOTES.txt', at: 'NOTES.txt' };
  const lines = differencesOf(before.split('\n'), after.split('\n'), where, isRenamed);
  return lines.map((difference) => {
    const place = difference.aspect === 'order' ? 'NOTES.txt, order of lines' : difference.place;
    return difference.aspect === 'reference' ? difference : { ...difference, place, aspect: 'notes' };
  });
}
