/** Volumes of stores. */
import type { Expr } from '../../../../compiler/index.ts';
import type { Store } from './store.ts';

/** The name of the claim. */
export const claimName = (store: Store): Expr<string> => store.object.full;
