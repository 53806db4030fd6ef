/** The PodDisruptionBudget of a workload: how many pods a drain may take at once. */
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import type { IPodDisruptionBudgetSpec } from 'kubernetes-models/policy/v1/PodDisruptionBudgetSpec';
import {
  defineObject,
  fields,
  impossible,
  mapParameter,
  match,
  ne,
  resource,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import type { Pdb } from '../../kit/values/availability.ts';
import { metaOfSubject, selectorMapOf } from '../subject.ts';
import { fold } from '../workloads/workload.ts';

/** The budget, unless the workload has none. */
export const podDisruptionBudgets = fold('pod-disruption-budget', 'disruption', (_, subject) => {
  const { pdb } = subject.settings;
  return when(ne(pdb.mode, 'none'), () =>
    resource<IPodDisruptionBudget>()({
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: metaOfSubject(subject),
      spec: pdbSpec(pdb, selectorMapOf(subject)),
    }),
  );
});

const pdbSpec = defineObject<IPodDisruptionBudgetSpec>()(
  'pdbSpec',
  'How many pods a drain may take at once.',
  [valueParameter<Pdb>()('pdb', 'Pdb'), mapParameter('selector')],
  (pdb, selector) =>
    fields<IPodDisruptionBudgetSpec>(
      {
        selector: { matchLabels: selector },
        // A pod that never became ready does not hold up a drain.
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
      match<Pdb, IPodDisruptionBudgetSpec>(pdb, {
        none: impossible,
        minAvailable: ({ pods }) => ({ minAvailable: pods }),
        maxUnavailable: ({ pods }) => ({ maxUnavailable: pods }),
      }),
    ),
);
