/**
 * `npm run bench`: measures generation, rendering and sizes against their goals, prints a table, and writes
 * `.cache/bench.json`. Each ratio is of times taken in this one run. Ends with 1 if a goal is missed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { generation } from '../bench/generation.ts';
import { isReached, type Measure, table } from '../bench/measure.ts';
import { rendering } from '../bench/rendering.ts';
import { packed } from '../compiler/helm/layout.ts';
import { loadValues } from '../compiler/values/load.ts';
import { chartFiles } from './generate/outputs.ts';
import { loadProject } from './generate/project.ts';
import { startHarness } from './lib/helm-harness.ts';
import { inRoot } from './lib/paths.ts';
import { kilobytes, RELEASE_GOAL, releaseSize } from './lib/release-size.ts';

const parts: readonly (readonly [what: string, measure: () => Promise<Measure[]>])[] = [
  ['generation', generation],
  ['rendering', rendering],
  ['size', size],
];

/** The release Secret of values-production.yaml, installed from a package. */
async function size(): Promise<Measure[]> {
  const text = await readFile(inRoot('values-production.yaml'), 'utf8');
  await using helm = await startHarness('helm4', inRoot('generated/ml-platform'));
  const { files = {}, notes = '' } = await helm.render({ valuesFiles: [text] });
  const { values } = loadValues(text, 'values-production.yaml');
  const chart = chartFiles(await loadProject(), packed);
  const { total, parts: byPart } = releaseSize({ chart, values, manifests: files, notes });
  const note = Object.entries(byPart).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`);
  return [
    {
      name: 'release Secret',
      value: total / 1024,
      unit: 'KB',
      goal: { atMost: RELEASE_GOAL / 1024 },
      note: note.join(', '),
    },
  ];
}

const measures: Measure[] = [];
for (const [what, measure] of parts) {
  console.error(`measuring ${what} ...`);
  measures.push(...(await measure()));
}
console.log(table(measures));
const result = {
  date: new Date().toISOString(),
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  node: process.version,
  measures,
};
await mkdir(inRoot('.cache'), { recursive: true });
await writeFile(inRoot('.cache/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
console.error('written to .cache/bench.json');
process.exitCode = measures.every(isReached) ? 0 : 1;
