/** The editor's schema, plain and with the user's own names. */

import { Ajv } from 'ajv';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { authorFlavour } from '../../compiler/schema/author-flavour.ts';
import type { JsonSchema } from '../../compiler/schema/flavour/json-schema.ts';
import { shareScalars } from '../../compiler/schema/flavour/share.ts';
import { valueAt } from '../../compiler/schema/fold.ts';
import { namesFor, valuesAware } from '../../compiler/schema/values-aware.ts';
import { valuesOf } from '../../compiler/schema/values-of.ts';
import { defaults } from './fixtures/defaults.ts';
import { fixtureModel } from './fixtures/model.ts';

const model = fixtureModel();
const schema = authorFlavour(model, { defaults });

/** Paths of the errors; a second keyword at one path counts once. */
function errors(of: JsonSchema, values: unknown): string[] {
  const check = new Ajv({ strict: false, allErrors: true }).compile(of);
  check(values);
  return [
    ...new Set((check.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(({ instancePath }) => instancePath)),
  ];
}

function definition(of: JsonSchema, name: string): JsonSchema {
  const found = of.definitions?.[name];
  assert.ok(found, name);
  return found as JsonSchema;
}

test('nothing with a default is demanded', () => {
  assert.equal(errors(schema, {}), []);
  assert.equal(errors(schema, { platform: {}, serving: { models: { a: {} } } }), []);
  assert.equal(errors(schema, { gpuPools: { a: {} } }), ['/gpuPools/a']);
});

test('a chosen mode completes its own object', () => {
  assert.equal(errors(schema, { postgres: { mode: 'external' } }), ['/postgres']);
  assert.equal(errors(schema, { postgres: { mode: 'external', external: {} } }), ['/postgres/external']);
  assert.equal(errors(schema, { postgres: { mode: 'builtin' } }), []);
  assert.equal(errors(schema, { postgres: {} }), []);
});

test('the default mode counts where no mode is given', () => {
  const external = authorFlavour(model, { defaults: { ...defaults, postgres: { mode: 'external' } } });
  assert.equal(errors(external, { postgres: { external: {} } }), ['/postgres/external']);
  assert.equal(errors(external, { postgres: {} }), ['/postgres']);
  assert.equal(errors(external, { postgres: { mode: 'off' } }), []);
});

test('hover has the description with the default, in Markdown where there is any', () => {
  const domain = definition(schema, 'Platform').properties?.domain;
  assert.is(domain?.markdownDescription, "The platform's domain.\n\nDefault: `example.com`.");
  assert.is(domain?.description, "The platform's domain.\n\nDefault: example.com.");
  assert.is(schema.properties?.gpuPools?.markdownDescription, undefined);
});

test('completion proposes defaults, entries and modes, and writes no default that nobody asked for', () => {
  const domain = definition(schema, 'Platform').properties?.domain;
  assert.is(domain?.default, undefined);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder of a snippet
  assert.is(((domain?.defaultSnippets ?? []) as JsonSchema[])[0]?.body, '${1:example.com}');
  const [snippet] = (schema.properties?.gpuPools?.defaultSnippets ?? []) as JsonSchema[];
  assert.is(snippet?.label, 'new GpuPool');
  assert.equal(snippet?.body, { '${1:name}': { nodeSelector: { '${2:name}': '$3' } } });
  const [, unchosen] = definition(schema, 'Postgres').anyOf as JsonSchema[];
  const labels = ((unchosen?.defaultSnippets ?? []) as { label: string }[]).map(({ label }) => label);
  assert.equal(labels, ['mode builtin', 'mode external', 'mode off']);
});

test('messages say what is wanted', () => {
  const cpu = definition(schema, 'Version').properties?.cpu ?? {};
  const target = cpu.$ref ? definition(schema, cpu.$ref.split('/').at(-1) ?? '') : cpu;
  assert.match(String(target.patternErrorMessage), /^Must be a number/);
  assert.is(definition(schema, 'Postgres').properties?.mode?.errorMessage, 'Must be builtin, external or "off".');
});

test('a scalar that stands in several places is written once, with what editors overlook beside a reference', () => {
  const once: JsonSchema = {
    type: 'string',
    pattern: '^a$',
    patternErrorMessage: 'Must be the letter a, and no other.',
  };
  const shared = shareScalars({
    properties: { a: { ...once, description: 'A.' }, b: { ...once }, c: { type: 'string' } },
    items: { ...once, pattern: '^b$' },
  });
  assert.equal(shared.properties, {
    a: { $ref: '#/definitions/string', description: 'A.' },
    b: { $ref: '#/definitions/string' },
    c: { type: 'string' },
  });
  assert.equal(shared.definitions, { string: once });
  assert.is(shared.items?.pattern, '^b$');
});

test('deprecated keys are legal, marked and not offered', () => {
  const { logFormat, reportEvery } = definition(schema, 'Platform').properties ?? {};
  assert.ok(logFormat?.doNotSuggest && reportEvery?.doNotSuggest);
  assert.match(String(reportEvery?.description), /Renamed to reportInterval/);
  assert.is(logFormat?.deprecationMessage, undefined);
});

const values = {
  ...defaults,
  gpuPools: { a100: {}, l4: {} },
  serving: {
    ...defaults.serving,
    models: {
      iris: { versions: { v1: {}, v2: {} }, release: { stable: 'v1' } },
      wine: { versions: { v3: {} } },
    },
  },
};
const aware = valuesAware(model, { defaults, values });

test("a reference is one of the user's own names", () => {
  const pool = (name: string): unknown => ({ serving: { models: { iris: { pool: name } } } });
  assert.equal(errors(aware, pool('a100')), []);
  assert.equal(errors(aware, pool('h100')), ['/serving/models/iris/pool']);
  assert.equal(errors(aware, { platform: { queues: { q: { pools: ['h100'], store: {} } } } }), [
    '/platform/queues/q/pools/0',
  ]);
});

test('a relative reference is one of the names of its own entry', () => {
  const stable = (entry: string, name: string): unknown => ({
    serving: { models: { [entry]: { release: { stable: name } } } },
  });
  assert.equal(errors(aware, stable('iris', 'v2')), []);
  assert.equal(errors(aware, stable('iris', 'v3')), ['/serving/models/iris/release/stable']);
  assert.equal(errors(aware, stable('wine', 'v3')), []);
  assert.equal(errors(aware, stable('other', 'v9')), [], 'of an entry that is new, nothing is known yet');
});

test('without names there is no enum, which would refuse everything', () => {
  const none = valuesAware(model, { defaults, values: defaults });
  assert.equal(errors(none, { serving: { models: { a: { pool: 'any' } } } }), []);
});

test('names for a reference are those of its map, in the entry that its path names', () => {
  const named = (path: string, at: readonly string[]): readonly string[] => {
    const reference = valueAt(valuesOf(model), path.split('.'));
    if (reference?.kind !== 'reference') return assert.unreachable() as never;
    return namesFor(reference, at, values);
  };
  const path = ['serving', 'models', 'iris', 'release', 'stable'];
  assert.equal(named('serving.models.*.release.stable', path), ['v1', 'v2']);
  assert.equal(named('serving.models.*.release.stable', path.with(2, 'nobody')), []);
  assert.equal(named('serving.models.*.pool', ['serving', 'models', 'iris', 'pool']), Object.keys(values.gpuPools));
});

test.run();
