/** WorkloadPriorityClasses: the order of jobs in the queues of Kueue is that of their pods. */

import { defaulted, forEach, ifAny, matchDocuments, resource, values, when } from '../../../compiler/index.ts';
import * as names from '../../catalogue/names/compute.ts';
import type { IWorkloadPriorityClass } from '../../kit/kubernetes/index.ts';
import type { PlatformValues } from '../../platform.ts';
import { clusterMetaOf } from './metadata.ts';

const { compute } = values<PlatformValues>();

export const workloadPriorityClass = matchDocuments(compute.queueing, {
  kueue: () =>
    forEach(compute.priorities, 'priority', (priority, name) =>
      when(defaulted(priority.enabled), () =>
        matchDocuments(priority, {
          create: ({ value, description }) =>
            resource<IWorkloadPriorityClass>()({
              apiVersion: 'kueue.x-k8s.io/v1beta2',
              kind: 'WorkloadPriorityClass',
              metadata: clusterMetaOf(names.priority(name)),
              value,
              description: ifAny(defaulted(description), (text) => text),
            }),
        }),
      ),
    ),
});
