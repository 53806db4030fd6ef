// yaml-language-server finds what is wrong with a values file: one message for one mistake, and none for good files.

import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { presets } from '../../chart-src/presets/index.ts';
import type { JsonValue } from '../../compiler/values/json.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { AUTHOR_SCHEMA, openEditor } from './yaml-editor.ts';

const production = readFileSync(inRoot('values-production.yaml'), 'utf8');
const editor = await openEditor();

test('the worked example is good, by the link on its own first line', async () => {
  const plain = await openEditor({});
  assert.match(production, /^# yaml-language-server: \$schema=schemas\/values\.schema\.json\n/);
  assert.equal(await plain.faults(production), []);
  const [fault] = await plain.faults(production.replace('environment: production', 'environment: prod'));
  assert.match(fault ?? '', /Must be development, staging or production\./);
  await plain.close();
});

test("the schema is found by the user's settings too", async () => {
  const uri = pathToFileURL(inRoot(AUTHOR_SCHEMA)).href;
  const configured = await openEditor({ schemas: { [uri]: ['*values.yaml'] } });
  assert.equal(await configured.faults('platfrom: {}\n', 'values.yaml'), ['1: Property platfrom is not allowed.']);
  assert.equal(await configured.faults('platfrom: {}\n', 'Chart.yaml'), []);
  await configured.close();
});

for (const [name, { values }] of Object.entries(presets)) {
  test(`the preset ${name} is good`, async () => {
    assert.equal(await editor.faults(printYaml(values as unknown as JsonValue)), []);
  });
}

const model = 'serving:\n  models:\n    fraud:\n';
const mistakes: Readonly<Record<string, readonly [text: string, fault: string]>> = {
  'a typo in a key': [`${model}      replcas: 3\n`, '4: Property replcas is not allowed.'],
  'a key at the wrong level': [`${model}      weight: 3\n`, '4: Property weight is not allowed.'],
  'a wrong type': [`${model}      replicas: three\n`, '4: Incorrect type. Expected "integer".'],
  'a number out of range': [`${model}      replicas: -1\n`, '4: Value is below the minimum of 0.'],
  'a word that is not legal': ['platform:\n  environment: prod\n', '2: Must be development, staging or production.'],
  'a mode that is not legal': ['platform:\n  identity:\n    mode: aws\n', '3: Must be none, irsa, gke or azure.'],
  'a mode without a word': ['platform:\n  identity:\n    mode:\n', '3: Must be none, irsa, gke or azure.'],
  'a mode without its object': ['platform:\n  identity:\n    mode: irsa\n', '2: Missing property "irsa".'],
  'an empty object of a mode': [
    'platform:\n  identity:\n    mode: irsa\n    irsa:\n',
    '4: Incorrect type. Expected "IrsaIdentity".',
  ],
  'a word where an object belongs': [`${model}      release: canary\n`, '4: Incorrect type. Expected "Release".'],
  'a missing key in the object of a mode': [
    'platform:\n  identity:\n    mode: irsa\n    irsa: {}\n',
    '4: Missing property "roleArn".',
  ],
  'a typo in the object of another mode': [
    'platform:\n  identity:\n    mode: none\n    irsa:\n      role: x\n',
    '5: Property role is not allowed.',
  ],
  'a missing key of an entry': ['gpuPools:\n  a100: {}\n', '2: Missing property "nodeSelector".'],
  'a name that is not legal': [
    'serving:\n  models:\n    Fraud_1: {}\n',
    '3: Must be lower-case letters, digits and single dashes, a letter first.',
  ],
  'a label that is a number': [
    'gpuPools:\n  a100:\n    nodeSelector:\n      tier: 1\n',
    '4: Incorrect type. Expected "string".',
  ],
};

for (const [name, [text, fault]] of Object.entries(mistakes)) {
  test(`${name} is one message`, async () => {
    assert.equal(await editor.faults(text), [fault]);
  });
}

test('a quantity that is none says what one looks like', async () => {
  const [fault, ...others] = await editor.faults(`${model}      resources:\n        limits:\n          cpu: a lot\n`);
  assert.match(fault ?? '', /^6: Must be a number .*Gi/);
  assert.equal(others, []);
});

test('several mistakes are as many messages', async () => {
  const faults = await editor.faults(`${model}      replcas: 3\n      gpus: 0\n      release:\n        mode: canry\n`);
  assert.equal(faults, [
    '4: Property replcas is not allowed.',
    '5: Value is below the minimum of 1.',
    '7: Must be rolling, canary or blueGreen.',
  ]);
});

test('an overlay may switch the mode and leave the settings of the other', async () => {
  const text = 'platform:\n  identity:\n    mode: none\n    irsa:\n      roleArn: arn:aws:iam::123456789012:role/x\n';
  assert.equal(await editor.faults(text), []);
});

test.after(async () => {
  await editor.offers(`${model}      ‸`);
  const { start, firstFaults = 0, firstOffers = 0 } = editor.times;
  const kilobytes = statSync(inRoot(AUTHOR_SCHEMA)).size / 1000;
  console.log(
    `${AUTHOR_SCHEMA}: ${kilobytes.toFixed(0)} kB; server ready after ${start.toFixed(0)} ms, ` +
      `first diagnostics ${firstFaults.toFixed(0)} ms, completion ${firstOffers.toFixed(0)} ms`,
  );
  await editor.close();
});

test.run();
