// The script that waits for stores has lines for whatever stores there are.

import { pathToFileURL } from 'node:url';
import { type ExecaError, execa } from 'execa';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Waits } from '../../chart-src/catalogue/callables/callable.ts';
import { waitedFor } from '../../chart-src/catalogue/files.ts';
import { renderFile } from '../../compiler/docs/render.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const template = pathToFileURL(inRoot('chart-src/catalogue/files/wait-for-stores.sh.hbs'));

const store = (address: string, port: Waits['port']): Waits => ({
  who: 'every pod',
  address,
  port,
  isCalled: () => undefined as never,
});
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

/** Addresses, and the servers that are waited for; the port of those that say none is 4. */
const addresses: Readonly<Record<string, string>> = {
  'a://h': 'h:4',
  'a://h:5/p?q=@x#y@z': 'h:5',
  'a://u:p@h1:5,h2/p': 'h1:5 h2:4',
  'h1,h2:5': 'h1:4 h2:5',
  'a://u@[::1]:5,[fe80::1%25eth0]': '[::1]:5 [fe80::1%25eth0]:4',
  // What comes after the servers has signs of its own.
  'postgresql://db/shop@v2': 'db:4',
  'https://h:8443/a:b@c': 'h:8443',
  'a://u:p@h/x@y/z': 'h:4',
  'a://h1,h2:5/x,b://y@z': 'h1:4 h2:5',
  // Logins that should have been encoded.
  'a://u:p@ss@h': 'h:4',
  'a://u:p/s@h:5/x': 'h:5',
  'a://u:1/2x:/s@h:5': 'u:1',
  'a://:p/s@h': 'h:4',
  'a://:1/2@h': 'h:4',
  'a://u,p:w/s@h1,h2': 'h1:4 h2:4',
  'a://u:p,w/s@h1,h2': 'h1:4 h2:4',
  // A scheme for each.
  'SASL_SSL://k1,SASL_SSL://k2': 'k1:4 k2:4',
  'SASL_SSL://k1:5,SASL_SSL://k2:6,SASL_SSL://[::1]': 'k1:5 k2:6 [::1]:4',
  // None.
  'postgresql:///shop': '',
  'postgresql:///shop@v2': '',
  'a://u:p@%2Fvar%2Frun/shop': '',
};

for (const [address, servers] of Object.entries(addresses))
  test(`the servers of ${address}`, async () => {
    const waits = await waitsFor({ D_URL: address });
    assert.equal(waits, servers === '' ? ['D_URL names no host, so there is nothing to wait for'] : [servers]);
  });

for (const address of [
  'host=db port=6432 password=secret',
  'host=db',
  'Server=db;Password=secret',
  'user:secret@tcp(db:3306)/shop',
  'db secret',
  'db\tsecret',
  '"db"',
  '{db: secret}',
  '::1',
  'a://u:secret',
  'a://h:5:6',
  'a://[::1]x',
  'a://[host=x y]',
])
  test(`${address} is no address, and its text is not told`, async () => {
    const failed = await waitsFor({ D_URL: address }).then(
      () => assert.unreachable(),
      (error: ExecaError) => error,
    );
    assert.is(failed?.exitCode, 1);
    assert.match(String(failed?.stderr), /^D_URL is no address: /);
    assert.not.match(String(failed?.stderr), 'secret');
  });

test('a template that is told too little is an error', () => {
  assert.throws(() => renderFile(template, { web: [], stores: [{}] }), /"address" not defined/);
});

test.run();
