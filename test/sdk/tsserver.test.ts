// An editor with TypeScript: completion of the user's own names, hover, and errors while typing `defineValues`.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inRoot } from '../../scripts/lib/paths.ts';
import { type Location, startTsServer } from './tsserver.ts';

const folder = await mkdtemp(join(tmpdir(), 'ml-platform-tsserver-'));
const server = startTsServer();
const compilerOptions = {
  strict: true,
  module: 'nodenext',
  target: 'es2024',
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};
await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['values.ts'] }));
await writeFile(join(folder, 'values.ts'), 'export {};\n');
const file = join(folder, 'values.ts');

/** A user's file, with the cursor at `|`. */
function typed(model: string): Location {
  const text = `import { defineValues } from '${inRoot('sdk/index.ts')}';
export default defineValues({
  gpuPools: { a100: { nodeSelector: {} }, 't4-spot': { nodeSelector: {} } },
  serving: {
    models: {
      other: { versions: { old: {} } },
      fraud: { versions: { v1: {}, v2: {} }, ${model} },
    },
  },
});
`;
  const before = text.slice(0, text.indexOf('|')).split('\n');
  server.open(file, text.replace('|', ''));
  return { file, line: before.length, offset: (before.at(-1) ?? '').length + 1 };
}

test("a pool completes to the user's own pools", async () => {
  assert.equal(await server.completions(typed("pool: '|'")), ['a100', 't4-spot']);
});

test("a version completes to the model's own versions", async () => {
  assert.equal(await server.completions(typed("release: { mode: 'canary', canary: { stable: '|' } }")), ['v1', 'v2']);
});

test('a model in a list completes to the models', async () => {
  assert.equal(await server.completions(typed("calls: { models: ['|'] }")), ['other', 'fraud']);
});

test('keys complete, in a model and in an object of it', async () => {
  const keys = await server.completions(typed('|'));
  for (const key of ['pool', 'replicas', 'release', 'autoscaling']) assert.ok(keys.includes(key), key);
  assert.equal(await server.completions(typed('release: { canary: { | } }')), ['candidate', 'stable', 'weight']);
});

test('a mode completes to its words', async () => {
  assert.equal(await server.completions(typed("runtime: { mode: '|' }")), ['deployment', 'kserve', 'vllm']);
});

test('an unknown name is an error that lists the legal ones', async () => {
  typed("pool: 'a10|'");
  const errors = await server.errors(file);
  assert.is(errors.length, 1);
  assert.match(errors[0] ?? '', /'"a10"' is not assignable to type '"a100" \| "t4-spot" \| undefined'/);
});

test('a hover tells what a key is for, its form and its default', async () => {
  const comment = await server.hover(typed('repl|icas: 3'));
  assert.match(comment, /How many pods there are/);
  assert.match(comment, /A whole number at least 0\./);
  assert.match(comment, /@default 2/);
});

test.after(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

test.run();
