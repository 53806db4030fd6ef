/** The Pooler of a cluster of CloudNativePG: PgBouncer, in front of the instance that writes. */
import { eq, format, ifAny, matchDocuments, resource, values, when } from '../../../../compiler/index.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import type { IPooler } from '../../../kit/kubernetes/index.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { imageReference, pullSecrets } from '../../../kit/pod/image.ts';
import { containerSecurity } from '../../../kit/pod/security.ts';
import type { PlatformValues } from '../../../platform.ts';
import { AREA, dataLayer, storeLabels } from '../parts.ts';
import { poolerName, whenCloudNativePg } from './parts/cluster.ts';
import { postgresCluster } from './parts/names.ts';

const { pooler: settings } = dataLayer.postgres;
const { metrics } = values<PlatformValues>().platform.telemetry;

export const pooler = whenCloudNativePg(({ labels }) =>
  matchDocuments(settings, {
    pgbouncer: ({ image, replicas, poolMode, poolSize, maxClients, resources: amounts }) =>
      resource<IPooler>()({
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Pooler',
        metadata: objectMeta({
          area: AREA,
          workload: 'postgres-pooler',
          fullName: poolerName,
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
            metadata: { labels: storeLabels(labels) },
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
      }),
  }),
);
