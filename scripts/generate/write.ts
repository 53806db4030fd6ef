/** Puts generated files into the repository, and removes those that are generated no more. */
import { readdir, rm } from 'node:fs/promises';
import { writeFileIfChanged } from '../lib/atomic.ts';
import { inRoot } from '../lib/paths.ts';

/** The folder in which nothing is written by hand. */
const OWNED = 'generated';

/** Writes what differs. @returns the paths of changed and removed files */
export async function writeOutputs(outputs: ReadonlyMap<string, string>): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, text] of outputs) if (await writeFileIfChanged(inRoot(path), text)) changed.push(path);
  for (const path of await orphans(outputs)) {
    await rm(inRoot(path));
    changed.push(path);
  }
  return changed;
}

/** Files of the generated folder that no source makes any more. */
export async function orphans(outputs: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = await readdir(inRoot(OWNED), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(inRoot().length + 1))
    .filter((path) => !outputs.has(path));
}
