/** The Service of the built-in node. */
import { storeService } from '../parts/service.ts';
import { builtinNode } from './parts/builtin.ts';
import { PLAIN_PORT } from './parts/topic.ts';

export const service = builtinNode(({ store }) => storeService(store, 'kafka', PLAIN_PORT));
