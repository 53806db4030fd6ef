/** The volume of the built-in store. */
import { storeClaim } from '../parts/volume.ts';
import { builtinStore } from './parts/store.ts';

export const volume = builtinStore(({ subject, builtin }) => storeClaim(subject, builtin.volume));
