/** ServiceMonitors: where the Prometheus Operator reads the metrics of a workload. */
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import { matchDocuments, merge, orElse, resource, values, when } from '../../../compiler/index.ts';
import { metaOfSubject } from '../../catalogue/subject.ts';
import { fold } from '../../catalogue/workloads/workload.ts';
import { labelsOf, selectorOf } from '../../kit/labels.ts';
import type { PlatformValues } from '../../platform.ts';

const { metrics } = values<PlatformValues>().platform.telemetry;

export const serviceMonitors = fold('service-monitor', 'metrics', (subject, { monitor, hasVersions, login }) => {
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
              matchExpressions: hasVersions && [{ key: 'version', operator: 'Exists' }],
            },
            targetLabels: hasVersions && ['version'],
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
});
