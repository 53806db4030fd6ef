/** The ServiceMonitor of MLflow; Prometheus logs in like everybody else. */
import { type Maybe, match, type Operand, type Tpl } from '../../../compiler/index.ts';
import { type MonitorLogin, serviceMonitor } from '../../catalogue/workload/metrics.ts';
import type { TrackingAuth, TrackingCredentials } from './auth.values.ts';
import { trackingBinding } from './parts/names.ts';
import { ofServer, tracking } from './parts/server.ts';

export const monitors = ofServer(({ subject, server }) => serviceMonitor(subject, server.monitor, 'one', login()));

function login(): Maybe<MonitorLogin> {
  const from = (name: Operand<string>, username: Operand<string>, password: Operand<string>): Tpl<MonitorLogin> => ({
    username: { name, key: username },
    password: { name, key: password },
  });
  return match<TrackingAuth, MonitorLogin>(tracking.auth, {
    basic: ({ credentials }) =>
      match<TrackingCredentials, MonitorLogin>(credentials, {
        generated: () => from(trackingBinding(), 'username', 'password'),
        secret: ({ name, usernameKey, passwordKey }) => from(name, usernameKey, passwordKey),
      }),
  });
}
