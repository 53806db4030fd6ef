/** What is told of a workload's metrics. */
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import type { Maybe, Ref } from '../../../compiler/index.ts';
import type { Monitor } from '../../kit/values/network.ts';

/** User name and password that Prometheus sends, in a Secret of the release's namespace. */
export type MonitorLogin = NonNullable<IServiceMonitor['spec']['endpoints'][number]['basicAuth']>;

/** How metrics are read. */
export interface MonitorParts {
  readonly monitor: Ref<Monitor>;
  /** Whether several versions stand side by side, each with a Service of its own: the one in front of all would read each pod a second time. */
  readonly hasVersions?: true;
  /** Who Prometheus is, where not everybody may ask. */
  readonly login?: Maybe<MonitorLogin>;
}
