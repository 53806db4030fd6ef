/** Groups of differences, for people to read in a terminal. */
import type { Aspect } from './difference.ts';
import type { Group, Variation } from './groups.ts';

const headings: Readonly<Record<Aspect, string>> = {
  outcome: 'Documents that end otherwise',
  message: 'Messages',
  'only before': 'Objects only before',
  'only after': 'Objects only after',
  renamed: 'Objects with other names',
  added: 'Fields that are new',
  removed: 'Fields that are gone',
  changed: 'Fields that changed',
  order: 'Items in another order',
  hash: 'Hashes',
  reference: 'References to renamed objects',
  notes: 'NOTES.txt',
};

/** @param limit - how many variations of a group are told */
export function report(groups: readonly Group[], limit: number): string {
  let aspect: Aspect | undefined;
  return groups
    .flatMap((group) => {
      const heading = group.aspect === aspect ? [] : ['', `${headings[group.aspect]}:`];
      aspect = group.aspect;
      return [...heading, ...groupText(group, limit)];
    })
    .join('\n')
    .trimStart();
}

function groupText({ place, count, documents, variations }: Group, limit: number): string[] {
  const more = variations.length - limit;
  return [
    `  ${place}: ${count} in ${several(documents, 'document')}`,
    ...variations.slice(0, limit).flatMap((variation) => variationText(variation, variations.length > 1)),
    ...(more > 0 ? [`    and ${more} more like it (--all)`] : []),
  ];
}

function variationText({ count, example }: Variation, isCounted: boolean): string[] {
  const { document, at, aspect, before, after } = example;
  const times = isCounted && count > 1 ? `${count} times, ` : '';
  const head = `    ${times}for example ${document}: ${at}`;
  if (aspect === 'only before' || aspect === 'only after') return [head];
  const [old, now] = shown(before, after);
  return [
    head,
    ...(old === undefined ? [] : [`      before: ${old}`]),
    ...(now === undefined ? [] : [`      after:  ${now}`]),
  ];
}

const LONGEST = 400;
const AROUND = 60;

/** Both values as JSON; of long ones what differs and a little of what is around it. */
function shown(before: unknown, after: unknown): (string | undefined)[] {
  const texts = [before, after].map((value) => (value === undefined ? undefined : JSON.stringify(value)));
  const [old, now] = texts;
  if (old === undefined || now === undefined) return texts.map((text) => text && cut(text, 0));
  if (old.length <= LONGEST && now.length <= LONGEST) return texts;
  let same = 0;
  while (same < old.length && old[same] === now[same]) same += 1;
  return [cut(old, same - AROUND), cut(now, same - AROUND)];
}

function cut(text: string, from: number): string {
  const start = Math.max(0, from);
  const end = start + LONGEST;
  return `${start > 0 ? '...' : ''}${text.slice(start, end)}${end < text.length ? '...' : ''}`;
}

/** `1 document`, `2 documents`. */
export function several(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
