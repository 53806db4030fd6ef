/** Files that are found by their place: a new one takes part without being named anywhere. */

import { globSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths.ts';

/** A module and where it is. */
export interface FoundModule<Exports> {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly exports: Exports;
}

/**
 * Import all files that a pattern matches, in order of their paths.
 *
 * @param pattern from the root of the checkout
 * @param names what such a file exports; each exports at least one of them, and nothing else
 * @throws Error for a file that exports none of them, or something else: its contents would be lost in silence
 */
export async function modulesAt<Exports extends object>(
  pattern: string,
  names: readonly (keyof Exports & string)[],
): Promise<FoundModule<Exports>[]> {
  const paths = globSync(pattern, { cwd: inRoot() })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const exports = (await import(inRoot(path))) as Exports;
      const found = Object.keys(exports);
      const isKnown = (name: string): boolean => (names as readonly string[]).includes(name);
      if (found.length === 0 || !found.every(isKnown)) {
        throw new Error(`${path} exports ${found.join(', ') || 'nothing'}; it has to export ${names.join(' or ')}`);
      }
      return { path, exports };
    }),
  );
}
