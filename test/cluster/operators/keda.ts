/** KEDA in a test cluster, for what scales by events: ScaledObjects and ScaledJobs. */
import { join } from 'node:path';
import { toolSource } from '../../../scripts/lib/tools.ts';
import { testImage } from '../../images/index.ts';
import type { Cluster } from '../cluster.ts';
import { applyOverlay, container, waitForDeployments } from './manifests.ts';

const namespace = 'keda';
const api = 'apiservice/v1beta1.external.metrics.k8s.io';

/**
 * Installs KEDA without its webhooks, unless it is there, and waits until it answers. The operator makes the
 * certificates by which it and the adapter know each other.
 */
export async function installKeda(cluster: Cluster): Promise<void> {
  const image = await testImage('keda');
  await cluster.load(image);
  const config = join(await toolSource('keda-operator'), 'config');
  const common = (probe: string, delay: number) =>
    [
      { op: 'replace', path: `${container}/image`, value: image.name },
      { op: 'replace', path: `${container}/imagePullPolicy`, value: 'IfNotPresent' },
      { op: 'replace', path: `${container}/resources/requests/cpu`, value: '20m' },
      { op: 'replace', path: `${container}/${probe}/initialDelaySeconds`, value: delay },
      { op: 'add', path: `${container}/${probe}/periodSeconds`, value: 2 },
      { op: 'add', path: `${container}/${probe}/failureThreshold`, value: 60 },
      { op: 'add', path: `${container}/livenessProbe/failureThreshold`, value: 30 },
    ] as const;
  await applyOverlay(cluster, config, 'minimal', [
    { name: 'keda-operator', operations: common('readinessProbe', 2) },
    { name: 'keda-metrics-apiserver', operations: common('readinessProbe', 2) },
  ]);
  try {
    await waitForDeployments(cluster, namespace);
    await cluster.kubectl(['wait', '--for=condition=Available', api, '--timeout=180s']);
  } catch (error) {
    // As long as an API is announced and does not answer, no namespace can be deleted.
    await cluster.kubectl(['delete', api, '--wait=false', '--ignore-not-found']);
    throw error;
  }
}
