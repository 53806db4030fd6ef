/** Texts that differ in nothing but the names of objects that were renamed: references to them, hosts, and labels that select them. */
import { HASH, type NameChange } from './names.ts';
import type { Manifest } from './outcome.ts';
import { nameOf, type Pairs } from './pairs.ts';

/** Whether a text is another with new names for old ones; a name that several kinds of objects had may have become any of theirs. */
export type IsRenamed = (before: string, after: string) => boolean;

/** @param pairs - also those of one name: they may be selected by another label than before */
export function references({ same, declared, renamed }: Pick<Pairs, 'same' | 'declared' | 'renamed'>): IsRenamed {
  const names = [...declared, ...renamed].map(([before, after]): NameChange => [nameOf(before), nameOf(after)]);
  const labels = [...same, ...declared, ...renamed].map(
    ([before, after]): NameChange => [labelOf(before), labelOf(after)],
  );
  // Another kind of object may have kept the name.
  const kept = names.map(([before]): NameChange => [before, before]);
  return renamedBy([...names, ...kept], labels);
}

/**
 * @param names - what may stand anywhere in a text; with `#` for a hash of eight digits
 * @param labels - texts as a whole
 */
export function renamedBy(names: readonly NameChange[], labels: readonly NameChange[]): IsRenamed {
  const ofLabels = gathered(labels);
  const isLabel = (before: string, after: string): boolean => ofLabels.get(before)?.has(after) ?? false;
  if (names.length === 0) return isLabel;
  const ofNames = [...gathered(names)].map(([before, after]) => ({
    before,
    after: [...after].map(patternOf).join('|'),
  }));
  // The longest first: one name may be the beginning of another. What Kubernetes and operators append, such as -0 or -rw, may follow.
  const longestFirst = ofNames.sort((a, b) => b.before.length - a.before.length);
  const occurrence = new RegExp(
    `(?<![\\w-])(?:${longestFirst.map(({ before }) => `(${patternOf(before)})`).join('|')})(?!\\w)`,
    'g',
  );
  return (before, after) => {
    if (isLabel(before, after)) return true;
    let pattern = '';
    let end = 0;
    for (const { index, 0: text, ...groups } of before.matchAll(occurrence)) {
      const found = longestFirst.findIndex((_, i) => groups[i + 1] !== undefined);
      pattern += `${escaped(before.slice(end, index))}(?:${longestFirst[found]?.after})`;
      end = index + text.length;
    }
    return end > 0 && new RegExp(`^${pattern}${escaped(before.slice(end))}$`).test(after);
  };
}

/** Old names with all that may have become of them. */
function gathered(changes: readonly NameChange[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [before, after] of changes) {
    found.set(before, (found.get(before) ?? new Set()).add(after));
  }
  return found;
}

/** What selectors go by. */
function labelOf({ metadata }: Manifest): string {
  const { labels } = (metadata ?? {}) as { labels?: Record<string, string> };
  return labels?.['app.kubernetes.io/name'] ?? '';
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const patternOf = (name: string): string => escaped(name).replaceAll(HASH, '[0-9a-f]{8}');
