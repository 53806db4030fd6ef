// The script that waits for stores has lines for whatever stores there are.

import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Waits } from '../../chart-src/catalogue/callables/callable.ts';
import { waitedFor } from '../../chart-src/catalogue/files.ts';
import { renderFile } from '../../compiler/docs/render.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const template = pathToFileURL(inRoot('chart-src/catalogue/files/wait-for-stores.sh.hbs'));

const store = (address: string, port: Waits['port']): Waits => ({ address, port, isCalled: () => undefined as never });
const invented = [store('A_URL', 1), store('B_URL', 'web'), store('C_URL', 'web'), store('D_URL', 4)];

/** Runs the script, with a word for what it would wait for. */
async function waitsFor(env: Readonly<Record<string, string>>): Promise<string[]> {
  const script = renderFile(template, waitedFor(invented)).replace(
    /^wait_for\(\).*\{.*\n(.*\n)*?\}$/m,
    'wait_for() { echo "$*"; }',
  );
  const { stdout } = await execa('/bin/sh', ['-c', script], { env, extendEnv: false });
  return stdout.split('\n').filter(Boolean).sort();
}

test('it waits for no store that has no address', async () => {
  assert.equal(await waitsFor({}), []);
});

test('a store whose address has no port has its own', async () => {
  assert.equal(await waitsFor({ A_URL: 'a://one', D_URL: 'four' }), ['four:4', 'one:1']);
});

test('on the web the port is that of the scheme, of each store by itself', async () => {
  assert.equal(await waitsFor({ B_URL: 'http://b', C_URL: 'https://c' }), ['b:80', 'c:443']);
  assert.equal(await waitsFor({ B_URL: 'https://b', C_URL: 'http://c:9000' }), ['b:443', 'c:9000']);
});

test('a template that is told too little is an error', () => {
  assert.throws(() => renderFile(template, { web: [], stores: [{}] }), /"address" not defined/);
});

test.run();
