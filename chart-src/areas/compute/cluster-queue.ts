/** ClusterQueues: how much of each GPU pool a queue has for its own, and what it lends and borrows. */
import {
  bind,
  defaulted,
  each,
  entry,
  forEach,
  ifAny,
  ifSet,
  matchDocuments,
  nameOf,
  ne,
  quantity,
  release,
  resource,
  values,
  when,
} from '../../../compiler/index.ts';
import * as names from '../../catalogue/names/compute.ts';
import type { IClusterQueue } from '../../kit/kubernetes/index.ts';
import type { PlatformValues } from '../../platform.ts';
import { clusterMetaOf } from './metadata.ts';
import { resourceFlavorName } from './parts/resource-flavor.ts';

const { compute } = values<PlatformValues>();

export const clusterQueue = matchDocuments(compute.queueing, {
  kueue: ({ cohort, fairSharing, strategy, preemption, queues }) =>
    forEach(queues, 'queue', (queue, name) =>
      when(defaulted(queue.enabled), () =>
        matchDocuments(queue, {
          create: (own) => {
            const gpu = bind('gpu', defaulted(own.resource));
            return resource<IClusterQueue>()({
              apiVersion: 'kueue.x-k8s.io/v1beta2',
              kind: 'ClusterQueue',
              metadata: clusterMetaOf(names.queue(name)),
              spec: {
                cohortName: ifAny(cohort, (group) => group),
                queueingStrategy: strategy,
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': release.namespace } },
                preemption: {
                  withinClusterQueue: preemption.withinClusterQueue,
                  reclaimWithinCohort: when(ne(cohort, ''), preemption.reclaimWithinCohort),
                },
                fairSharing: when(fairSharing, { weight: quantity(defaulted(own.weight)) }),
                resourceGroups: [
                  {
                    coveredResources: ['cpu', 'memory', gpu],
                    flavors: [
                      each(own.pools, 'share', (share) => ({
                        name: resourceFlavorName(nameOf(share.pool), bind('pool', entry(share.pool))),
                        // In the order of coveredResources, as Kueue demands.
                        resources: [
                          { name: 'cpu', nominalQuota: quantity(share.cpu) },
                          { name: 'memory', nominalQuota: quantity(share.memory) },
                          {
                            name: gpu,
                            nominalQuota: quantity(share.gpus),
                            borrowingLimit: ifSet(share.gpuBorrowingLimit, (limit) => quantity(limit)),
                            lendingLimit: ifSet(share.gpuLendingLimit, (limit) => quantity(limit)),
                          },
                        ],
                      })),
                    ],
                  },
                ],
              },
            });
          },
        }),
      ),
    ),
});
