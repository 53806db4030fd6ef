/** The Services of caches. */
import { storeService } from '../parts/service.ts';
import { CACHE_PORT, forEachBuiltinCache } from './parts/cache.ts';

export const services = forEachBuiltinCache(({ store }) => storeService(store, 'redis', CACHE_PORT));
