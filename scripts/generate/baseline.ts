/**
 * The baseline of the values: which keys had a default in this major's first release. A key that came later stays optional in
 * the schema and its read carries the default, so that `helm upgrade --reuse-values` works from any release of the major.
 */
import { readFile } from 'node:fs/promises';
import { baselineOf } from '../../compiler/schema/chart-flavour.ts';
import { writeFileIfChanged } from '../lib/atomic.ts';
import { inRoot } from '../lib/paths.ts';

const FILE = inRoot('chart-src', 'baseline.json');

/** The committed baseline; nothing before the first release. */
export async function readBaseline(): Promise<ReadonlySet<string> | undefined> {
  const text = await readFile(FILE, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : new Set(JSON.parse(text) as string[]);
}

/** Writes the baseline of a release that begins a major (before 1.0: of every release). */
export async function writeBaseline(defaults: Record<string, unknown>): Promise<number> {
  const keys = baselineOf(defaults);
  await writeFileIfChanged(FILE, `${JSON.stringify(keys, null, 2)}\n`);
  return keys.length;
}
