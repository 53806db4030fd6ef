// @needs helm3 helm4
// `helm lint --strict` finds nothing in the chart under the values of a preset or of the production example. (That it passes bad ones is known: it logs a guard's fail.)

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chartUnderTest } from './lib/chart.ts';
import { type HelmCommand, helm, valuesArguments } from './lib/helm-cli.ts';
import { presetDocuments, productionDocuments } from './lib/known-documents.ts';

const test = suite('helm lint --strict');
const chart = await chartUnderTest();
const documents = [...presetDocuments(), ...(await productionDocuments())];

const helms: readonly HelmCommand[] = ['helm3', 'helm4'];
for (const name of helms) {
  test(`${name}: ${documents.length} documents`, async () => {
    for (const { name: document, overlays } of documents) {
      const ran = await helm(name, ['lint', '--strict', chart.folder, ...(await valuesArguments(overlays))]);
      assert.ok(ran.isGood, `${document}:\n${ran.stdout}${ran.stderr}`);
      const findings = ran.stdout.split('\n').filter((line) => /^\[(WARNING|ERROR)\]/.test(line));
      assert.equal(findings, [], document);
      assert.not.match(ran.stdout + ran.stderr, /can not be installed/, `${document} is refused`);
    }
  });
}

test.run();
