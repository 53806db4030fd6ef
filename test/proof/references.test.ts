// @needs helm3 helm4 helm317
// A reference to nothing is refused at installation, all of them in one message with YAML that mends them.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../compiler/values/json.ts';
import { chartUnderTest } from './lib/chart.ts';
import { type HelmCommand, helm, valuesArguments } from './lib/helm-cli.ts';
import { OwnEngine } from './lib/own-engine.ts';

const test = suite('references in helm');
const chart = await chartUnderTest();

const image = { registry: 'ghcr.io', repository: 'acme/server', tag: 'v1' };
const values: JsonObject = {
  platform: { contacts: { team: { email: 'team@example.com' } } },
  gpuPools: { a100: { nodeSelector: { pool: 'a100' } }, t4: { nodeSelector: { pool: 't4' } } },
  serving: {
    models: {
      fraud: { image, pool: 'a10', versions: { v1: {} }, governance: { owner: 'team' } },
      embeddings: { image, calls: { models: ['fruad'] }, versions: { v1: {} }, governance: { owner: 'teem' } },
    },
  },
};

const ours = new OwnEngine(chart).render([values]);

test('the message names each place, what there is, and YAML to paste', () => {
  assert.is(ours.kind, 'refused');
  const message = 'message' in ours ? ours.message : '';
  assert.match(message, '- serving.models.fraud.pool: there is no "a10" in gpuPools; there are: a100, t4');
  assert.match(message, 'there is no "fruad" in serving.models; there are: embeddings, fraud');
  assert.match(
    message,
    '- serving.models.embeddings.governance.owner: there is no "teem" in platform.contacts; there are: team',
  );
  assert.match(message, 'serving:\n      models:\n        fraud:\n          pool: a100');
});

const helms: readonly HelmCommand[] = ['helm3', 'helm4', 'helm317'];
for (const name of helms) {
  test(`${name} template says the same`, async () => {
    const ran = await helm(name, ['template', 'ml', chart.folder, ...(await valuesArguments([values]))]);
    assert.not(ran.isGood);
    assert.is(ran.stdout, '');
    assert.ok(ran.stderr.includes('message' in ours ? ours.message.trim() : '?'), ran.stderr);
  });
}

test('helm 4 install says the same', async () => {
  const args = ['install', 'ml', chart.folder, '--dry-run=client', ...(await valuesArguments([values]))];
  const ran = await helm('helm4', args);
  assert.not(ran.isGood);
  assert.ok(ran.stderr.includes('message' in ours ? ours.message.trim() : '?'), ran.stderr);
});

test.run();
