/** The chart's schema: what Helm accepts after the merge, what it refuses, and the form that both libraries of Helm read alike. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baselineOf, chartFlavour } from '../../compiler/schema/chart-flavour.ts';
import type { JsonSchema } from '../../compiler/schema/flavour/json-schema.ts';
import { createValidator, type Problem } from '../../compiler/schema/validate.ts';
import { defaults } from './fixtures/defaults.ts';
import { fixtureModel } from './fixtures/model.ts';

const schema = chartFlavour(fixtureModel(), { defaults });
const validate = createValidator(schema);

/** The defaults, changed. */
function values(change: (copy: Record<string, Record<string, unknown>>) => void): unknown {
  const copy = structuredClone(defaults) as unknown as Record<string, Record<string, unknown>>;
  change(copy);
  return copy;
}

const paths = (problems: readonly Problem[]): string[] => problems.map(({ path }) => path.join('.'));

test('the defaults alone are valid', () => {
  assert.equal(validate(defaults), []);
});

test('a key with a default is required, at every depth', () => {
  assert.equal(paths(validate(values((v) => delete v.platform?.domain))), ['platform.domain']);
  assert.equal(paths(validate(values((v) => delete (v as Record<string, unknown>).gpuPools))), ['gpuPools']);
});

test('a key that is newer than the baseline is optional', () => {
  const baseline = new Set(baselineOf(defaults).filter((path) => path !== 'platform.domain'));
  const older = createValidator(chartFlavour(fixtureModel(), { defaults, baseline }));
  assert.equal(older(values((v) => delete v.platform?.domain)), []);
  assert.equal(paths(older(values((v) => delete v.platform?.extraObjects))), ['platform.extraObjects']);
});

test('the chosen mode demands its object and all of its keys; the others are checked as far as they go', () => {
  const external = (settings?: unknown): unknown =>
    values((v) =>
      Object.assign(v.postgres ?? {}, { mode: 'external', ...(settings !== undefined && { external: settings }) }),
    );
  assert.equal(paths(validate(external())), ['postgres.external']);
  assert.equal(paths(validate(external({}))), ['postgres.external.host']);
  assert.equal(validate(external({ host: 'db' })), []);
  const other = (settings: unknown): unknown => values((v) => Object.assign(v.postgres ?? {}, { external: settings }));
  assert.equal(validate(other({})), []);
  assert.equal(paths(validate(other({ port: 0 }))), ['postgres.external.port']);
  assert.equal(paths(validate(other({ readers: [{}] }))), ['postgres.external.readers.0.host']);
});

test('an absent mode means the one of @default, in entries of maps', () => {
  const queue = (store: unknown): unknown =>
    values((v) => Object.assign(v.platform ?? {}, { queues: { q: { pools: [], store } } }));
  assert.equal(validate(queue({})), []);
  assert.equal(paths(validate(queue({ mode: 'disk' }))), ['platform.queues.q.store.disk']);
});

test('nothing is demanded of entries over defaults, nor of the defaults', () => {
  const models = { a: { versions: { v1: {} }, autoscaling: { mode: 'hpa' } } };
  assert.equal(validate(values((v) => Object.assign(v.serving ?? {}, { models, modelDefaults: {} }))), []);
  const typo = { a: { versions: { v1: { tga: 'x' } } } };
  assert.equal(paths(validate(values((v) => Object.assign(v.serving ?? {}, { models: typo })))), [
    'serving.models.a.versions.v1.tga',
  ]);
});

test('entries of other maps are whole', () => {
  assert.equal(paths(validate(values((v) => Object.assign(v.gpuPools ?? {}, { a100: {} })))), [
    'gpuPools.a100.nodeSelector',
  ]);
});

test('the old key of a rename stays legal, with the same type', () => {
  assert.equal(validate(values((v) => Object.assign(v.platform ?? {}, { reportEvery: '5s' }))), []);
  assert.equal(paths(validate(values((v) => Object.assign(v.platform ?? {}, { reportEvery: 5 })))), [
    'platform.reportEvery',
  ]);
});

test('a parent chart may pass global values and a condition', () => {
  assert.equal(validate({ ...defaults, global: { any: { thing: null } }, enabled: true }), []);
});

test('null is refused in free-form parts too', () => {
  assert.equal(
    paths(validate(values((v) => Object.assign(v.platform ?? {}, { extraObjects: [{ a: { b: null } }] })))),
    ['platform.extraObjects.0.a.b'],
  );
});

test('the form is what every Helm reads', () => {
  const seen = new Set<string>();
  const walk = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) walk(item, at);
      return;
    }
    const schemaNode = node as JsonSchema;
    if (typeof schemaNode.$ref === 'string') {
      assert.match(schemaNode.$ref, /^#\/definitions\/[A-Za-z0-9_]+$/);
      assert.equal(Object.keys(schemaNode), ['$ref'], at);
    }
    for (const [key, child] of Object.entries(schemaNode)) {
      const isName = at.endsWith('.properties') || at.endsWith('.definitions');
      if (!isName) seen.add(key);
      walk(child, `${at}.${key}`);
    }
  };
  walk(schema, '');
  assert.is(schema.$schema, 'http://json-schema.org/draft-07/schema#');
  for (const keyword of ['$id', 'description', 'default', 'anyOf', 'keyOf', 'examples', 'patternHint']) {
    assert.not.ok(seen.has(keyword), keyword);
  }
});

test('two runs give the same bytes', () => {
  assert.is(JSON.stringify(chartFlavour(fixtureModel(), { defaults })), JSON.stringify(schema));
});

test.run();
