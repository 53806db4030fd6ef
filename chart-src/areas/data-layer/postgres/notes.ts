/** What NOTES.txt says of databases: how their server is reached by hand, and what stays when the release goes. */
import {
  format,
  isOn,
  items,
  type Many,
  type Maybe,
  match,
  release,
  values,
  when,
} from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';
import * as names from './names.ts';
import { postgresCluster } from './parts/names.ts';

const { dataLayer } = values<PlatformValues>();
const { namespace, name } = release;

/** What those learn that have a server in the release. */
export function notes(): Maybe<string> {
  return when<string>(
    isOn(dataLayer),
    match<PlatformValues['dataLayer']['postgres'], string>(dataLayer.postgres, {
      builtin: () =>
        about(
          format`  kubectl --namespace ${namespace} exec --stdin --tty statefulset/${names.postgres().short} --container server -- psql`,
          format`its volume ${names.postgres().full}`,
        ),
      cloudNativePg: () =>
        about(
          format`  kubectl --namespace ${namespace} exec --stdin --tty service/${postgresCluster()}-rw --container postgres -- psql`,
          format`its Cluster ${postgresCluster()}, which goes on running,`,
        ),
    }),
  );
}

function about(command: ReturnType<typeof format>, data: ReturnType<typeof format>): Many<string> {
  return items<string>(
    '',
    'PostgreSQL is reached by its administrator with:',
    command,
    format`When the release goes, ${data} and the Secrets of its credentials stay, and a release of the same name finds them again. To list the Secrets:`,
    format`  kubectl --namespace ${namespace} get secrets --selector ml-platform/credentials-of=${name}`,
  );
}
