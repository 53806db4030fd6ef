/** KEDA's ScaledObject of a workload. */
import type { IScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import type { IScaleTriggers } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaleTriggers';
import {
  defaulted,
  defineObject,
  type Expr,
  each,
  filled,
  format,
  ifSet,
  isSet,
  match,
  matchDocuments,
  not,
  type Piece,
  type Ref,
  resource,
  type Tpl,
  toJson,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import type { Keda, KedaTrigger } from '../../kit/values/keda.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { StoreTrigger, StoreTriggerMode } from '../callables/callable.ts';
import { storeTriggers } from '../callables/registry.ts';
import { metaOfSubject, nameOfSubject } from '../subject.ts';
import { fold } from '../workloads/workload.ts';
import { behavior } from './behavior.ts';

/** The ScaledObject, where the workload has this autoscaler. */
export const scaledObjects = fold('scaled-object', 'scaling', (_, subject, others) =>
  matchDocuments(subject.settings.autoscaling, {
    keda: (keda) =>
      resource<IScaledObject>()({
        apiVersion: 'keda.sh/v1alpha1',
        kind: 'ScaledObject',
        metadata: metaOfSubject(subject),
        spec: kedaSpec(nameOfSubject(subject), keda, others('calls')),
      }),
  }),
);

const kedaSpec = defineObject<NonNullable<IScaledObject['spec']>>()(
  'kedaSpec',
  'How KEDA sets the number of pods of a Deployment.',
  ['name', valueParameter<Keda>()('keda', 'Keda'), valueParameter<Calls>()('calls', 'Calls')],
  (name, keda, calls) => ({
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    minReplicaCount: keda.minReplicas,
    maxReplicaCount: keda.maxReplicas,
    pollingInterval: keda.pollingInterval,
    cooldownPeriod: keda.cooldownPeriod,
    advanced: { horizontalPodAutoscalerConfig: { behavior: behavior(keda.behavior) } },
    triggers: triggers(keda, calls),
  }),
);

/** A rule sees to it that there is one. */
function triggers(keda: Ref<Keda>, calls: Ref<Calls>): Piece<IScaleTriggers[]> {
  return filled<IScaleTriggers>(
    each(keda.triggers, 'trigger', (trigger, name) =>
      when<IScaleTriggers>(defaulted(trigger.enabled), triggerOf(trigger, name, calls)),
    ),
  );
}

/** KEDA takes every setting as text. */
function triggerOf(trigger: Ref<KedaTrigger>, name: Expr<string>, calls: Ref<Calls>): Piece<IScaleTriggers> {
  const made = (
    type: Tpl<string>,
    metadata: Tpl<{ [name: string]: string }>,
    metricType?: 'Utilization',
  ): Tpl<IScaleTriggers> => ({
    type,
    name,
    metricType,
    metadata,
    authenticationRef: ifSet(trigger.authentication, (authentication) => ({ name: authentication })),
  });
  // A TriggerAuthentication says all of TLS: KEDA refuses to be told twice.
  const isAlone = not(isSet(trigger.authentication));
  const ofStore =
    <Mode extends StoreTriggerMode>({ scaler, metadata }: StoreTrigger<Mode>) =>
    (settings: Ref<NonNullable<KedaTrigger[Mode]>>): Tpl<IScaleTriggers> =>
      made(scaler, metadata(settings, { calls, isAlone }));
  const { cacheList, topicLag, databaseQuery } = storeTriggers();
  return match(trigger, {
    cpu: ({ averageUtilization }) => made('cpu', { value: format`${averageUtilization}` }, 'Utilization'),
    memory: ({ averageUtilization }) => made('memory', { value: format`${averageUtilization}` }, 'Utilization'),
    prometheus: ({ serverAddress, query, threshold, activationThreshold }) =>
      made('prometheus', {
        serverAddress,
        query,
        threshold: toJson(threshold),
        activationThreshold: toJson(defaulted(activationThreshold)),
      }),
    cron: ({ timezone, start, end, desiredReplicas }) =>
      made('cron', { timezone: defaulted(timezone), start, end, desiredReplicas: format`${desiredReplicas}` }),
    cacheList: ofStore(cacheList),
    topicLag: ofStore(topicLag),
    databaseQuery: ofStore(databaseQuery),
    kafka: ({ bootstrapServers, topic, consumerGroup, lagThreshold }) =>
      made('kafka', { bootstrapServers, topic, consumerGroup, lagThreshold: format`${defaulted(lagThreshold)}` }),
    redis: ({ address, listName, listLength }) =>
      made('redis', { address, listName, listLength: format`${defaulted(listLength)}` }),
    custom: ({ type, metadata }) => made(type, metadata),
  });
}
