// A folder of an area with defaults, rules, notes or files of its own is a section of it, found by its place.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { filesOf } from '../../scripts/generate/files.ts';
import { areas, inOrder, joinedDefaults, loadDefaults, sectionsOf } from '../../scripts/generate/parts.ts';
import { loadProject } from '../../scripts/generate/project.ts';

const dataLayer = areas.filter(({ key }) => key === 'dataLayer');
const sections = dataLayer.flatMap(sectionsOf);

test('stores are sections, and what they share is none', () => {
  assert.ok(sections.length > 3);
  assert.equal(
    sections.map(({ folder }) => folder.split('/').at(-1)).filter((name) => /parts|rules|files/.test(name ?? '')),
    [],
  );
});

test('the values of an area have the defaults of its sections', async () => {
  const { dataLayer: defaults } = (await loadDefaults()) as { dataLayer: object };
  for (const { key } of sections) assert.ok(key in defaults, key);
});

test('sections stand in the order of the values, and one without a key is told of', () => {
  const parts = ['b', 'a'].map((key) => ({ key, folder: `chart-src/areas/x/${key}` }));
  const keys = inOrder(parts, ['other', 'a', 'b']).map(({ key }) => key);
  assert.equal(keys, ['a', 'b']);
  assert.throws(() => inOrder(parts, ['a']), /areas\/x\/b has no key "b" in the values: there are a/);
});

test('a default that two say is told of', () => {
  assert.equal(joinedDefaults('x', [{ a: 1 }, { b: 2 }]), { a: 1, b: 2 });
  assert.throws(() => joinedDefaults('x', [{ a: 1 }, { a: 1 }]), /two files have defaults of x\.a/);
});

test('the rules of a section are a group of their own', async () => {
  const { ir } = await loadProject();
  const groups = ir.guard.flatMap(({ area, group }) => (area === 'dataLayer' && group !== undefined ? [group] : []));
  assert.equal(groups.sort(), sections.map(({ folder }) => folder.split('/').at(-1)).sort());
});

test('files are found by the place of their folder', async () => {
  assert.ok('files/data-layer/kafka/start.sh' in (await filesOf('chart-src/areas/data-layer/kafka')));
  assert.ok('files/catalogue/wait-for-stores.sh' in (await filesOf('chart-src/catalogue')));
  assert.equal(await filesOf('chart-src/kit'), {});
});

test.run();
