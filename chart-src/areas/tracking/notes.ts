/** What NOTES.txt says of MLflow: where it is, who may come in, and what stays when the release goes. */
import {
  format,
  items,
  type Many,
  type Maybe,
  match,
  type Ref,
  release,
  values,
  when,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { TrackingAuth, TrackingCredentials } from './auth.values.ts';
import * as names from './names.ts';
import { trackingBinding } from './parts/names.ts';
import { needsVolume, type ServerAt } from './parts/server.ts';
import type { TrackingServer } from './server.values.ts';

const { tracking } = values<PlatformValues>();
const { namespace } = release;

/** The server of this release. */
export const aboutServer = ({ server }: ServerAt): Many<string> => items<string>(whereItIs(server), whoComesIn());

function whereItIs(server: Ref<TrackingServer>): Many<string> {
  const service = names.mlflow().full;
  return items<string>(
    '',
    format`MLflow answers at http://${service}.${namespace}:${server.service.port}; pods that say "tracking: true" under "calls" may ask it. From here:`,
    format`  kubectl --namespace ${namespace} port-forward service/${service} 5000:${server.service.port}`,
    when<string>(
      needsVolume(server),
      items<string>(
        'It keeps runs in a volume, which stays when the release is uninstalled. To remove it then:',
        format`  kubectl --namespace ${namespace} delete persistentvolumeclaim ${service}`,
      ),
    ),
  );
}

function whoComesIn(): Maybe<string> {
  return match<TrackingAuth, string>(tracking.auth, {
    basic: ({ credentials }) =>
      match<TrackingCredentials, string>(credentials, {
        generated: () =>
          items<string>(
            'Its administrator is "mlflow". The password, which stays with the data when the release is uninstalled, is printed by:',
            format`  kubectl --namespace ${namespace} get secret ${trackingBinding()} --output go-template='{{ .data.password | base64decode }}'`,
          ),
      }),
  });
}
