// @needs helm3 helm4 helm317
// A package is the chart: equal bytes for equal files, and every Helm makes the same objects of it as of the folder.

import { readFile } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseAllDocuments } from 'yaml';
import { packed } from '../../compiler/helm/layout.ts';
import { chartFiles } from '../../scripts/generate/outputs.ts';
import { packageChart } from '../../scripts/lib/chart-package.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { chartUnderTest } from './lib/chart.ts';
import { type HelmCommand, helm, valuesArguments } from './lib/helm-cli.ts';
import { productionDocuments } from './lib/known-documents.ts';

const test = suite('package');
const chart = await chartUnderTest();
const files = chartFiles(chart.project, packed);
const { path, sha256 } = await packageChart(files, temporaryFolder('package-'));

test('packed again, it is the same', async () => {
  const again = await packageChart(files, temporaryFolder('package-'));
  assert.is(again.sha256, sha256);
  assert.ok((await readFile(path)).equals(await readFile(again.path)));
});

const helms: readonly HelmCommand[] = ['helm3', 'helm4', 'helm317'];
for (const name of helms) {
  test(`${name} makes the same objects of the package as of the folder`, async () => {
    for (const { name: what, overlays } of await productionDocuments()) {
      const objects = async (from: string): Promise<unknown[]> => {
        const ran = await helm(name, ['template', 'ml', from, ...(await valuesArguments(overlays))]);
        assert.ok(ran.isGood, `${what}: ${ran.stderr}`);
        return parseAllDocuments(ran.stdout).map((document) => document.toJS() as unknown);
      };
      const found = await objects(path);
      assert.ok(found.length > 100, `${found.length} objects`);
      assert.equal(found, await objects(chart.folder), what);
    }
  });

  test(`${name} shows the package's values, its README and its schema's refusals`, async () => {
    const shown = await helm(name, ['show', 'values', path]);
    assert.is(shown.stdout.trimEnd(), (await readFile(`${chart.folder}/values.yaml`, 'utf8')).trimEnd());
    assert.match((await helm(name, ['show', 'readme', path])).stdout, 'ml-platform');
    const refused = await helm(name, ['template', 'ml', path, '--set', 'servings.enabled=true']);
    assert.not(refused.isGood);
    assert.match(refused.stderr, 'servings');
  });
}

test('files without a Chart.yaml are no package', async () => {
  try {
    await packageChart(new Map([['values.yaml', '']]), temporaryFolder('package-'));
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, /there is no Chart\.yaml/);
  }
});

test.run();
