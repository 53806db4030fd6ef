/** Names of the objects of `dataLayer.caches`. */
import { nameForm } from '../../../kit/names.ts';
import { AREA as area } from '../parts.ts';

/** A cache, and its binding. */
export const cache = nameForm({ area, kind: 'cache', keys: ['dataLayer.caches'], parts: { scripts: {} } });
