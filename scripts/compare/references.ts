/** Texts that differ in nothing but the names of objects that were renamed: references to them, hosts, and labels that select them. */
import type { Manifest } from './outcome.ts';
import { nameOf, type Pairs } from './pairs.ts';

/** Whether a text is another with new names for old ones; a name that several kinds of objects had may have become any of theirs. */
export type IsRenamed = (before: string, after: string) => boolean;

/** @param same - pairs of one name: those too may be selected by another label than before */
export function references({ same, renamed }: Pick<Pairs, 'same' | 'renamed'>): IsRenamed {
  const names = new Map<string, Set<string>>();
  for (const [before, after] of renamed) add(names, nameOf(before), nameOf(after));
  const labels = new Map<string, Set<string>>();
  for (const [before, after] of [...same, ...renamed]) add(labels, labelOf(before), labelOf(after));
  const isLabel = (before: string, after: string): boolean => labels.get(before)?.has(after) ?? false;
  if (names.size === 0) return isLabel;
  // The longest first: one name may be the beginning of another. What Kubernetes and operators append, such as -0 or -rw, may follow.
  const old = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const occurrence = new RegExp(`(?<![\\w-])(${old.join('|')})(?!\\w)`);
  return (before, after) => {
    if (isLabel(before, after)) return true;
    const parts = before.split(occurrence);
    if (parts.length === 1) return false;
    const pattern = parts.map((part, i) => {
      const choices = i % 2 === 0 ? [part] : [...(names.get(part) ?? [])];
      return `(?:${choices.map(escaped).join('|')})`;
    });
    return new RegExp(`^${pattern.join('')}$`).test(after);
  };
}

function add(map: Map<string, Set<string>>, before: string, after: string): void {
  map.set(before, (map.get(before) ?? new Set([before])).add(after));
}

/** What selectors go by. */
function labelOf({ metadata }: Manifest): string {
  const { labels } = (metadata ?? {}) as { labels?: Record<string, string> };
  return labels?.['app.kubernetes.io/name'] ?? '';
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
