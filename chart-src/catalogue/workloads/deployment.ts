/** Workloads whose pods a Deployment makes. */
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IDeploymentStrategy } from 'kubernetes-models/apps/v1/DeploymentStrategy';
import {
  add,
  type Documents,
  defineObject,
  type Expr,
  eq,
  type Maybe,
  match,
  resource,
  type Tpl,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import type { Strategy } from '../../kit/values/availability.ts';
import { configMount, configVolume } from '../pod/config.ts';
import { podSpec } from '../pod/pod.ts';
import { type ServerParts, serverPod } from '../pod/server.ts';
import { spread } from '../pod/spread.ts';
import { metaOfSubject, type ServerSubject, type Subject, selectorOfSubject } from '../subject.ts';
import type { Controller } from './controller.ts';

/** A Deployment of as many pods as the settings say; their number is left to the autoscaler where there is one. */
export const byDeployment = <At extends { readonly subject: Subject }>(
  partsOf: (at: At) => ServerParts,
): Controller<At> => ({
  file: 'deployment',
  documents: (at) => {
    const { subject } = at;
    const { autoscaling, replicas, strategy: settings } = subject.settings;
    const parts = partsOf(at);
    return deployment(
      subject,
      {
        ...parts,
        volumes: [configVolume(subject), ...(parts.volumes ?? [])],
        volumeMounts: [configMount(subject), ...(parts.volumeMounts ?? [])],
        spread: spread(subject),
      },
      { replicas: when(eq(autoscaling.mode, 'none'), replicas), strategy: strategy(settings) },
    );
  },
});

/** A Deployment of one pod, which is gone before its successor comes: two would have one volume, or one truth, twice. */
export const bySinglePod = <At extends { readonly subject: ServerSubject }>(
  partsOf: (at: At) => ServerParts,
): Controller<At> => ({
  file: 'deployment',
  documents: (at) => deployment(at.subject, partsOf(at), { replicas: 1, strategy: { type: 'Recreate' } }),
});

function deployment(
  subject: ServerSubject,
  parts: ServerParts,
  scale: { readonly replicas: Tpl<number> | Maybe<number>; readonly strategy: Tpl<IDeploymentStrategy> },
): Documents {
  return resource<IDeployment>()({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metaOfSubject(subject),
    spec: {
      ...scale,
      revisionHistoryLimit: 10,
      // A pod may take its whole startup budget; a rollout is late only after that, and the usual ten minutes.
      progressDeadlineSeconds: add(subject.settings.probes.startup.budgetSeconds, 600),
      selector: { matchLabels: selectorOfSubject(subject) },
      template: {
        metadata: { labels: parts.podLabels, annotations: parts.podAnnotations },
        spec: podSpec(subject, serverPod(subject, parts)),
      },
    },
  });
}

/** How pods are replaced. */
export const strategy: (settings: Expr<Strategy>) => Expr<IDeploymentStrategy> = defineObject<IDeploymentStrategy>()(
  'strategy',
  'How the pods of a Deployment are replaced.',
  [valueParameter<Strategy>()('strategy', 'Strategy')],
  (settings) =>
    match<Strategy, IDeploymentStrategy>(settings, {
      rollingUpdate: ({ maxSurge, maxUnavailable }) => ({
        type: 'RollingUpdate',
        rollingUpdate: { maxSurge, maxUnavailable },
      }),
      recreate: () => ({ type: 'Recreate' }),
    }),
);
