// The table of areas in the README is made of the types: a line for each key, with the page that tells how.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readmeAreas } from '../../compiler/docs/readme-areas.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { between } from '../../scripts/generate/readme.ts';

const { model, defaults } = await loadProject();
const links = { reference: 'reference', guides: 'docs', isThere: (page: string) => page === 'docs/data-layer.md' };

test('a key has the first sentence of its comment, and a link to its guide where there is one', () => {
  const root = model.definitions[model.root];
  const properties = {
    global: { description: 'Not ours.' },
    dataLayer: { description: 'Where `a.b` is. And more.' },
    serving: { description: 'Models' },
  };
  const invented = { ...model, definitions: { ...model.definitions, [model.root]: { ...root, properties } } };
  const text = readmeAreas(invented as never, { dataLayer: { enabled: false }, serving: { enabled: true } }, links);
  assert.equal(text.split('\n').slice(2), [
    '| [`dataLayer`](reference/data-layer.md) | Where `a.b` is ([how](docs/data-layer.md)) |',
    '| [`serving`](reference/serving.md) | Models |',
    '',
    'Off until its `enabled` says otherwise: `dataLayer`.',
    '',
  ]);
});

test('all keys with a page are there', () => {
  const text = readmeAreas(model, defaults, links);
  for (const key of Object.keys(defaults)) assert.ok(text.includes(`[\`${key}\`](reference/`), key);
});

test('what is not between the marks stays, and marks that are missing are told of', () => {
  const text = 'a\n<!-- areas -->\nold\n<!-- /areas -->\nb\n';
  assert.is(between(text, 'new\n'), 'a\n<!-- areas -->\n\nnew\n\n<!-- /areas -->\nb\n');
  assert.is(between(between(text, 'new\n'), 'new\n'), between(text, 'new\n'));
  assert.throws(() => between('a\n<!-- areas -->\n', 'new\n'), /README\.md lacks/);
});

test.run();
