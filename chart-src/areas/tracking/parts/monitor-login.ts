/** Who Prometheus is to MLflow: it logs in like everybody else. */
import { type Maybe, match, type Operand, type Tpl } from '../../../../compiler/index.ts';
import type { MonitorLogin } from '../../../catalogue/workloads/monitor-parts.ts';
import type { TrackingAuth, TrackingCredentials } from '../auth.values.ts';
import { trackingBinding } from './names.ts';
import { tracking } from './server.ts';

/** User name and password, where the server asks for them. */
export function monitorLogin(): Maybe<MonitorLogin> {
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
