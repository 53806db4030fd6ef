/** The StatefulSets of caches. */
import { statefulSet } from '../parts/stateful-set.ts';
import { forEachBuiltinCache } from './parts/cache.ts';
import { podOf } from './parts/pod.ts';

export const servers = forEachBuiltinCache((at) => statefulSet(podOf(at)));
