// @needs helm3 helm4 helm317
// The chart as a part of another chart: under an alias, behind a condition, beside globals that it knows nothing of.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../compiler/values/json.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { chartUnderTest } from './lib/chart.ts';
import { type HelmCommand, helm, valuesArguments } from './lib/helm-cli.ts';

const test = suite('the chart as a dependency');
const chart = await chartUnderTest();

const model = {
  image: { registry: 'ghcr.io', repository: 'acme/server', tag: 'v1' },
  versions: { v1: {} },
};
const platform: JsonObject = { serving: { models: { demo: model } } };

/** A chart that has ours as a dependency from a folder, twice: by its own name and under an alias. */
async function umbrella(): Promise<string> {
  const folder = join(temporaryFolder('umbrella-'), 'company');
  await mkdir(join(folder, 'templates'), { recursive: true });
  const dependency = { name: 'ml-platform', version: '>=0.0.0', repository: `file://${chart.folder}` };
  const head: JsonObject = {
    apiVersion: 'v2',
    name: 'company',
    version: '1.0.0',
    dependencies: [
      { ...dependency, condition: 'ml-platform.enabled' },
      { ...dependency, alias: 'research', condition: 'research.enabled', tags: ['labs'] },
    ],
  };
  await writeFile(join(folder, 'Chart.yaml'), printYaml(head));
  const values: JsonObject = {
    global: { company: 'acme', imageRegistry: 'registry.example.com' },
    'ml-platform': { enabled: true, ...platform },
    research: { enabled: false },
  };
  await writeFile(join(folder, 'values.yaml'), printYaml(values));
  const own =
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: company\ndata:\n  company: {{ .Values.global.company }}\n';
  await writeFile(join(folder, 'templates', 'configmap.yaml'), own);
  return folder;
}

const helms: readonly HelmCommand[] = ['helm3', 'helm4', 'helm317'];
for (const name of helms) {
  test(`${name}: built from a folder, installed, switched off, and under an alias`, async () => {
    const folder = await umbrella();
    const built = await helm(name, ['dependency', 'build', folder]);
    assert.ok(built.isGood, built.stderr);
    const render = async (...overlays: JsonObject[]): Promise<string> => {
      const ran = await helm(name, ['template', 'acme', folder, ...(await valuesArguments(overlays))]);
      assert.ok(ran.isGood, ran.stderr);
      return ran.stdout;
    };
    const both = await render();
    assert.match(both, '# Source: company/templates/configmap.yaml');
    assert.match(both, '# Source: company/charts/ml-platform/templates/serving/');
    assert.not.match(both, '# Source: company/charts/research/');
    const off = await render({ 'ml-platform': { enabled: false } });
    assert.not.match(off, 'charts/ml-platform');
    assert.match(off, '# Source: company/templates/configmap.yaml');
    const research = await render({ 'ml-platform': { enabled: false }, research: { enabled: true, ...platform } });
    assert.match(research, '# Source: company/charts/research/templates/serving/');
  });

  test(`${name}: its schema and its rules still speak`, async () => {
    const folder = await umbrella();
    await helm(name, ['dependency', 'build', folder]);
    const refusal = async (overlay: JsonObject): Promise<string> => {
      const ran = await helm(name, ['template', 'acme', folder, ...(await valuesArguments([overlay]))]);
      assert.not(ran.isGood);
      return ran.stderr;
    };
    assert.match(await refusal({ 'ml-platform': { servng: {} } }), 'servng');
    const dangling = await refusal({ 'ml-platform': { serving: { models: { demo: { pool: 'a100' } } } } });
    assert.match(dangling, '- serving.models.demo.pool: there is no "a100" in gpuPools');
  });
}

test.run();
