// The documents with every option together set every key there is, and choose every mode of every choice: what is rendered
// from them is all that the chart can make. What the chart refuses says nothing.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mergeOverlays } from '../../compiler/values/merge.ts';
import { kebab } from '../../scripts/generate/parts.ts';
import { chartUnderTest } from '../proof/lib/chart.ts';
import { everyOptionDocuments } from '../proof/lib/known-documents.ts';
import { optionsOf } from '../proof/lib/options.ts';
import { OwnEngine } from '../proof/lib/own-engine.ts';

const test = suite('documents with every option');
const chart = await chartUnderTest();
const engine = new OwnEngine(chart);
const { model } = chart.project;

/** Keys that every workload has, and that a rule forbids to some. */
const forbidden = ['database', 'cache', 'sessions'].map((store) => `values.notebooks.profiles.*.calls.${store}`);

test('set every key and choose every mode', async () => {
  const documents = await everyOptionDocuments(chart.project);
  for (const { name, overlays } of documents) {
    const outcome = engine.render(overlays);
    assert.is(outcome.kind, 'rendered', `${name}: ${'message' in outcome ? outcome.message : ''}`);
  }
  const legal = optionsOf(model);
  assert.ok(legal.size > 200);
  const said = new Set(documents.flatMap(({ overlays }) => [...optionsOf(model, mergeOverlays(overlays))]));
  const unsaid = [...legal].filter((text) => !said.has(text) && !forbidden.includes(text));
  const areas = new Set(unsaid.map((text) => kebab(text.split(/[. ]/)[1] ?? '')));
  const folders = [...[...areas].map((area) => `test/${area}/directed`), 'test/proof/directed'].join(' or ');
  assert.equal(unsaid, [], `say these in a document of ${folders}, one that is rendered:\n${unsaid.join('\n')}`);
  console.log(`  ${legal.size} options in ${documents.length} documents`);
});

test.run();
