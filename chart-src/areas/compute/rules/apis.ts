/** Rules of what the cluster has to offer. */
import { type Rules, rulesMatch, values } from '../../../../compiler/index.ts';
import { missingApi } from '../../../kit/rules/missing-api.ts';
import type { PlatformValues } from '../../../platform.ts';

const { compute } = values<PlatformValues>();

export const apiRules: readonly Rules[] = [
  rulesMatch(compute.queueing, {
    kueue: () => [
      missingApi({
        name: 'kueue-missing',
        api: 'kueue.x-k8s.io/v1beta2/ClusterQueue',
        path: ['compute', 'queueing'],
        message: 'the cluster has no Kueue that serves kueue.x-k8s.io/v1beta2; install it first, or queue no jobs',
        remedy: { mode: 'none' },
      }),
    ],
  }),
  rulesMatch(compute.claims, {
    dra: () => [
      missingApi({
        name: 'dra-missing',
        api: 'resource.k8s.io/v1/ResourceClaimTemplate',
        path: ['compute', 'claims'],
        message:
          'the cluster does not serve resource.k8s.io/v1, which Kubernetes has since 1.34; update it and install a DRA driver, or count GPUs',
        remedy: { mode: 'devicePlugin' },
      }),
    ],
  }),
];
