/** The volume of the built-in node. */
import { storeClaim } from '../parts/volume.ts';
import { builtinNode } from './parts/builtin.ts';

export const volume = builtinNode(({ subject, builtin }) => storeClaim(subject, builtin.volume));
