/** What NOTES.txt says of databases: how their server is reached by hand, and what stays when the release goes. */
import { format, items, type Many, release } from '../../../../compiler/index.ts';
import * as names from './names.ts';
import { postgresCluster } from './parts/names.ts';

const { namespace, name } = release;

/** What those learn that have a server in the release. */
export const aboutServer = (): Many<string> =>
  about(
    format`  kubectl --namespace ${namespace} exec --stdin --tty statefulset/${names.postgres().short} --container server -- psql`,
    format`its volume ${names.postgres().full}`,
  );

/** What those learn that have a cluster of CloudNativePG. */
export const aboutCluster = (): Many<string> =>
  about(
    format`  kubectl --namespace ${namespace} exec --stdin --tty service/${postgresCluster()}-rw --container postgres -- psql`,
    format`its Cluster ${postgresCluster()}, which goes on running,`,
  );

function about(command: ReturnType<typeof format>, data: ReturnType<typeof format>): Many<string> {
  return items<string>(
    '',
    'PostgreSQL is reached by its administrator with:',
    command,
    format`When the release goes, ${data} and the Secrets of its credentials stay, and a release of the same name finds them again. To list the Secrets:`,
    format`  kubectl --namespace ${namespace} get secrets --selector ml-platform/credentials-of=${name}`,
  );
}
