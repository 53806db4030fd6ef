/** Volumes of stores: claims that stay when the release goes. */
import { type Documents, type Expr, merge, type Ref } from '../../../../compiler/index.ts';
import { metaOfSubject } from '../../../catalogue/subject.ts';
import { kept, volumeClaim } from '../../../kit/volume-claim.ts';
import type { StoreVolume } from '../store.values.ts';
import type { Store } from './store.ts';

/** The claim of a store's volume. */
export function storeClaim(store: Store, volume: Ref<StoreVolume>): Documents {
  return volumeClaim({ ...metaOfSubject(store), annotations: merge(kept, store.settings.annotations) }, volume);
}

/** The name of the claim. */
export const claimName = (store: Store): Expr<string> => store.object.full;
