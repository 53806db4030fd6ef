/** Jobs that train models, and what makes them be trained anew. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { INetworkPolicyIngressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import { each, match, note } from '../../../compiler/index.ts';
import { none } from '../../catalogue/none.ts';
import { selectorOfSubject } from '../../catalogue/subject.ts';
import { outward } from '../../catalogue/workloads/policy-parts.ts';
import { workload } from '../../catalogue/workloads/workload.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { Distributed } from './distributed.values.ts';
import { byHand } from './notes.ts';
import { forEachDistributed, forEachJob } from './parts/job.ts';
import { onlyJob, repeatedJob } from './parts/runs.ts';
import { forEachTrigger } from './parts/trigger.ts';
import { askedJob, scheduledJob } from './parts/triggers.ts';

export const jobs = workload({
  what: 'training job',
  forEach: forEachJob,
  controller: [onlyJob, repeatedJob],
  services: none('a run of several pods has one, below'),
  serviceAccount: ({ job }) => job.serviceAccount,
  disruption: none('a run that had to go is tried again'),
  calls: ({ job }) => job.calls,
  scaling: none('a run has as many pods as it says'),
  config: none('a job has no configuration files'),
  storage: none('what a run makes goes into a bucket or to MLflow'),
  metrics: none('MLflow is told how a run goes'),
  release: none('a run has the version that it began with'),
  slo: none('it answers nobody'),
  notes: byHand,
  // Nobody comes in but pods of the same job; out goes what it calls and what its user lets it reach.
  network: ({ subject, job }) => {
    const others = note<INetworkPolicyPeer>('The other pods of the run.', {
      podSelector: { matchLabels: selectorOfSubject(subject) },
    });
    return {
      enabled: job.networkPolicy.enabled,
      ingress: match<Distributed, INetworkPolicyIngressRule[]>(job.distributed, {
        indexed: () => [{ from: [others] }],
      }),
      egress: [
        ...outward(subject),
        match<Distributed, INetworkPolicyEgressRule>(job.distributed, { indexed: () => ({ to: [others] }) }),
        note(
          'Whom the values let the job reach besides.',
          each<FreeForm, INetworkPolicyEgressRule>(job.networkPolicy.egress, 'rule', (rule) => rule),
        ),
      ],
    };
  },
});

/** Pods of one run find each other by name. */
export const distributedJobs = workload({
  what: 'training job of several pods',
  forEach: forEachDistributed,
  controller: none('its runs are those of its job'),
  services: ({ port }) => [{ headless: true, ports: [{ name: 'workers', port, protocol: 'TCP' }] }],
  serviceAccount: none('it runs as its job'),
  disruption: none('a run that had to go is tried again'),
  calls: none('its job has them'),
  scaling: none('a run has as many pods as it says'),
  config: none('a job has no configuration files'),
  storage: none('what a run makes goes into a bucket or to MLflow'),
  metrics: none('MLflow is told how a run goes'),
  release: none('a run has the version that it began with'),
  slo: none('it answers nobody'),
  notes: none('its job tells of it'),
  network: none('it has the policy of its job'),
});

const ofItsJob = none('its runs are those of its job');

export const triggers = workload({
  what: 'trigger of retraining',
  forEach: forEachTrigger,
  controller: [scheduledJob, askedJob],
  services: ofItsJob,
  serviceAccount: ofItsJob,
  disruption: ofItsJob,
  calls: ({ job }) => job.calls,
  scaling: ofItsJob,
  config: ofItsJob,
  storage: ofItsJob,
  metrics: ofItsJob,
  release: ofItsJob,
  slo: ofItsJob,
  notes: ofItsJob,
  network: ofItsJob,
});
