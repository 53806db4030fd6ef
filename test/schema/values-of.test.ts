/** The tree of values: a kind for each place, references and entries over defaults resolved, lines of the source. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CompileErrors } from '../../compiler/errors.ts';
import { defaultsAt, fallbacksAt } from '../../compiler/schema/defaults-at.ts';
import { allValues, childrenOf, valueAt } from '../../compiler/schema/fold.ts';
import type { SchemaNode } from '../../compiler/schema/model.ts';
import type { Value } from '../../compiler/schema/value.ts';
import { valuesOf } from '../../compiler/schema/values-of.ts';
import { defaults } from './fixtures/defaults.ts';
import { fixtureModel } from './fixtures/model.ts';

const model = fixtureModel();
const root = valuesOf(model);

function at(path: string): Value {
  const value = valueAt(root, path.split('.'));
  assert.ok(value, path);
  return value as Value;
}

test('every place has one of the kinds', () => {
  const kinds: Record<string, Value['kind']> = {
    'platform.domain': 'scalar',
    'serving.models.*.pool': 'reference',
    'serving.models.*.release': 'object',
    postgres: 'choice',
    gpuPools: 'map',
    'gpuPools.*.tolerations': 'list',
    'gpuPools.*.tolerations.*': 'object',
    'platform.extraObjects.*': 'freeForm',
    global: 'map',
    'global.*': 'freeForm',
  };
  for (const [path, kind] of Object.entries(kinds)) assert.is(at(path).kind, kind, path);
});

test('a value is reached by its own path, and stands in what holds it', () => {
  for (const value of allValues(root)) {
    assert.is(valueAt(root, value.path), value, value.path.join('.'));
    if (value.holder) assert.ok(childrenOf(value.holder).includes(value));
  }
});

test('a reference knows its map, from the root and from where it stands', () => {
  const [pool, stable] = [at('serving.models.*.pool'), at('serving.models.*.release.stable')];
  assert.ok(pool.kind === 'reference' && stable.kind === 'reference');
  if (pool.kind !== 'reference' || stable.kind !== 'reference') return;
  assert.is(pool.target, at('gpuPools'));
  assert.not(pool.isRelative);
  assert.is(stable.target, at('serving.models.*.versions'));
  assert.ok(stable.isRelative);
});

test('a map knows what its entries start from', () => {
  const [models, versions, pools] = [at('serving.models'), at('serving.models.*.versions'), at('gpuPools')];
  if (models.kind !== 'map' || versions.kind !== 'map' || pools.kind !== 'map') return assert.unreachable();
  assert.is(models.entryDefaults, at('serving.modelDefaults'));
  assert.is(versions.entryDefaults, at('serving.models.*'));
  assert.is(pools.entryDefaults, undefined);
  const halves = [...allValues(root)].filter(({ isHalf }) => isHalf).map(({ path }) => path.join('.'));
  assert.equal(halves, ['serving.modelDefaults', 'serving.models.*', 'serving.models.*.versions.*']);
});

test('defaults reach entries through what these start from, and end at lists', () => {
  const defaultAt = defaultsAt(defaults);
  assert.is(defaultAt(at('serving.models.*.replicas')), 1);
  assert.is(defaultAt(at('serving.models.*.versions.*.autoscaling.hpa.max')), 3);
  assert.is(defaultAt(at('gpuPools.*.enabled')), undefined);
  assert.is(fallbacksAt(defaults)(at('gpuPools.*.enabled')), true, 'by @default');
  assert.is(defaultAt(at('platform.extraObjects.*')), undefined);
});

test('a choice knows its words, and which have settings', () => {
  const postgres = at('postgres');
  if (postgres.kind !== 'choice') return assert.unreachable();
  const modes = postgres.modes.map(({ word, settings }) => [word, settings?.path.join('.')]);
  assert.equal(modes, [
    ['builtin', 'postgres.builtin'],
    ['external', 'postgres.external'],
    ['off', undefined],
  ]);
  assert.is(postgres.defaultMode, undefined);
  const store = at('platform.queues.*.store');
  assert.is(store.kind === 'choice' && store.defaultMode, 'memory');
});

test('a place has the line of its type; entries and items have that of what holds them', () => {
  assert.equal(at('serving.models.*.pool').position, model.position('Model', 'pool'));
  assert.equal(at('serving.models.*').position, model.position('Serving', 'models'));
  for (const { position, path } of allValues(root)) assert.ok(position, path.join('.'));
});

/** The codes of what is wrong with types. */
function codesOf(definitions: Record<string, SchemaNode>): readonly string[] {
  try {
    valuesOf({ root: 'Root', definitions });
    return [];
  } catch (error) {
    return error instanceof CompileErrors ? error.errors.map(({ code }) => code) : [(error as { code: string }).code];
  }
}

test('all references that lead nowhere are told together, a type in itself by its name', () => {
  const reference = (keyOf: string): SchemaNode => ({ type: 'string', keyOf });
  const wrong = { a: reference('nowhere'), b: reference('../c'), c: reference('c') };
  assert.equal(codesOf({ Root: { type: 'object', properties: wrong } }), ['V205', 'V205', 'V205']);
  assert.equal(codesOf({ Root: { type: 'object', properties: { a: { $ref: '#/definitions/Root' } } } }), ['V005']);
});

test.run();
