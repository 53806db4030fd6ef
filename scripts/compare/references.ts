/** Texts that differ in nothing but the names of objects that were renamed: references to them, and hosts. */
import type { Manifest } from './outcome.ts';
import { nameOf } from './pairs.ts';

/** Whether a text is another with new names for old ones; a name that several kinds of objects had may have become any of theirs. */
export type IsRenamed = (before: string, after: string) => boolean;

export function references(renamed: readonly (readonly [before: Manifest, after: Manifest])[]): IsRenamed {
  const names = new Map<string, Set<string>>();
  for (const [before, after] of renamed) {
    const known = names.get(nameOf(before)) ?? new Set([nameOf(before)]);
    names.set(nameOf(before), known.add(nameOf(after)));
  }
  if (names.size === 0) return () => false;
  // The longest first: one name may be the beginning of another. What Kubernetes and operators append, such as -0 or -rw, may follow.
  const old = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const occurrence = new RegExp(`(?<![\\w-])(${old.join('|')})(?!\\w)`);
  return (before, after) => {
    const parts = before.split(occurrence);
    if (parts.length === 1) return false;
    const pattern = parts.map((part, i) => {
      const choices = i % 2 === 0 ? [part] : [...(names.get(part) ?? [])];
      return `(?:${choices.map(escaped).join('|')})`;
    });
    return new RegExp(`^${pattern.join('')}$`).test(after);
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
