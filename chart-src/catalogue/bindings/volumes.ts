/** Volumes that a workload gets from what it calls. */
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { defineItems, type Expr, type Many, valueParameter } from '../../../compiler/index.ts';
import type { Calls } from '../../kit/values/network.ts';
import { callsCas, caMounts, caVolumes } from './ca.ts';

/** Volumes of certificates that are needed to trust what is called. */
export const callsVolumes: (calls: Expr<Calls>) => Many<IVolume> = defineItems<IVolume>()(
  'callsVolumes',
  'Volumes with the certificates of what a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => caVolumes(callsCas(calls)),
);

/** Their mounts. */
export const callsMounts: (calls: Expr<Calls>) => Many<IVolumeMount> = defineItems<IVolumeMount>()(
  'callsMounts',
  'Where a container finds the certificates of what it calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => caMounts(callsCas(calls)),
);
