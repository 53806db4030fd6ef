// The documents with every option together set every key there is, and choose every mode of every choice: what is rendered
// from them is all that the chart can make.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mergeOverlays } from '../../compiler/values/merge.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { everyOptionDocuments } from './lib/known-documents.ts';
import { optionsOf } from './lib/options.ts';

const test = suite('documents with every option');
const project = await loadProject();
const { model } = project;

/** Keys that every workload has, and that a rule forbids to some. */
const forbidden = ['database', 'cache', 'sessions'].map((store) => `values.notebooks.profiles.*.calls.${store}`);

test('set every key and choose every mode', async () => {
  const documents = await everyOptionDocuments(project);
  const legal = optionsOf(model);
  assert.ok(legal.size > 200);
  const said = new Set(documents.flatMap(({ overlays }) => [...optionsOf(model, mergeOverlays(overlays))]));
  const unsaid = [...legal].filter((text) => !said.has(text) && !forbidden.includes(text));
  assert.equal(unsaid, [], `say these in a document of test/proof/directed:\n${unsaid.join('\n')}`);
  console.log(`  ${legal.size} options in ${documents.length} documents`);
});

test.run();
