/** Names of the objects of `applications`. */
import { nameForm, oneOf } from '../../kit/names.ts';

const area = 'applications';
const parts = { config: {}, migrations: { hashed: true } } as const;

/** The API. */
export const api = nameForm({ area, kind: 'api', parts });

/** The web interface. */
export const web = nameForm({ area, kind: 'web', parts });

/** A worker. */
export const worker = nameForm({ area, kind: 'worker', keys: ['applications.workers'], parts });

/** Any of them, by its name within the area. */
export const application = oneOf(api, web, worker);

/** The feature flags of all. */
export const flags = nameForm({ area, kind: 'flags' });
