/** Messages of the validator: one for each mistake, saying what is legal. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { chartFlavour } from '../../compiler/schema/chart-flavour.ts';
import { createValidator, type Problem } from '../../compiler/schema/validate.ts';
import { defaults } from './fixtures/defaults.ts';
import { fixtureModel } from './fixtures/model.ts';

const validate = createValidator(chartFlavour(fixtureModel(), { defaults, hints: true }), defaults);

/** The problems of the defaults with one value set. */
function problems(path: string, value: unknown): Problem[] {
  const copy = structuredClone(defaults) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce<Record<string, unknown>>((at, key) => {
    at[key] ??= {};
    return at[key] as Record<string, unknown>;
  }, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return validate(copy);
}

const cases: readonly [what: string, path: string, value: unknown, at: string, message: RegExp][] = [
  [
    'a misspelt key',
    'platform.domian',
    'x',
    'platform.domian',
    /is not a key here; did you mean domain\? Legal keys: domain, /,
  ],
  ['a wrong type', 'serving.enabled', 'yes', 'serving.enabled', /^must be true or false, not "yes"$/],
  [
    'a fraction',
    'serving.modelDefaults.replicas',
    1.5,
    'serving.modelDefaults.replicas',
    /^must be a whole number, not 1\.5$/,
  ],
  [
    'a word',
    'postgres.mode',
    'extern',
    'postgres.mode',
    /^must be one of builtin, external, "off", not "extern"; did you mean external\?$/,
  ],
  [
    'a pattern',
    'serving.modelDefaults.cpu',
    '2 cores',
    'serving.modelDefaults.cpu',
    /^must be a number with an optional unit.*, not "2 cores"$/,
  ],
  [
    'a bound',
    'serving.modelDefaults.replicas',
    101,
    'serving.modelDefaults.replicas',
    /^must be at most 100, not 101$/,
  ],
  ['a removed default', 'platform.domain', undefined, 'platform.domain', /has a default of "example\.com"/],
  ['a null', 'platform.domain', null, 'platform.domain', /^must be text, not null$/],
  [
    'a mode without its object',
    'postgres.mode',
    'external',
    'postgres.external',
    /^is missing; mode: external needs it$/,
  ],
  [
    'a name',
    'gpuPools.A100',
    { nodeSelector: { a: 'b' } },
    'gpuPools.A100',
    /is not a legal name: it must be of the form/,
  ],
  ['a name that YAML made', 'gpuPools.true', { nodeSelector: { a: 'b' } }, 'gpuPools.true', /YAML reads some words/],
  [
    'a name, in words',
    'serving.models.m.versions.one',
    {},
    'serving.models.m.versions.one',
    /it must be v and a number, at most 8 characters/,
  ],
  ['a list for a map', 'gpuPools', [], 'gpuPools', /^must be a map, not a list$/],
  ['an empty map', 'gpuPools.a', { nodeSelector: {} }, 'gpuPools.a.nodeSelector', /^must have at least 1 key$/],
];

for (const [what, path, value, at, message] of cases) {
  test(`${what} gives one message`, () => {
    const found = problems(path, value);
    assert.is(found.length, 1, JSON.stringify(found));
    assert.is(found[0]?.path.join('.'), at);
    assert.match(found[0]?.message ?? '', message);
  });
}

test('a key that is needed and misspelt is told once', () => {
  const found = problems('gpuPools.a', { nodeSelectr: { a: 'b' } });
  assert.equal(
    found.map(({ path, suggestion }) => [path.join('.'), suggestion]),
    [['gpuPools.a.nodeSelectr', 'nodeSelector']],
  );
});

test('two mistakes give two messages', () => {
  assert.is(problems('gpuPools.a', { nodeSelector: { a: 1 }, enabled: 'no' }).length, 2);
});

test('what lies in an object of a mode is told once, though checked twice', () => {
  const found = problems('postgres', { mode: 'builtin', builtin: { storage: 'much' } });
  assert.is(found.length, 1);
});

test('keys that exist on every JavaScript object are refused like others', () => {
  const found = problems(
    'platform',
    JSON.parse('{"domain": "a", "extraObjects": [], "__proto__": {"x": 1}, "constructor": 1}'),
  );
  assert.equal(found.map(({ path }) => path.at(-1)).sort(), ['__proto__', 'constructor']);
});

test('indices of lists are numbers', () => {
  const [found] = problems('postgres', {
    mode: 'builtin',
    builtin: { storage: 1 },
    external: { readers: [{ host: 1 }] },
  });
  assert.equal(found?.path, ['postgres', 'external', 'readers', 0, 'host']);
});

test('a thousand checks take less than a second', () => {
  const start = performance.now();
  for (let n = 0; n < 1000; n += 1) validate(defaults);
  assert.ok(performance.now() - start < 1000);
});

test.run();
