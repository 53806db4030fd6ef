/** LocalQueues: what jobs of the namespace are put in, by the label `kueue.x-k8s.io/queue-name`. */
import { defaulted, forEach, match, matchDocuments, resource, values, when } from '../../../compiler/index.ts';
import * as names from '../../catalogue/names/compute.ts';
import type { ILocalQueue } from '../../kit/kubernetes/index.ts';
import type { PlatformValues } from '../../platform.ts';
import { metaOf } from './metadata.ts';

const { compute } = values<PlatformValues>();

export const localQueue = matchDocuments(compute.queueing, {
  kueue: ({ queues }) =>
    forEach(queues, 'queue', (queue, name) =>
      when(defaulted(queue.enabled), () =>
        resource<ILocalQueue>()({
          apiVersion: 'kueue.x-k8s.io/v1beta2',
          kind: 'LocalQueue',
          metadata: metaOf(names.queue(name)),
          spec: {
            clusterQueue: match(queue, {
              create: () => names.queue(name).clusterWide,
              use: ({ clusterQueue }) => clusterQueue,
            }),
          },
        }),
      ),
    ),
});
