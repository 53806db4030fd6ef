/**
 * `npm run compare`: what a change does to what the chart renders. The same values are rendered with another version of the chart, by its own evaluator, and with the
 * working tree's; differences are told once each. Ends with 0 only if there are none.
 *
 *   npm run compare                                  the working tree and its last commit
 *   npm run compare -- v0.1.0                        and another commit
 *   npm run compare -- ../other                      and another checkout
 *   npm run compare -- --renames renames.yaml        what changes on purpose, in YAML or a module: a list of `{kind?, field?, from: regexp, to: text}`; or `renames`,
 *                                                    `faults` with reasons, and in a module `names` by the document (compare/purpose.ts)
 *   npm run compare -- --ignore-hashes --no-notes    what follows from the rest, and NOTES.txt, don't count
 *   npm run compare -- --documents 1000 --seed 7     more random documents, and others
 *   npm run compare -- --more documents.json         and those of a file: a list of `{name, overlays}`
 *   npm run compare -- --only preset                 documents whose names contain a text
 *   npm run compare -- --all                         all variations of each difference
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chartUnderTest } from '../test/proof/lib/chart.ts';
import type { Difference } from './compare/difference.ts';
import { documentsOf, knownDocuments, randomDocuments } from './compare/documents.ts';
import { Ends } from './compare/ends.ts';
import { Groups } from './compare/groups.ts';
import { Meant } from './compare/meant.ts';
import { compareOutcomes } from './compare/outcomes.ts';
import { noPurpose, readPurpose } from './compare/purpose.ts';
import { renamer } from './compare/renames.ts';
import { startRenderer } from './compare/renderer.ts';
import { report, several } from './compare/report.ts';
import { versionOf, workingTree } from './compare/version.ts';
import { outputsOf } from './generate/outputs.ts';
import { reportErrors } from './generate/report.ts';
import { inRoot } from './lib/paths.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    renames: { type: 'string' },
    'ignore-hashes': { type: 'boolean', default: false },
    notes: { type: 'boolean', default: true },
    documents: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    more: { type: 'string' },
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
  },
});

function counts({ aspect }: Difference): boolean {
  return !(aspect === 'hash' && options['ignore-hashes']) && !(aspect === 'notes' && !options.notes);
}

/** @throws Error for what is no whole number */
function wholeNumber(text: string, what: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${what} ${text}: a whole number`);
  return Number(text);
}

async function compare(): Promise<boolean> {
  const [count, seed] = [wholeNumber(options.documents, 'documents'), wholeNumber(options.seed, 'seed')];
  const purpose = options.renames === undefined ? noPurpose : await readPurpose(options.renames);
  const rename = renamer(purpose.renames);
  const other = await versionOf(positionals[0] ?? 'HEAD');
  const chart = await chartUnderTest();
  const generated = 'generated/sdk/chart.json';
  if (outputsOf(chart.project).get(generated) !== (await readFile(inRoot(generated), 'utf8'))) {
    throw new Error(`${generated} is not what the sources make: run npm run generate`);
  }
  console.error(`${other.name}\n  and ${workingTree.name}: making documents ...`);
  const known = await knownDocuments(chart);
  const more = options.more === undefined ? [] : await documentsOf(options.more);
  const documents = [...known, ...more, ...randomDocuments(chart, count, seed)].filter(({ name }) =>
    name.includes(options.only),
  );

  await using before = await startRenderer(other);
  await using after = await startRenderer(workingTree);
  const groups = new Groups();
  const different = new Set<string>();
  const meant = new Meant(purpose.faults);
  const ends = new Ends();
  let spoke = performance.now();
  for (const [i, document] of documents.entries()) {
    const [old, now] = await Promise.all([before.render(document), after.render(document)]);
    ends.add(old, now);
    const differences = compareOutcomes(rename(old), now, purpose.names(document))
      .filter(counts)
      .filter((difference) => !meant.takes(document.name, difference));
    groups.add(document.name, differences);
    if (differences.length > 0) different.add(document.name);
    if (performance.now() - spoke > 5000) {
      spoke = performance.now();
      console.error(`  ${i + 1} of ${documents.length} documents, ${different.size} differ`);
    }
  }
  const all = groups.all();
  if (all.length > 0) console.log(`${report(all, options.all ? Number.POSITIVE_INFINITY : 3)}\n`);
  const told = `${several(documents.length, 'document')}: ${ends.report()}`;
  console.log(
    [...meant.report(), different.size === 0 ? `equal: ${told}` : `${different.size} differ of ${told}`].join('\n'),
  );
  return documents.length > 0 && different.size === 0;
}

await reportErrors(async () => {
  if (!(await compare())) process.exitCode = 1;
});
