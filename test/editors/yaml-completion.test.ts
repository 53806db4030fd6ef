// yaml-language-server completes values files with the schema that editors are given, and tells what a key is for.

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inRoot } from '../../scripts/lib/paths.ts';
import { AUTHOR_SCHEMA, openEditor } from './yaml-editor.ts';

const editor = await openEditor();

test('the root offers the shared values and the areas', async () => {
  const offers = await editor.offers('‸');
  for (const key of ['platform', 'gpuPools', 'compute', 'serving']) assert.ok(offers.includes(key), key);
});

test('a key that is begun completes, and its object is left to the user', async () => {
  assert.is(await editor.takes('plat‸', 'platform'), 'platform:\n  ');
  assert.is(await editor.takes('serving:\n  mod‸', 'modelDefaults'), 'serving:\n  modelDefaults:\n    ');
});

test('a new model is offered whole, and is good as it is', async () => {
  assert.equal(await editor.offers('serving:\n  models:\n    ‸'), ['new Model']);
  const text = await editor.takes('serving:\n  models:\n    ‸', 'new Model');
  assert.is(
    text,
    `serving:
  models:
    fraud:
      image:
        registry: ghcr.io
        repository: acme/fraud-server
        tag: v1.8.0
      versions:
        v1: {}`,
  );
  assert.equal(await editor.faults(text), []);
});

test('a new version is offered whole', async () => {
  const text = await editor.takes('serving:\n  models:\n    fraud:\n      versions:\n        ‸', 'new ModelVersion');
  assert.match(text, /\n {8}v1: \{\}$/);
  assert.equal(await editor.faults(text), []);
});

test('a new pool is offered whole, from the key and in the map', async () => {
  for (const [marked, label] of [
    ['gpuP‸', 'gpuPools'],
    ['gpuPools:\n  ‸', 'new GpuPool'],
    ['gpuPools: ‸', 'new GpuPool'],
  ] as const) {
    const text = await editor.takes(marked, label);
    assert.match(text, /^gpuPools:\s+a100:\n {4}nodeSelector:\n/);
    assert.equal(await editor.faults(text), [], text);
  }
});

test('a new entry of any map is good once its empty places are filled', async () => {
  const queue = await editor.takes(
    'compute:\n  queueing:\n    mode: kueue\n    kueue:\n      queues:\n        ‸',
    'new Queue',
  );
  assert.match(queue, /name:\n {10}mode: create$/);
  const contact = await editor.takes('platform:\n  contacts:\n    ‸', 'new Contact');
  assert.equal(await editor.faults(contact), [], contact);
  const label = await editor.takes('platform:\n  labels:\n    ‸', 'new entry', ['x']);
  assert.is(label, 'platform:\n  labels:\n    name: x');
});

const model = 'serving:\n  models:\n    fraud:\n      ';

test('a model offers its keys', async () => {
  const offers = await editor.offers(`${model}‸`);
  for (const key of ['image', 'pool', 'replicas', 'versions', 'release', 'autoscaling'])
    assert.ok(offers.includes(key));
});

test('a mode offers its words', async () => {
  assert.equal(await editor.offers(`${model}release:\n        mode: ‸`), ['rolling', 'canary', 'blueGreen']);
  assert.equal(await editor.offers(`${model}release:\n        mode: can‸`), ['rolling', 'canary', 'blueGreen']);
});

test('a chosen mode offers its own object, and no other', async () => {
  assert.equal(await editor.offers(`${model}release:\n        mode: canary\n        ‸`), ['canary']);
  assert.equal(await editor.offers('platform:\n  identity:\n    mode: irsa\n    ‸'), ['irsa']);
  assert.equal(await editor.offers('platform:\n  identity:\n    mode: none\n    ‸'), []);
});

test('the object of a chosen mode offers its keys while it is empty', async () => {
  const canary = `${model}release:\n        mode: canary\n        canary:\n          ‸`;
  assert.equal(await editor.offers(canary), ['stable', 'candidate', 'weight']);
  assert.ok((await editor.offers('platform:\n  identity:\n    mode: irsa\n    irsa:\n      ‸')).includes('roleArn'));
});

test('where no mode is chosen, each is offered with what it needs', async () => {
  const offers = await editor.offers('platform:\n  identity:\n    ‸');
  assert.equal(offers, ['mode none', 'mode irsa', 'mode gke', 'mode azure', 'mode']);
  for (const marked of ['platform:\n  identity:\n    ‸', 'platform:\n  identity: ‸']) {
    const text = await editor.takes(marked, 'mode irsa');
    assert.match(text, /identity: ?\n {4}mode: irsa\n {4}irsa:\n {6}roleArn: arn:aws:iam::/);
    assert.equal(await editor.faults(text), []);
  }
});

test('one half of a merge may leave the mode to the other half, so that all settings are offered', async () => {
  const offers = await editor.offers(`${model}release:\n        ‸`);
  for (const offer of ['canary', 'blueGreen', 'mode canary', 'mode']) assert.ok(offers.includes(offer), offer);
});

test('words are offered where only words are legal, and defaults to begin from', async () => {
  assert.equal(await editor.offers('platform:\n  environment: ‸'), ['development', 'staging', 'production']);
  assert.is((await editor.takes(`${model}repl‸`, 'replicas')).split('\n').at(-1), '      replicas: 2');
});

test('items of a list offer their keys', async () => {
  const queue =
    'compute:\n  queueing:\n    kueue:\n      queues:\n        a:\n          mode: create\n          create:\n';
  const offers = await editor.offers(`${queue}            pools:\n              - ‸`);
  for (const key of ['pool', 'gpus', 'cpu', 'memory']) assert.ok(offers.includes(key), key);
});

test('hover tells what a key is for, its default and what is legal', async () => {
  const environment = await editor.hover('platform:\n  envi‸ronment: production');
  assert.match(environment, /^What the release is for\./);
  assert.match(environment, /Default: `production`\./);
  assert.match(environment, /\* `staging`/);
  const replicas = await editor.hover(`${model}repli‸cas: 3`);
  assert.match(replicas, /How many pods there are[\s\S]*Default: `2`\./);
  assert.match(await editor.hover(`${model}release:\n        can‸ary:\n          weight: 5`), /\S/);
});

test('completion has the same description', async () => {
  const { documentation } = await editor.item('platform:\n  envi‸', 'environment');
  assert.match(JSON.stringify(documentation), /What the release is for\..*Default: `production`/);
});

test('no text has marks that an editor does not know', () => {
  const texts = readFileSync(inRoot(AUTHOR_SCHEMA), 'utf8').matchAll(
    /"((?:markdownD|d)escription)": ?"((?:[^"\\]|\\.)*)"/g,
  );
  let count = 0;
  for (const [, key, text = ''] of texts) {
    count += 1;
    assert.not.match(text, /\{@|<\/?[a-z]+>/, text);
    if (key === 'description') assert.not.match(text, /`|\*\*/, text);
  }
  assert.ok(count > 300, `${count} descriptions`);
});

test.after(async () => {
  await editor.close();
});

test.run();
