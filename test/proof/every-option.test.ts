// The files of fixtures/every-option together set every key there is, and choose every mode of every choice: what is
// rendered from them is all that the chart can make.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isMap, resolve, type SchemaNode } from '../../compiler/schema/model.ts';
import { isJsonObject, type JsonValue } from '../../compiler/values/json.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { everyOptionDocuments } from './lib/known-documents.ts';

const test = suite('files with every option');
const { model } = await loadProject();
const files = (await everyOptionDocuments()).flatMap(({ overlays }) => overlays);

/** Keys and words by their path in the types; what is said of an entry is not asked again of its defaults, nor of versions. */
function gather(unresolved: SchemaNode, path: string, take: (text: string) => void, value?: JsonValue): void {
  const node = resolve(model, unresolved);
  const isAsked = value === undefined;
  if (node.freeForm) return;
  const words = path.endsWith('.mode') ? (node.enum ?? []) : [];
  for (const word of words.filter((each) => isAsked || each === value)) take(`${path} = ${word}`);
  if (isMap(node)) {
    const entries = isAsked ? [undefined] : Object.values(isJsonObject(value) ? value : {});
    if (path.endsWith('.versions')) return;
    for (const entry of entries) gather(node.additionalProperties, `${path}.*`, take, entry);
  }
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const inner = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if ((!isAsked && inner === undefined) || key.endsWith('Defaults')) continue;
    take(`${path}.${key}`);
    gather(child, `${path}.${key}`, take, inner);
  }
  if (node.items) {
    for (const item of isAsked ? [undefined] : Array.isArray(value) ? value : []) {
      gather(node.items, `${path}[]`, take, item);
    }
  }
}

const root: SchemaNode = { $ref: `#/definitions/${model.root}` };
const legal = new Set<string>();
gather(root, 'values', (text) => legal.add(text));
const said = new Set<string>();
for (const file of files) gather(root, 'values', (text) => said.add(text), file);

/** Keys that every workload has, and that a rule forbids to some. */
const forbidden = ['database', 'cache', 'sessions'].map((store) => `values.notebooks.profiles.*.calls.${store}`);

test('set every key and choose every mode', () => {
  assert.ok(legal.size > 200);
  const unsaid = [...legal].filter((text) => !said.has(text) && !forbidden.includes(text));
  assert.equal(unsaid, [], `say these in a file of test/proof/fixtures/every-option:\n${unsaid.join('\n')}`);
});

test.run();
