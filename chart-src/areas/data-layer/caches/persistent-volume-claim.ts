/** The volumes of caches. */
import { matchDocuments } from '../../../../compiler/index.ts';
import { storeClaim } from '../parts/volume.ts';
import { forEachBuiltinCache } from './parts/cache.ts';

export const volumes = forEachBuiltinCache(({ subject, builtin }) =>
  matchDocuments(builtin.persistence, { volume: (volume) => storeClaim(subject, volume) }),
);
