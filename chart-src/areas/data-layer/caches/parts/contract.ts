/** Names that the pod of the cache uses, and that users can't give to what they add. */
import { contract } from '../../../../catalogue/pod/contract.ts';
import { SERVER } from '../../parts/stateful-set.ts';

/** What the cache is told, and what its pod is made of. */
export const CACHE_POD = contract({
  env: ['CACHE_MAJOR_VERSION', 'CACHE_TLS'],
  volumes: ['scripts', 'credentials', 'data', 'tls'],
  containers: [SERVER],
});
