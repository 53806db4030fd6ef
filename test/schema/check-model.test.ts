/** Checks between tags, types and defaults. */

import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkModel } from '../../compiler/schema/check-model.ts';
import { brand, type SchemaNode, type ValuesModel } from '../../compiler/schema/model.ts';
import { readValuesModel } from '../../compiler/schema/read.ts';
import { defaults } from './fixtures/defaults.ts';
import { fixtureModel } from './fixtures/model.ts';

/** The model with tags of one key changed. */
function changed(definition: string, key: string, tags: SchemaNode): ValuesModel {
  const model = fixtureModel();
  const object = model.definitions[definition] ?? {};
  const properties = { ...object.properties, [key]: { ...object.properties?.[key], ...tags } };
  return { ...model, definitions: { ...model.definitions, [definition]: { ...object, properties } } };
}

const codes = (model: ValuesModel, values: Record<string, unknown> = defaults): string[] =>
  checkModel(model, values).map(({ code }) => code);

test('a sound model has no errors', () => {
  assert.equal(codes(fixtureModel()), []);
});

const cases: readonly [code: string, definition: string, key: string, tags: SchemaNode][] = [
  ['V201', 'ExternalPostgres', 'port', { default: 'many' }],
  ['V201', 'ExternalPostgres', 'port', { default: 0 }],
  ['V202', 'Autoscaling', 'mode', { enumDescriptions: ['one'] }],
  ['V203', 'Platform', 'reportInterval', { renamedFrom: 'domain' }],
  ['V204', 'Serving', 'models', { entryDefaults: 'nothing' }],
  ['V206', 'Platform', 'domain', { default: 'a' }],
];

for (const [code, definition, key, tags] of cases) {
  test(`${code} for ${JSON.stringify(tags)} on ${definition}.${key}, at its line`, () => {
    const model = changed(definition, key, tags);
    const found = checkModel(model, defaults).filter((error) => error.code === code);
    assert.is(found.length, 1);
    assert.equal(found[0]?.position, model.position(definition, key));
    assert.ok(found[0]?.position);
  });
}

/** What is said of references whose type has another tag; `names` is what its brand names. */
const lost = (keyOf: string, names = 'Version', more: Record<string, SchemaNode> = {}): string[] => {
  const position = { file: 'references.ts', line: 3, column: 13 };
  const tag = { file: 'references.ts', line: 1, column: 4 };
  const reference = { keyOf, [brand]: { alias: 'VersionName', names, position, tag } };
  const model = changed('Release', 'stable', reference);
  const canary = { ...model.definitions.Release?.properties?.stable };
  const properties = { ...model.definitions.Release?.properties, canary, ...more };
  const definitions = { ...model.definitions, Release: { ...model.definitions.Release, properties } };
  return checkModel({ ...model, definitions }, defaults).map(({ message }) => message);
};

test('V205 for a type of references that leads to no map, once, at its tag, with the map of what it names', () => {
  assert.equal(lost('gpuPool', 'GpuPool'), [
    'references.ts:1:4 V205: @keyOf gpuPool of VersionName leads to no map\n' +
      '  Write @keyOf gpuPools, whose entries are a GpuPool each.',
  ]);
  assert.equal(lost('../version'), [
    'references.ts:1:4 V205: @keyOf ../version of VersionName leads to no map\n' +
      '  Write @keyOf ../versions, whose entries are a Version each.\n' +
      '  A path counts from the object that holds the key, here from serving.models.*.release.stable; each .. is one level, entries of maps too.',
  ]);
});

test('V205 names the nearest map, or all that there are, where the type of the entries tells nothing', () => {
  assert.match(lost('gpuPool', 'Other')[0] ?? '', /\n {2}Did you mean @keyOf gpuPools\?$/);
  assert.match(
    lost('nowhere', 'Other')[0] ?? '',
    /\n {2}The maps are platform\.queues, gpuPools, .*serving\.models\.$/,
  );
  assert.match(
    lost('../../../../../../x', 'Other')[0] ?? '',
    /\n {2}The maps are \.\.\/versions.*\.\n {2}A path counts/,
  );
});

test('V205 at a key that a type of references stands at wrongly, and is right elsewhere', () => {
  const { stable } = fixtureModel().definitions.Release?.properties ?? {};
  const below: SchemaNode = { type: 'object', properties: { stable: { ...stable } } };
  const model = changed('Release', 'deeper', below);
  const [error, ...others] = checkModel(model, defaults);
  assert.equal(others, []);
  assert.match(
    error?.message ?? '',
    'V205: @keyOf ../versions of serving.models.*.release.deeper.stable leads to no map',
  );
  assert.match(error?.help ?? '', 'Write @keyOf ../../versions, whose entries are a Version each.');
});

test('V207 for a default that the chart would refuse', () => {
  assert.equal(codes(fixtureModel(), { ...defaults, gpuPools: { UPPER: { nodeSelector: { a: 'b' } } } }), ['V207']);
  const { platform: _, ...without } = defaults;
  assert.equal(codes(fixtureModel(), without), ['V207'], 'a key that is always read, without a default');
});

test('V207 stands at the line of the type', () => {
  const [error] = checkModel(fixtureModel(), { ...defaults, platform: { ...defaults.platform, domain: 5 } });
  assert.equal(error?.position, fixtureModel().position('Platform', 'domain'));
});

test('V208 for a brand that names other entries than @keyOf leads to, once, at the line of its type', () => {
  const file = fileURLToPath(new URL('fixtures/brands.ts', import.meta.url));
  const model = readValuesModel({ files: [file], root: 'Values', base: fileURLToPath(new URL('.', import.meta.url)) });
  const errors = checkModel(model, { pools: {}, labels: {}, pool: 'a', queue: 'a', other: 'a', label: 'a' });
  assert.equal(
    errors.map(({ message }) => message),
    [
      'fixtures/brands.ts:17:13 V208: QueueName names a Queue, and @keyOf pools leads to pools, whose entries are a Pool each\n' +
        '  Write string & { readonly [ref]?: Pool }, or let @keyOf name the map of every Queue.',
      'fixtures/brands.ts:24:13 V208: LabelName names a Pool, and @keyOf labels leads to labels, whose entries are of no declared type\n' +
        '  Declare an interface for the entries of labels, and name it in the brand.',
    ],
  );
});

test.run();
