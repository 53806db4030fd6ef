/** The Pooler of a cluster of CloudNativePG: PgBouncer, in front of the instance that writes. */
import { eq, format, ifAny, resource, values, when } from '../../../../compiler/index.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import type { IPooler } from '../../../kit/kubernetes/index.ts';
import { givenLabels } from '../../../kit/labels.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { imageReference, pullSecrets } from '../../../kit/pod/image.ts';
import { containerSecurity } from '../../../kit/pod/security.ts';
import type { PlatformValues } from '../../../platform.ts';
import { storeLabels } from '../parts.ts';
import * as names from './names.ts';
import type { PoolerAt } from './parts/cluster.ts';
import { postgresCluster } from './parts/names.ts';

const { metrics } = values<PlatformValues>().platform.telemetry;

/** The Pooler. */
export const byPooler: Controller<PoolerAt> = {
  file: 'pooler',
  documents: ({ settings: { labels }, pgbouncer }) => {
    const { image, replicas, poolMode, poolSize, maxClients, resources: amounts } = pgbouncer;
    return resource<IPooler>()({
      apiVersion: 'postgresql.cnpg.io/v1',
      kind: 'Pooler',
      metadata: objectMeta({
        object: names.pooler(),
        labels: storeLabels(labels),
      }),
      spec: {
        cluster: { name: postgresCluster() },
        type: 'rw',
        instances: replicas,
        pgbouncer: {
          poolMode,
          parameters: {
            default_pool_size: format`${poolSize}`,
            max_client_conn: format`${maxClients}`,
            // Clients prepare statements of their own accord.
            max_prepared_statements: '200',
          },
        },
        template: {
          metadata: { labels: givenLabels(storeLabels(labels)) },
          spec: {
            imagePullSecrets: pullSecrets,
            containers: [
              {
                name: 'pgbouncer',
                image: ifAny<string, string>(image.repository, () => imageReference(image)),
                resources: resources(amounts),
                securityContext: containerSecurity(true),
              },
            ],
          },
        },
        monitoring: when(eq(metrics.mode, 'operator'), { enablePodMonitor: true }),
      },
    });
  },
};
