// @needs helm3-harness helm4-harness
// @minutes 3
// One source, three renderers: our evaluator, Helm 3 and Helm 4 make the same of all documents that are written down or made
// from the types, and between these every branch of every template, helper and rule is taken both ways.
//
// What is sampled: one document in ten takes the full way of both Helms (their own merge, schema compiled anew, engine, sorting
// of manifests, and a look at whether a template changed the values). The others skip what does not depend on the document:
// the compiled schema is used again, and their templates are parsed once. Functions, values and execution are Helm's in both.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Coverage } from '../../compiler/evaluate/coverage.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { chartUnderTest } from './lib/chart.ts';
import { directedDocuments } from './lib/directed-documents.ts';
import { goodDocuments } from './lib/known-documents.ts';
import { plainSituation } from './lib/own-engine.ts';
import { ThreeWays } from './lib/three-ways.ts';
import { systematicSamples } from './systematic/index.ts';

const test = suite('evaluator = Helm 3 = Helm 4');
const chart = await chartUnderTest();
const coverage = new Coverage();
const ways = await ThreeWays.start(chart, coverage);
test.after(() => ways[Symbol.asyncDispose]());

for (const { name, overlays } of await goodDocuments(chart.project)) {
  test(`${name} renders`, async () => {
    const outcome = await ways.compare(overlays, plainSituation);
    assert.is(outcome.kind, 'rendered', 'message' in outcome ? outcome.message : '');
  });
}

for (const { reason, values, situation, refusedBy, skipSchema } of await directedDocuments()) {
  test(`directed: ${reason}`, async () => {
    const overlay = loadValues(values, reason).values;
    const found = await ways.compare([overlay], { ...plainSituation, ...situation }, skipSchema);
    assert.is(found.kind, refusedBy ? 'refused' : 'rendered', 'message' in found ? found.message : '');
    if (found.kind === 'refused') assert.is(found.by, 'rules', found.message);
  });
}

for (const { about, values, apis = [], skipSchema } of systematicSamples({
  ...chart.project,
  defaults: chart.defaults,
})) {
  test(`systematic: ${about}`, async () => {
    const found = await ways.compare([values], { ...plainSituation, apis }, skipSchema);
    assert.is.not(found.kind === 'refused' && found.by, 'schema', 'message' in found ? found.message : '');
  });
}

test('every branch of templates, helpers, rules and notes was taken both ways', () => {
  const { total, taken, missing } = coverage.summary();
  console.log(`  branches: ${taken} of ${total} taken; ${ways.full} documents went Helm's full way`);
  console.log(
    `  ${ways.broken.length} times a Helm broke where the evaluator rendered what rules refuse: such branches don't count`,
  );
  assert.is(missing.length, 0, `never taken:\n${missing.join('\n')}\n${ways.broken.join('\n')}`);
  assert.ok(ways.full > 50, `${ways.full}`);
});

test.run();
