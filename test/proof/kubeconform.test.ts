// @needs helm4 kubeconform
// @minutes 1
// What the chart renders is what the API servers of Kubernetes 1.34 to 1.37 and the CRDs in use accept: strictly, and
// without skipping a kind.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { conformFailures, kubeconform } from '../../scripts/lib/kubeconform.ts';
import { chartUnderTest } from './lib/chart.ts';
import { helm, valuesArguments } from './lib/helm-cli.ts';
import { goodDocuments } from './lib/known-documents.ts';

const test = suite('kubeconform');
const chart = await chartUnderTest();
const MINORS = ['1.34', '1.35', '1.36', '1.37'];

/** A file of manifests for each document, and how many objects are in all of them. */
const folder = temporaryFolder('kubeconform-');
let count = 0;
for (const { name, overlays } of await goodDocuments(chart.project)) {
  const ran = await helm('helm4', ['template', 'ml', chart.folder, ...(await valuesArguments(overlays))]);
  assert.ok(ran.isGood, `${name}: ${ran.stderr}`);
  const objects = ran.stdout.match(/^kind: /gm)?.length ?? 0;
  count += objects;
  if (objects > 0) await writeFile(join(folder, `${name.replaceAll(' ', '-')}.yaml`), ran.stdout);
}

for (const minor of MINORS) {
  test(`Kubernetes ${minor}: ${count} objects`, async () => {
    const result = await kubeconform([folder], minor);
    assert.equal(conformFailures(result), []);
    assert.is(result.skipped + result.errors + result.invalid, 0);
    assert.is(result.valid, count, 'some objects were not looked at');
    assert.ok(count > 1000, `only ${count} objects`);
  });
}

test.run();
