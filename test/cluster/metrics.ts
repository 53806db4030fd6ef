/** The metrics server in a test cluster, for what reads processor use: a HorizontalPodAutoscaler, `kubectl top`. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeFileAtomic } from '../../scripts/lib/atomic.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { toolSource } from '../../scripts/lib/tools.ts';
import { type TestImage, testImage } from '../images/index.ts';
import type { Cluster } from './cluster.ts';

/** Installs it from its own manifests, unless it is there, and waits until it answers. First figures come after 20 s. */
export async function installMetricsServer(cluster: Cluster): Promise<void> {
  const image = await testImage('metrics-server');
  await cluster.load(image);
  const source = await toolSource('metrics-server');
  const folder = temporaryFolder();
  await cp(join(source, 'manifests/base'), join(folder, 'base'), { recursive: true });
  await writeFileAtomic(join(folder, 'kustomization.yaml'), stringify(overlay(image)));
  await cluster.kubectl(['apply', '--kustomize', folder]);
  try {
    await cluster.kubectl(['wait', '--for=condition=Available', 'apiservice/v1beta1.metrics.k8s.io', '--timeout=120s']);
  } catch (error) {
    // As long as an API is announced and does not answer, no namespace can be deleted.
    await cluster.kubectl(['delete', '--kustomize', folder, '--wait=false']);
    throw error;
  }
}

function overlay(image: TestImage): object {
  const container = '/spec/template/spec/containers/0';
  const patch = [
    { op: 'replace', path: `${container}/image`, value: image.name },
    // The kubelets of a test cluster have certificates that they have signed themselves.
    { op: 'add', path: `${container}/args/-`, value: '--kubelet-insecure-tls' },
    { op: 'add', path: `${container}/args/-`, value: '--metric-resolution=10s' }, // the least that it accepts
    { op: 'add', path: `${container}/args/-`, value: '--kubelet-request-timeout=5s' }, // must be less than that
    { op: 'replace', path: `${container}/resources/requests/cpu`, value: '20m' },
    { op: 'replace', path: `${container}/readinessProbe/initialDelaySeconds`, value: 1 },
    { op: 'replace', path: `${container}/readinessProbe/periodSeconds`, value: 1 },
    { op: 'replace', path: `${container}/readinessProbe/failureThreshold`, value: 60 },
  ];
  return {
    resources: ['base'],
    patches: [{ target: { kind: 'Deployment', name: 'metrics-server' }, patch: JSON.stringify(patch) }],
  };
}
