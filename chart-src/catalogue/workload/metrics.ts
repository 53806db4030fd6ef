/** How Prometheus finds the metrics of a workload: by a ServiceMonitor, or by annotations of its pods. */
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import {
  and,
  type Documents,
  define,
  type Expr,
  eq,
  fields,
  format,
  type Maybe,
  matchDocuments,
  merge,
  orElse,
  type Ref,
  resource,
  valueParameter,
  values,
  when,
} from '../../../compiler/index.ts';
import { labelsOf, type StringMap, selectorOf } from '../../kit/labels.ts';
import type { Config } from '../../kit/values/config.ts';
import type { Monitor } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import { metaOfSubject, type PodSubject } from '../subject.ts';
import { configChecksum } from './config.ts';

const { platform } = values<PlatformValues>();
const { metrics } = platform.telemetry;

/** User name and password that Prometheus sends, in a Secret of the release's namespace. */
export type MonitorLogin = NonNullable<IServiceMonitor['spec']['endpoints'][number]['basicAuth']>;

/**
 * A ServiceMonitor, where the platform has the Prometheus Operator. A workload of several versions is read by the
 * Services of its versions: the one in front of all would read each pod a second time.
 */
export function serviceMonitor(
  subject: PodSubject,
  monitor: Ref<Monitor>,
  versions: 'one' | 'several',
  login?: Maybe<MonitorLogin>,
): Documents {
  const { area, name, labels } = subject;
  return matchDocuments(metrics, {
    operator: (operator) =>
      when(monitor.enabled, () =>
        resource<IServiceMonitor>()({
          apiVersion: 'monitoring.coreos.com/v1',
          kind: 'ServiceMonitor',
          metadata: { ...metaOfSubject(subject), labels: labelsOf(area, name, merge(operator.labels, labels)) },
          spec: {
            selector: {
              matchLabels: selectorOf(area, name),
              matchExpressions: versions === 'several' ? [{ key: 'version', operator: 'Exists' }] : undefined,
            },
            targetLabels: versions === 'several' ? ['version'] : undefined,
            endpoints: [
              {
                port: 'http',
                path: monitor.path,
                interval: orElse(monitor.interval, operator.interval),
                basicAuth: login,
              },
            ],
          },
        }),
      ),
  });
}

/** Annotations of the pods: their own, the checksum of their configuration, and those that Prometheus goes by where it has no operator. */
export function podAnnotations(
  own: Expr<StringMap>,
  monitor: Ref<Monitor>,
  port: Expr<number>,
  config?: Ref<Config>,
): Expr<StringMap> {
  const made = scrapeAnnotations(monitor, port);
  return config === undefined ? merge(made, own) : merge(made, configChecksum(config), own);
}

const scrapeAnnotations = define(
  'scrapeAnnotations',
  'Annotations of pods that Prometheus goes by where it has no operator.',
  [valueParameter<Monitor>()('monitor', 'Monitor'), valueParameter<number>()('port', 'integer')],
  'map',
  (monitor, port) =>
    fields<StringMap>(
      {},
      when<StringMap>(and(eq(metrics.mode, 'annotations'), monitor.enabled), {
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': format`${port}`,
        'prometheus.io/path': monitor.path,
      }),
    ),
);
