/** The Service of the server that the chart runs itself. */
import { storeService } from '../parts/service.ts';
import { POSTGRES_PORT, whenBuiltin } from './parts/server.ts';

export const service = whenBuiltin((_, store) => storeService(store, 'postgres', POSTGRES_PORT));
