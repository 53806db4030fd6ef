// @needs helm4 kubeconform
// @minutes 1
// What the chart renders is what the API servers of Kubernetes 1.34 to 1.37 and the CRDs in use accept: strictly, and
// without skipping a kind.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { conformFailures, kubeconform } from '../../scripts/lib/kubeconform.ts';
import { chartUnderTest } from './lib/chart.ts';
import { helm, valuesArguments } from './lib/helm-cli.ts';
import { goodDocuments } from './lib/known-documents.ts';

const test = suite('kubeconform');
const chart = await chartUnderTest();
const MINORS = ['1.34', '1.35', '1.36', '1.37'];

const manifests = await Promise.all(
  (await goodDocuments()).map(async ({ name, overlays }) => {
    const ran = await helm('helm4', ['template', 'ml', chart.folder, ...(await valuesArguments(overlays))]);
    assert.ok(ran.isGood, `${name}: ${ran.stderr}`);
    return { name, text: ran.stdout, count: ran.stdout.match(/^kind: /gm)?.length ?? 0 };
  }),
);

for (const minor of MINORS) {
  test(`Kubernetes ${minor}`, async () => {
    let checked = 0;
    for (const { name, text, count } of manifests) {
      if (count === 0) continue;
      const result = await kubeconform({ text }, minor);
      assert.equal(conformFailures(result), [], name);
      assert.is(result.skipped + result.errors + result.invalid, 0, name);
      assert.is(result.valid, count, `${name}: some objects were not looked at`);
      checked += result.valid;
    }
    console.log(`  ${minor}: ${checked} objects`);
    assert.ok(checked > 100, `only ${checked} objects`);
  });
}

test.run();
