// @needs helm3-harness helm4-harness
// @minutes 20
// One source, three renderers: our evaluator, Helm 3 and Helm 4 make the same of the same values, and between all
// documents every branch of every template and rule is taken both ways.

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Coverage } from '../../compiler/evaluate/coverage.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import { seed } from '../lib/seed.ts';
import { documentOf } from './arbitrary/document.ts';
import { Remedies } from './arbitrary/settle.ts';
import { chartUnderTest } from './lib/chart.ts';
import { directedDocuments } from './lib/directed-documents.ts';
import { faultIn } from './lib/faults.ts';
import { Helms } from './lib/helms.ts';
import { goodDocuments } from './lib/known-documents.ts';
import { type Outcome, outcomesDiffer } from './lib/outcome.ts';
import { OwnEngine, plainSituation, type Situation } from './lib/own-engine.ts';
import { systematicSamples } from './systematic/index.ts';

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 5000);
/** Of the random documents, at least this share has to render: what is refused proves little. */
const RENDERED = 0.6;

const test = suite('evaluator = Helm 3 = Helm 4');
const chart = await chartUnderTest();
const coverage = new Coverage();
const engine = new OwnEngine(chart, coverage);
// One Helm renders the chart as people read it, the other as a package holds it.
const helms = await Helms.start(chart.folder, chart.packaged);
const lawless = await Helms.start(chart.lawless);
test.after(async () => {
  await Promise.all([helms[Symbol.asyncDispose](), lawless[Symbol.asyncDispose]()]);
});

/** Renders by all three. @throws what differs, or what should not have been printed */
async function compare(
  overlays: readonly JsonObject[],
  situation: Situation,
  what = '',
  skipSchema = false,
): Promise<Outcome> {
  const asked = helms.render({ valuesFiles: overlays.map((overlay) => printYaml(overlay)), skipSchema }, situation);
  const ours = engine.render(overlays, situation, skipSchema);
  for (const { helm, outcome } of await asked) {
    const difference = outcomesDiffer(ours, outcome);
    if (difference !== undefined) throw new Error(`${what}${helm}: ${difference}`);
  }
  if (ours.kind === 'rendered') {
    const fault = faultIn({ objects: Object.fromEntries(ours.objects), notes: ours.notes }, overlays);
    if (fault !== undefined) throw new Error(`${what}${fault}`);
  }
  if (ours.kind === 'refused' && ours.by === 'rules') await compareLawless(overlays, situation);
  return ours;
}

/** The templates alone: they agree wherever the evaluator reads nothing absent. */
async function compareLawless(overlays: readonly JsonObject[], situation: Situation): Promise<void> {
  const ours = engine.renderLawless(overlays, situation);
  if (!ours) return;
  const texts = overlays.map((overlay) => printYaml(overlay));
  for (const { helm, outcome } of await lawless.render({ valuesFiles: texts }, situation)) {
    // What breaks Helm is what the rules are for.
    const difference = outcome.kind === 'rendered' ? outcomesDiffer(ours, outcome) : undefined;
    if (difference !== undefined) throw new Error(`without the rules, ${helm}: ${difference}`);
  }
}

test('presets, the production example and the files with every option render, the same by all', async () => {
  for (const { name, overlays } of await goodDocuments(chart.project)) {
    const outcome = await compare(overlays, plainSituation, `${name}: `);
    assert.is(outcome.kind, 'rendered', `${name} is refused:\n${'message' in outcome ? outcome.message : ''}`);
  }
});

test(`${DOCUMENTS} random documents`, async () => {
  const outcomes = new Map<string, number>();
  const remedies = new Remedies();
  let isShrinking = false;
  const property = fc.asyncProperty(documentOf(chart, remedies), async ({ values, situation }) => {
    try {
      const outcome = await compare([values], situation);
      const kind = outcome.kind === 'refused' ? `refused by ${outcome.by}` : outcome.kind;
      if (!isShrinking) outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    } catch (error) {
      isShrinking = true;
      throw error;
    }
  });
  console.log(`  SEED=${seed}`);
  await fc.assert(property, { seed, numRuns: DOCUMENTS, includeErrorInReport: true });
  const split = [...outcomes].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  console.log(`  ${split.join(', ')}`);
  const pasted = [...remedies.pasted].map(([rule, count]) => `${rule} ${count}`).join(', ');
  console.log(`  remedies that mended: ${pasted}`);
  const failed = [...remedies.failed].map(([rule, count]) => `${rule} ${count}`).join(', ');
  console.log(`  remedies that did not, since something else was wrong there, too: ${failed || 'none'}`);
  assert.ok((outcomes.get('rendered') ?? 0) >= RENDERED * DOCUMENTS, 'too few documents render');
});

for (const { reason, values, situation, refusedBy, skipSchema = false } of await directedDocuments()) {
  test(`directed: ${reason}`, async () => {
    const overlay = loadValues(values, reason).values;
    const found = await compare([overlay], { ...plainSituation, ...situation }, '', skipSchema);
    assert.is(found.kind, refusedBy ? 'refused' : 'rendered', 'message' in found ? found.message : '');
    if (found.kind === 'refused') assert.is(found.by, 'rules', found.message);
  });
}

for (const { about, values, apis = [], skipSchema = false } of systematicSamples({
  ...chart.project,
  defaults: chart.defaults,
})) {
  test(`systematic: ${about}`, async () => {
    const found = await compare([values], { ...plainSituation, apis }, '', skipSchema);
    assert.is.not(found.kind === 'refused' && found.by, 'schema', 'message' in found ? found.message : '');
  });
}

test('every branch of templates, helpers, rules and notes was taken both ways', () => {
  const { total, taken, missing } = coverage.summary();
  console.log(`  branches: ${taken} of ${total} taken (${((100 * taken) / total).toFixed(2)} %)`);
  // What a run reaches by luck belongs among the directed documents: RARE=3 lists it.
  if (process.env.RARE) console.log(coverage.summary(Number(process.env.RARE)).missing.join('\n'));
  assert.is(missing.length, 0, `never taken:\n${missing.join('\n')}`);
});

test.run();
