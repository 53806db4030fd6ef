/** Names that the pod of the node uses, and that users can't give to what they add. */
import { contract } from '../../../../catalogue/pod/contract.ts';
import { SERVER } from '../../parts/stateful-set.ts';

/** What the node is told, and what its pod is made of. */
export const KAFKA_POD = contract({
  env: ['KAFKA_MAJOR_VERSION', 'KAFKA_HEAP_OPTS', 'LOG_DIR'],
  volumes: ['scripts', 'data'],
  containers: [SERVER],
});
