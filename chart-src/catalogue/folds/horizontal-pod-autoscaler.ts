/** The HorizontalPodAutoscaler of a workload. */
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import type { IHorizontalPodAutoscalerSpec } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscalerSpec';
import type { IMetricSpec } from 'kubernetes-models/autoscaling/v2/MetricSpec';
import {
  defaulted,
  defineObject,
  each,
  filled,
  ifAny,
  type Maybe,
  match,
  matchDocuments,
  type Piece,
  quantity,
  type Ref,
  resource,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import type { Hpa, HpaMetric, UtilizationMetric } from '../../kit/values/hpa.ts';
import { metaOfSubject, nameOfSubject } from '../subject.ts';
import { fold } from '../workloads/workload.ts';
import { behavior } from './behavior.ts';

/** The autoscaler, where the workload has this one. */
export const horizontalPodAutoscalers = fold('horizontal-pod-autoscaler', 'scaling', (_, subject) =>
  matchDocuments(subject.settings.autoscaling, {
    hpa: (hpa) =>
      resource<IHorizontalPodAutoscaler>()({
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: metaOfSubject(subject),
        spec: hpaSpec(nameOfSubject(subject), hpa),
      }),
  }),
);

const hpaSpec = defineObject<IHorizontalPodAutoscalerSpec>()(
  'hpaSpec',
  'How a HorizontalPodAutoscaler sets the number of pods of a Deployment.',
  ['name', valueParameter<Hpa>()('hpa', 'Hpa')],
  (name, hpa) => ({
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    minReplicas: hpa.minReplicas,
    maxReplicas: hpa.maxReplicas,
    metrics: metrics(hpa),
    behavior: behavior(hpa.behavior),
  }),
);

/** A rule sees to it that there is one. */
function metrics(hpa: Ref<Hpa>): Piece<IMetricSpec[]> {
  return filled<IMetricSpec>(
    utilization('cpu', hpa.cpu),
    utilization('memory', hpa.memory),
    each(hpa.metrics, 'metric', (metric) => when<IMetricSpec>(defaulted(metric.enabled), custom(metric))),
  );
}

function utilization(name: 'cpu' | 'memory', metric: Ref<UtilizationMetric>): Maybe<IMetricSpec> {
  return when<IMetricSpec>(metric.enabled, {
    type: 'Resource',
    resource: { name, target: { type: 'Utilization', averageUtilization: metric.averageUtilization } },
  });
}

function custom(metric: Ref<HpaMetric>): Piece<IMetricSpec> {
  return match<HpaMetric, IMetricSpec>(metric, {
    pods: (pods) => ({
      type: 'Pods',
      pods: {
        metric: { name: pods.metric },
        target: { type: 'AverageValue', averageValue: quantity(pods.averageValue) },
      },
    }),
    external: (external) => ({
      type: 'External',
      external: {
        metric: {
          name: external.metric,
          selector: ifAny(external.labels, (labels) => ({ matchLabels: labels })),
        },
        target: { type: 'AverageValue', averageValue: quantity(external.averageValue) },
      },
    }),
  });
}
