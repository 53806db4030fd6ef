// `defineValues`: what it refuses, in which words, and that real values pass.

import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadValues } from '../../compiler/values/load.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { defineOverlay, defineValues, toYaml } from '../../sdk/index.ts';
import { errorsIn } from './compiling.ts';

const head = "import { defineValues } from '../../sdk/index.ts';\nconst pool = { nodeSelector: {} };\n";
const values = (text: string): string => `${head}defineValues(${text});\n`;
const production = loadValues(
  await readFile(inRoot('values-production.yaml'), 'utf8'),
  'values-production.yaml',
).values;

const errors = errorsIn(
  {
    'pool.ts': values(
      "{ gpuPools: { a100: pool, t4: pool }, serving: { models: { m: { pool: 'a10', versions: { v1: {} } } } } }",
    ),
    'version.ts': values(
      "{ serving: { models: { m: { versions: { v1: {}, v2: {} }, release: { canary: { stable: 'v3' } } } } } }",
    ),
    'typo.ts': values('{ serving: { models: { m: { versions: { v1: { replicass: 3 } } } } } }'),
    'wide.ts': values('{ gpuPools: {} as Record<string, typeof pool> }'),
    'word.ts': values("{ platform: { environment: 'prodution' } }"),
    'production.ts': `import { defineValues } from '../../sdk/index.ts';\nexport default defineValues(${JSON.stringify(production)});\n`,
  },
  ['test/sdk/define-values.types.ts'],
);
const only = (name: string): string => {
  assert.is(errors.get(name)?.length, 1, `${name}: ${errors.get(name)}`);
  return errors.get(name)?.[0] ?? '';
};

test('every negative case is an error, and every positive one is none', () => {
  assert.equal(errors.get('define-values.types.ts'), []);
});

test('the production example compiles as TypeScript', () => {
  assert.equal(errors.get('production.ts'), []);
});

test('an unknown pool is told with the legal names', () => {
  assert.match(
    only('pool.ts'),
    /^Type '"a10"' is not assignable to type '"a100" \| "t4" \| undefined'. Did you mean '"a100"'\?$/,
  );
});

test("an unknown version is told with the model's own versions", () => {
  assert.match(only('version.ts'), /^Type '"v3"' is not assignable to type '"v1" \| "v2" \| undefined'.$/);
});

test('a typo is told with the key that was meant', () => {
  assert.match(
    only('typo.ts'),
    /'replicass' does not exist in type 'ModelVersion<.*>'. Did you mean to write 'replicas'\?/,
  );
});

test('a word is told with the one that was meant', () => {
  assert.match(
    only('word.ts'),
    /'"prodution"' is not assignable to type '"development" \| "staging" \| "production".*Did you mean '"production"'\?/,
  );
});

test('a widened map is told with the way out', () => {
  assert.match(
    only('wide.ts'),
    /knows these names only as string: write the map in place, or declare it with satisfies/,
  );
});

test('it returns what it is given', () => {
  const given = { serving: { models: { m: { versions: { v1: {} } } } } };
  assert.is(defineValues(given), given);
  assert.is(defineOverlay<typeof given>()(given), given);
});

test('toYaml writes what Helm reads back', () => {
  assert.equal(loadValues(toYaml(production), 'x').values, production);
  assert.is(toYaml({ a: undefined, b: 'on' }), 'b: "on"\n');
  assert.throws(() => toYaml({ a: { b: [() => 1] } }), /a\.b\[0\] is a function/);
  assert.throws(() => toYaml({ a: new Date(0) }), /a is a Date/);
  assert.throws(() => toYaml({ a: Number.NaN }), /a is NaN/);
});

test.run();
