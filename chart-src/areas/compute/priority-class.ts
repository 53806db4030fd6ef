/** PriorityClasses of the priorities that the chart makes. */
import type { IPriorityClass } from 'kubernetes-models/scheduling.k8s.io/v1/PriorityClass';
import { defaulted, forEach, ifAny, matchDocuments, resource, values, when } from '../../../compiler/index.ts';
import * as names from '../../catalogue/names/compute.ts';
import type { PlatformValues } from '../../platform.ts';
import { clusterMetaOf } from './metadata.ts';

const { compute } = values<PlatformValues>();

export const priorityClass = forEach(compute.priorities, 'priority', (priority, name) =>
  when(defaulted(priority.enabled), () =>
    matchDocuments(priority, {
      create: ({ value, preemptionPolicy, description }) =>
        resource<IPriorityClass>()({
          apiVersion: 'scheduling.k8s.io/v1',
          kind: 'PriorityClass',
          metadata: clusterMetaOf(names.priority(name)),
          value,
          preemptionPolicy: defaulted(preemptionPolicy),
          description: ifAny(description, (text) => text),
        }),
    }),
  ),
);
