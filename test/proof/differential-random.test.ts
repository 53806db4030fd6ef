// @needs helm3-harness helm4-harness
// @minutes 12
// One source, three renderers: our evaluator, Helm 3 and Helm 4 make the same of random documents, which find what nobody thought of.
//
// What is sampled: the documents count for the whole chart. Each has one to three areas on, any of them, since a release of few
// areas shows more of each and is rendered in a fraction of the time. One in ten takes the full way of both Helms, as in
// differential.test.ts, which also sees that every branch is taken: that is left to no chance.

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { progress } from '../../scripts/lib/testing/lines.ts';
import { seed } from '../lib/seed.ts';
import { documentOf } from './arbitrary/document.ts';
import { Remedies } from './arbitrary/settle.ts';
import { chartUnderTest } from './lib/chart.ts';
import { ThreeWays } from './lib/three-ways.ts';

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 3000);
/** At least this share has to render: what is refused proves little. */
const RENDERED = 0.6;

const test = suite('evaluator = Helm 3 = Helm 4, at random');
const chart = await chartUnderTest();
const ways = await ThreeWays.start(chart);
test.after(() => ways[Symbol.asyncDispose]());

test(`${DOCUMENTS} random documents`, async () => {
  const outcomes = new Map<string, number>();
  const remedies = new Remedies();
  let done = 0;
  let isShrinking = false;
  const property = fc.asyncProperty(documentOf(chart, remedies), async ({ values, situation }) => {
    try {
      const outcome = await ways.compare([values], situation);
      const kind = outcome.kind === 'refused' ? `refused by ${outcome.by}` : outcome.kind;
      if (!isShrinking) outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    } catch (error) {
      isShrinking = true;
      throw error;
    }
    done++;
    progress(isShrinking ? `shrinking document ${done}` : `${done} of ${DOCUMENTS} documents`);
  });
  console.log(`  SEED=${seed}`);
  await fc.assert(property, { seed, numRuns: DOCUMENTS, includeErrorInReport: true });
  const split = [...outcomes].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  console.log(`  ${split.join(', ')}; ${ways.full} went Helm's full way`);
  const pasted = [...remedies.pasted].map(([rule, count]) => `${rule} ${count}`).join(', ');
  console.log(`  remedies that mended: ${pasted}`);
  const failed = [...remedies.failed].map(([rule, count]) => `${rule} ${count}`).join(', ');
  console.log(`  remedies that did not, since something else was wrong there, too: ${failed || 'none'}`);
  assert.ok((outcomes.get('rendered') ?? 0) >= RENDERED * DOCUMENTS, 'too few documents render');
});

test.run();
