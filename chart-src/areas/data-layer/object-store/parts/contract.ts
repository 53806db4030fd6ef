/** Names that the pod of the store uses, and that users can't give to what they add. */
import { contract } from '../../../../catalogue/pod/contract.ts';
import { SERVER } from '../../parts/stateful-set.ts';

/** What the store is told, and what its pod is made of. */
export const OBJECT_STORE_POD = contract({
  env: [
    'VGW_PORT',
    'VGW_REGION',
    'VGW_HEALTH',
    'VGW_VERSIONING_DIR',
    'VGW_CERT',
    'VGW_KEY',
    'ROOT_ACCESS_KEY_ID',
    'ROOT_SECRET_ACCESS_KEY',
  ],
  volumes: ['data', 'tls'],
  containers: [SERVER, 'folders'],
});
