/** Names that the pod of the server uses, and that users can't give to what they add. */
import { contract } from '../../../../catalogue/pod/contract.ts';
import { SERVER } from '../../parts/stateful-set.ts';

/** What the server is told, and what its pod is made of. */
export const POSTGRES_POD = contract({
  env: ['POSTGRES_MAJOR_VERSION', 'PGHOST', 'PGUSER', 'PGDATA'],
  volumes: ['scripts', 'credentials', 'data', 'shared-memory', 'tls'],
  containers: [SERVER],
});
