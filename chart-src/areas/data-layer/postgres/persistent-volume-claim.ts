/** The volume of the server that the chart runs itself. */
import { storeClaim } from '../parts/volume.ts';
import { whenBuiltin } from './parts/server.ts';

export const volume = whenBuiltin(({ builtin, subject }) => storeClaim(subject, builtin.volume));
