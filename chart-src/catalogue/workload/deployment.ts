/** The Deployment of a workload. */
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IDeploymentStrategy } from 'kubernetes-models/apps/v1/DeploymentStrategy';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  add,
  type Documents,
  defineObject,
  type Expr,
  eq,
  match,
  resource,
  type Tpl,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Annotations } from '../../kit/object-meta.ts';
import type { Strategy } from '../../kit/values/availability.ts';
import { type PodParts, podSpec } from '../pod/pod.ts';
import { spread } from '../pod/spread.ts';
import { metaOfSubject, type Subject, selectorOfSubject } from '../subject.ts';
import { configMount, configVolume } from './config.ts';

/** What a Deployment is made of, beside its subject. */
export interface DeploymentParts extends PodParts {
  /** Labels of the pods. */
  readonly podLabels: Tpl<StringMap>;
  /** Annotations of the pods. */
  readonly podAnnotations: Annotations;
}

/** A Deployment; its replicas are left to the autoscaler where there is one. */
export function deployment(subject: Subject, parts: DeploymentParts): Documents {
  const { settings } = subject;
  const template: Tpl<IPodTemplateSpec> = {
    metadata: { labels: parts.podLabels, annotations: parts.podAnnotations },
    spec: podSpec(subject, {
      ...parts,
      volumes: [configVolume(subject), ...parts.volumes],
      volumeMounts: [configMount(subject), ...parts.volumeMounts],
      spread: spread(subject),
    }),
  };
  return resource<IDeployment>()({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metaOfSubject(subject),
    spec: {
      replicas: when(eq(settings.autoscaling.mode, 'none'), settings.replicas),
      revisionHistoryLimit: 10,
      // A pod may take its whole startup budget; a rollout is late only after that, and the usual ten minutes.
      progressDeadlineSeconds: add(settings.probes.startup.budgetSeconds, 600),
      strategy: strategy(settings.strategy),
      selector: { matchLabels: selectorOfSubject(subject) },
      template,
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
