// @needs helm3 helm4 helm317
// The same values give the same bytes, whatever the order of keys, the cluster's APIs and its version.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isJsonObject, type JsonObject, type JsonValue } from '../../compiler/values/json.ts';
import { apisOf } from './arbitrary/situation.ts';
import { chartUnderTest } from './lib/chart.ts';
import { type HelmCommand, helm, valuesArguments } from './lib/helm-cli.ts';
import { productionDocuments } from './lib/known-documents.ts';

const test = suite('determinism');
const chart = await chartUnderTest();
const [production] = await productionDocuments();
const overlays = production?.overlays ?? [];

async function template(name: HelmCommand, values: readonly JsonObject[], ...more: string[]): Promise<string> {
  const ran = await helm(name, ['template', 'ml', chart.folder, ...(await valuesArguments(values)), ...more]);
  assert.ok(ran.isGood, ran.stderr);
  return ran.stdout;
}

/** The same values with the keys of every map the other way round. */
function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

const helms: readonly HelmCommand[] = ['helm3', 'helm4', 'helm317'];
for (const name of helms) {
  test(`${name}: twice the same bytes, in any order of keys`, async () => {
    const first = await template(name, overlays);
    assert.ok(first.length > 1000);
    assert.is(await template(name, overlays), first);
    assert.is(
      await template(
        name,
        overlays.map((overlay) => reversed(overlay) as JsonObject),
      ),
      first,
    );
  });

  test(`${name}: what a cluster offers changes nothing but refusals`, async () => {
    const first = await template(name, overlays);
    // Argo CD passes the cluster's APIs in both forms; without `v1/Pod` nobody claims that they are all.
    const apis = apisOf(chart.project.ir).filter((api) => api !== 'v1/Pod');
    const both = [...new Set(apis.flatMap((api) => [api, api.split('/').slice(0, 2).join('/')]))];
    assert.is(await template(name, overlays, ...both.flatMap((api) => ['--api-versions', api])), first);
  });

  test(`${name}: Kubernetes 1.31 is refused, 1.32 to 1.37 give the same`, async () => {
    const values = await valuesArguments(overlays);
    const old = await helm(name, ['template', 'ml', chart.folder, ...values, '--kube-version', '1.31.0']);
    assert.not(old.isGood);
    assert.match(
      old.stderr,
      /chart requires kubeVersion: >=1\.32\.0-0 which is incompatible with Kubernetes v1\.31\.0/,
    );
    const [first, ...others] = await Promise.all(
      ['1.32.0', '1.34.2', '1.37.0', 'v1.33.1-gke.100'].map((version) =>
        template(name, overlays, '--kube-version', version),
      ),
    );
    for (const other of others) assert.is(other, first);
  });
}

test.run();
