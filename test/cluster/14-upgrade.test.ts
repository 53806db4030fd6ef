// `helm upgrade --reuse-values` on a real cluster: the stored values are those of an older chart, which lacks a key that came
// in a minor and still has the old name of a renamed one. The charts are of a throw-away area of the tests.
// @group cluster
// @needs kind kubectl helm3 helm4
// @minutes 3
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { release as facts, format, orElse, resource, values } from '../../compiler/index.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { baselineOf } from '../../compiler/schema/chart-flavour.ts';
import { writeTestChart } from '../compiler/fixtures/chart.ts';
import { defaults } from '../compiler/fixtures/defaults.ts';
import type { Values } from '../compiler/fixtures/values.ts';
import { Helm } from './chart/helm.ts';
import { Client, createNamespace, deleteNamespace } from './client/index.ts';
import type { Cluster } from './cluster.ts';
import { useCluster } from './use.ts';

const namespace = 'upgrade';
let cluster: Cluster;
let client: Client;

const { lab, shared } = values<Values>();

const metadata = { name: format`${facts.name}-shown` };
const { count: _, ...olderLab } = defaults.lab as { [key: string]: Json };
const older = { ...defaults, lab: olderLab, shared: { ...(defaults.shared as object), reportEvery: '60s' } };

/** ConfigMaps that show values. The older chart knows neither `lab.count` nor `shared.reportInterval`; the newer one reads both. */
const charts = {
  older: {
    templates: {
      shown: resource<IConfigMap>()({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { text: lab.text } }),
    },
    shipped: older as { [key: string]: Json },
    baseline: new Set(baselineOf(older)),
  },
  newer: {
    templates: {
      shown: resource<IConfigMap>()({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata,
        data: { text: lab.text, count: format`${lab.count}`, interval: orElse(shared.reportInterval, 'never') },
      }),
    },
    baseline: new Set(baselineOf(older)),
  },
};

test.before(async () => {
  cluster = await useCluster();
  client = new Client(cluster.kubeconfig);
  await deleteNamespace(client, namespace); // of a run that was stopped
  await createNamespace(client, namespace);
});

test.after(() => deleteNamespace(client, namespace));

for (const version of ['helm3', 'helm4'] as const) {
  test(`${version} upgrades with --reuse-values to a chart with a newer key and a renamed one`, async () => {
    const helm = await Helm.of(version, cluster.kubeconfig);
    const [before, after] = [await writeTestChart(charts.older), await writeTestChart(charts.newer)];
    const data = async (): Promise<Record<string, string> | undefined> =>
      (await client.core.readNamespacedConfigMap({ namespace, name: `${version}-shown` })).data;
    const settings = ['--namespace', namespace, '--set', 'shared.reportEvery=5s'];

    await helm.run('install', version, before.folder, ...settings);
    assert.equal(await data(), { text: 'text' });
    await helm.run('upgrade', version, after.folder, '--namespace', namespace, '--reuse-values');
    assert.equal(await data(), { text: 'text', count: '1', interval: '5s' });

    const conflict = ['upgrade', version, after.folder, '--namespace', namespace, '--reuse-values'];
    const { ok, text } = await helm.try(...conflict, '--set', 'shared.reportInterval=7s');
    assert.not(ok);
    assert.match(
      text,
      'shared.reportEvery: this is the old name of reportInterval, which is set to something else: "7s"',
    );
    await helm.run('uninstall', version, '--namespace', namespace);
  });
}

test.run();
