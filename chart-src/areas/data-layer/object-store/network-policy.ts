/** The NetworkPolicy of the built-in store. */

import { storePolicy } from '../parts/network-policy.ts';
import { objectStoreSecret } from './parts/names.ts';
import { builtinStore } from './parts/store.ts';

export const policy = builtinStore(({ store, builtin }) =>
  storePolicy(store, { policy: builtin.networkPolicy, binding: objectStoreSecret(), portName: 's3' }),
);
