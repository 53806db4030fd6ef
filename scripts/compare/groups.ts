/** Differences of many documents, told once each. */
import { ASPECTS, type Aspect, type Difference } from './difference.ts';
import { withoutHashes } from './hashes.ts';

/** One change at a place, and one document where it can be seen. */
export interface Variation {
  readonly example: Difference & { readonly document: string };
  readonly count: number;
  readonly documents: number;
}

/** All changes of one kind at one place, the most frequent first. */
export interface Group {
  readonly aspect: Aspect;
  readonly place: string;
  readonly count: number;
  readonly documents: number;
  readonly variations: readonly Variation[];
}

interface Counted {
  count: number;
  readonly documents: Set<string>;
}

interface Gathered extends Counted {
  readonly aspect: Aspect;
  readonly place: string;
  readonly variations: Map<string, Counted & { readonly example: Variation['example'] }>;
}

/** Differences that are told once, wherever they are: they follow from others. */
const everywhere: Partial<Record<Aspect, string>> = {
  hash: 'names that end in a hash, and checksums',
  reference: 'names, hosts and labels',
};

/** Gathers differences as they are found. */
export class Groups {
  readonly #groups = new Map<string, Gathered>();

  add(document: string, differences: readonly Difference[]): void {
    for (const difference of differences) {
      const { aspect } = difference;
      const place = everywhere[aspect] ?? difference.place;
      const group = entry(this.#groups, `${aspect} ${place}`, () => ({
        aspect,
        place,
        ...none(),
        variations: new Map(),
      }));
      const example = { ...difference, document };
      const variation = entry(group.variations, signatureOf(difference), () => ({ ...none(), example }));
      for (const counted of [group, variation]) {
        counted.count += 1;
        counted.documents.add(document);
      }
    }
  }

  /** What was gathered, in the order of {@link ASPECTS}, the most frequent first. */
  all(): Group[] {
    const groups = [...this.#groups.values()].map(
      ({ aspect, place, count, documents, variations }): Group => ({
        aspect,
        place,
        count,
        documents: documents.size,
        variations: [...variations.values()]
          .map((variation): Variation => ({ ...variation, documents: variation.documents.size }))
          .sort((a, b) => b.count - a.count),
      }),
    );
    return groups.sort((a, b) => ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) || b.count - a.count);
  }
}

const none = (): Counted => ({ count: 0, documents: new Set() });

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** Equal for the same change of different texts: of two texts only the words that differ count. */
function signatureOf({ aspect, at, before, after }: Difference): string {
  // Lists on both sides are the same items in another order.
  if (aspect in everywhere || (Array.isArray(before) && Array.isArray(after))) return '';
  if (aspect === 'only before' || aspect === 'only after') return at;
  if (typeof before !== 'string' || typeof after !== 'string') return JSON.stringify([before, after]);
  const [old, now] = [before, after].map((text) => withoutHashes(text).split(/\b/)) as [string[], string[]];
  const { start, end } = changedWords(old, now);
  return JSON.stringify([old, now].map((words) => words.slice(start, words.length - end)));
}

/** How many words two texts begin and end with in common. */
function changedWords(before: readonly string[], after: readonly string[]): { start: number; end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { start, end };
}
