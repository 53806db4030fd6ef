// @needs kubeconform
// The runner of kubeconform: strict, and a kind without a schema is an error.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { conformFailures, kubeconform } from '../../scripts/lib/kubeconform.ts';

const configMap = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: v}\n';

for (const minor of ['1.34', '1.37']) {
  test(`accepts a good object for Kubernetes ${minor}`, async () => {
    const { valid, invalid, errors, skipped } = await kubeconform({ text: configMap }, minor);
    assert.equal([valid, invalid, errors, skipped], [1, 0, 0, 0]);
  });
}

test('refuses an unknown field, a field twice and an unknown kind', async () => {
  const text = [
    `${configMap}dat: {}\n`,
    `${configMap}data: {}\n`,
    'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: b}\n',
  ].join('---\n');
  const result = await kubeconform({ text }, '1.36');
  assert.is(result.valid, 0);
  assert.is(result.invalid + result.errors, 3);
  const failures = conformFailures(result).join('\n');
  assert.match(failures, /v1 ConfigMap a .*dat/);
  assert.match(failures, /key "data" already set/);
  assert.match(failures, /could not find schema for Thing/);
});

test.run();
