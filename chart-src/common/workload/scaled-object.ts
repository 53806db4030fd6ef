/** KEDA's ScaledObject of a workload. */
import type { IScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import type { IScaleTriggers } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaleTriggers';
import {
  type Documents,
  defaulted,
  defineObject,
  type Expr,
  each,
  filled,
  format,
  ifSet,
  match,
  matchDocuments,
  type Piece,
  type Ref,
  resource,
  type Tpl,
  toJson,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import { topicVariable } from '../bindings/topics.ts';
import { metaOfSubject, nameOfSubject, type Subject } from '../subject.ts';
import type { Keda, KedaTrigger } from '../values/keda.ts';
import { behavior } from './behavior.ts';

/** The ScaledObject, where the workload has this autoscaler. */
export function scaledObject(subject: Subject): Documents {
  return matchDocuments(subject.settings.autoscaling, {
    keda: (keda) =>
      resource<IScaledObject>()({
        apiVersion: 'keda.sh/v1alpha1',
        kind: 'ScaledObject',
        metadata: metaOfSubject(subject),
        spec: kedaSpec(nameOfSubject(subject), keda),
      }),
  });
}

const kedaSpec = defineObject<NonNullable<IScaledObject['spec']>>()(
  'kedaSpec',
  'How KEDA sets the number of pods of a Deployment.',
  ['name', valueParameter<Keda>()('keda', 'Keda')],
  (name, keda) => ({
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    minReplicaCount: keda.minReplicas,
    maxReplicaCount: keda.maxReplicas,
    pollingInterval: keda.pollingInterval,
    cooldownPeriod: keda.cooldownPeriod,
    advanced: { horizontalPodAutoscalerConfig: { behavior: behavior(keda.behavior) } },
    triggers: triggers(keda),
  }),
);

/** A rule sees to it that there is one. */
function triggers(keda: Ref<Keda>): Piece<IScaleTriggers[]> {
  return filled<IScaleTriggers>(
    each(keda.triggers, 'trigger', (trigger, name) =>
      when<IScaleTriggers>(defaulted(trigger.enabled), triggerOf(trigger, name)),
    ),
  );
}

/** KEDA takes every setting as text. */
function triggerOf(trigger: Ref<KedaTrigger>, name: Expr<string>): Piece<IScaleTriggers> {
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
    // KEDA reads the variables of the workload's own container, Secrets included.
    cacheList: ({ listName, listLength }) =>
      made('redis', {
        hostFromEnv: 'REDIS_HOST',
        portFromEnv: 'REDIS_PORT',
        usernameFromEnv: 'REDIS_USERNAME',
        passwordFromEnv: 'REDIS_PASSWORD',
        listName,
        listLength: format`${defaulted(listLength)}`,
      }),
    topicLag: ({ topic, consumerGroup, lagThreshold }) =>
      made('kafka', {
        bootstrapServersFromEnv: 'KAFKA_BOOTSTRAP_SERVERS',
        topicFromEnv: topicVariable(topic),
        consumerGroup,
        lagThreshold: format`${defaulted(lagThreshold)}`,
      }),
    databaseQuery: ({ query, targetQueryValue }) =>
      made('postgresql', {
        connectionFromEnv: 'DATABASE_URL',
        query,
        targetQueryValue: format`${targetQueryValue}`,
      }),
    kafka: ({ bootstrapServers, topic, consumerGroup, lagThreshold }) =>
      made('kafka', { bootstrapServers, topic, consumerGroup, lagThreshold: format`${defaulted(lagThreshold)}` }),
    redis: ({ address, listName, listLength }) =>
      made('redis', { address, listName, listLength: format`${defaulted(listLength)}` }),
    custom: ({ type, metadata }) => made(type, metadata),
  });
}
