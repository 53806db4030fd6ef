/** Rules of who comes in: users, Prometheus, and those outside the cluster. */
import {
  and,
  eq,
  ne,
  not,
  notEmpty,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
  values,
} from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { TrackingAuth } from '../auth.values.ts';
import type { TrackingServer } from '../server.values.ts';

const { platform } = values<PlatformValues>();

/** Rules of how the server is reached. */
export function accessRules(server: Ref<TrackingServer>, auth: Ref<TrackingAuth>, place: RulePlace): readonly Rules[] {
  const { service, networkPolicy, monitor } = server;
  return [
    rule(place, {
      name: 'service-closed',
      violated: and(ne(service.type, 'ClusterIP'), networkPolicy.enabled, not(notEmpty(networkPolicy.allowFrom))),
      at: ['service', 'type'],
      message: 'the Service is open to the outside, and the network policy lets nobody in from there',
      remedy: { networkPolicy: { allowFrom: [{ ipBlock: { cidr: '0.0.0.0/0' } }] } },
    }),
    rule(place, {
      name: 'service-without-login',
      violated: and(ne(service.type, 'ClusterIP'), eq(auth.mode, 'none')),
      at: ['service', 'type'],
      message:
        'the Service is open to the outside, and the server asks nobody for a password: tracking.auth.mode is none',
      remedy: { service: { type: 'ClusterIP' } },
    }),
    rule(place, {
      name: 'metrics-behind-login',
      violated: and(monitor.enabled, eq(platform.telemetry.metrics.mode, 'annotations'), eq(auth.mode, 'basic')),
      at: ['monitor', 'enabled'],
      message:
        'a Prometheus that goes by annotations sends no password, and the server asks for one; it takes the mode operator of platform.telemetry.metrics',
      remedy: { monitor: { enabled: false } },
    }),
  ];
}

/** Rules of the credentials of a server that this release does not run. */
export function foreignRules(auth: Ref<TrackingAuth>, place: RulePlace): Rules {
  return rulesMatch(auth, {
    basic: ({ credentials }) => [
      rule(place, {
        name: 'credentials-of-another-server',
        violated: eq(credentials.mode, 'generated'),
        at: ['auth', 'basic', 'credentials', 'mode'],
        message:
          'credentials can be generated for a server of the chart only; name the Secret that has those of this one',
        remedy: { auth: { basic: { credentials: { mode: 'secret', secret: { name: 'mlflow-credentials' } } } } },
      }),
    ],
  });
}
