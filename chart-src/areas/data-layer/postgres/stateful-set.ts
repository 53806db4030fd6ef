/** The StatefulSet of the server that the chart runs itself. */
import { statefulSet } from '../parts/stateful-set.ts';
import { podOf } from './parts/pod.ts';
import { whenBuiltin } from './parts/server.ts';

export const server = whenBuiltin((builtin, store) => statefulSet(podOf(builtin, store)));
