/** The PodDisruptionBudget of a workload: how many pods a drain may take at once. */
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { type Documents, matchDocuments, resource, type Tpl } from '../../../compiler/index.ts';
import { metaOfSubject, type Subject, selectorOfSubject } from '../subject.ts';

/** The budget, unless the workload has none. */
export function podDisruptionBudget(subject: Subject): Documents {
  const budget = (bound: 'minAvailable' | 'maxUnavailable', pods: Tpl<string | number>): Documents =>
    resource<IPodDisruptionBudget>()({
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: metaOfSubject(subject),
      spec: {
        [bound]: pods,
        selector: { matchLabels: selectorOfSubject(subject) },
        // A pod that never became ready does not hold up a drain.
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    });
  return matchDocuments(subject.settings.pdb, {
    minAvailable: ({ pods }) => budget('minAvailable', pods),
    maxUnavailable: ({ pods }) => budget('maxUnavailable', pods),
  });
}
