/** The Service of the built-in store. */
import { storeService } from '../parts/service.ts';
import { builtinStore, OBJECT_STORE_PORT } from './parts/store.ts';

export const service = builtinStore(({ store }) => storeService(store, 's3', OBJECT_STORE_PORT));
