// The operators that the tests lean on answer. They come while nobody else uses the cluster: as long as an API is announced and
// does not answer, no namespace can be deleted, and what asks for all kinds fails.
// @group cluster
// @alone
// @needs kind kubectl metrics-server keda-operator keda-adapter cloudnative-pg
// @minutes 2

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cluster } from './cluster.ts';
import { installMetricsServer } from './metrics.ts';
import { installCloudNativePg } from './operators/cloudnative-pg.ts';
import { installKeda } from './operators/keda.ts';
import { useCluster } from './use.ts';

let cluster: Cluster;

test.before(async () => {
  cluster = await useCluster();
  await Promise.all([installMetricsServer(cluster), installKeda(cluster), installCloudNativePg(cluster)]);
});

test('the APIs of metrics and of scaling by events are served', async () => {
  for (const api of ['v1beta1.metrics.k8s.io', 'v1beta1.external.metrics.k8s.io']) {
    const status = 'jsonpath={.status.conditions[?(@.type=="Available")].status}';
    assert.is(await cluster.kubectl(['get', 'apiservice', api, '-o', status]), 'True', api);
  }
});

test('the kinds of KEDA and CloudNativePG are known', async () => {
  const kinds = (await cluster.kubectl(['api-resources', '--output=name'])).split('\n');
  for (const kind of ['scaledobjects.keda.sh', 'scaledjobs.keda.sh', 'clusters.postgresql.cnpg.io']) {
    assert.ok(kinds.includes(kind), kind);
  }
});

test.run();
