/** CloudNativePG in a test cluster, for Clusters of PostgreSQL and their Poolers. */
import { join } from 'node:path';
import { toolSource } from '../../../scripts/lib/tools.ts';
import { testImage } from '../../images/index.ts';
import type { Cluster } from '../cluster.ts';
import { applyOverlay, container, waitForDeployments } from './manifests.ts';

const namespace = 'cnpg-system';

/**
 * Installs the operator with its webhooks, unless it is there, and waits until it is ready. It makes its certificates
 * itself. Clusters and Poolers that name no image get the one of the tests.
 */
export async function installCloudNativePg(cluster: Cluster): Promise<void> {
  const [operator, postgres] = [await testImage('cloudnative-pg'), await testImage('postgres')];
  await cluster.load(operator, postgres);
  const config = join(await toolSource('cloudnative-pg'), 'config');
  const env = [
    { name: 'POSTGRES_IMAGE_NAME', value: postgres.name },
    { name: 'PGBOUNCER_IMAGE_NAME', value: postgres.name },
  ];
  await applyOverlay(cluster, config, 'default', [
    {
      name: 'cnpg-controller-manager',
      operations: [
        { op: 'replace', path: `${container}/image`, value: operator.name },
        { op: 'replace', path: `${container}/imagePullPolicy`, value: 'IfNotPresent' },
        // it tells the instances from which image to copy its program
        { op: 'replace', path: `${container}/env/0/value`, value: operator.name },
        ...env.map((value) => ({ op: 'add' as const, path: `${container}/env/-`, value })),
        { op: 'replace', path: `${container}/resources`, value: { requests: { cpu: '20m', memory: '100Mi' } } },
        { op: 'replace', path: `${container}/startupProbe/failureThreshold`, value: 60 },
        { op: 'replace', path: `${container}/startupProbe/periodSeconds`, value: 1 },
      ],
    },
  ]);
  await waitForDeployments(cluster, namespace);
}
