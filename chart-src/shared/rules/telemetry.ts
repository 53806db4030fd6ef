/** Rules of `platform.telemetry`. */
import { everywhere, type Rules, rule, rulesMatch, values } from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import { isMissing } from './offered.ts';

const { metrics } = values<PlatformValues>().platform.telemetry;

export const telemetryRules: readonly Rules[] = [
  rulesMatch(metrics, {
    operator: () => [
      rule(
        { ...everywhere, path: ['platform', 'telemetry', 'metrics'] },
        {
          name: 'prometheus-operator-missing',
          violated: isMissing('monitoring.coreos.com/v1/ServiceMonitor'),
          at: ['mode'],
          message:
            'the cluster has no Prometheus Operator, which serves monitoring.coreos.com/v1; install it first, or mark pods with annotations',
          remedy: { mode: 'annotations' },
        },
      ),
    ],
  }),
];
