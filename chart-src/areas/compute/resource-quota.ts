/** ResourceQuotas: how much the namespace as a whole may use. */
import type { IResourceQuota } from 'kubernetes-models/v1/ResourceQuota';
import { defaulted, eachEntry, forEach, ifSet, quantity, resource, values, when } from '../../../compiler/index.ts';
import { priorityClassName } from '../../catalogue/gpu/priority.ts';
import * as names from '../../catalogue/names/compute.ts';
import type { PlatformValues } from '../../platform.ts';
import { metaOf } from './metadata.ts';

const { compute } = values<PlatformValues>();

export const resourceQuota = forEach(compute.quotas, 'quota', (quota, name) =>
  when(defaulted(quota.enabled), () =>
    resource<IResourceQuota>()({
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: metaOf(names.quota(name)),
      spec: {
        hard: eachEntry(quota.hard, 'amount', (amount, counted) => [counted, quantity(amount)]),
        scopeSelector: ifSet(quota.priority, (priority) => ({
          matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: [priorityClassName(priority)] }],
        })),
      },
    }),
  ),
);
