/** Names that the builder of pods gives, by what it was told of the pod. */
import { tmpVolume } from '../../kit/pod/tmp.ts';
import { callsNames } from '../bindings/env.ts';
import { CONFIG } from './config.ts';
import { contract, type Taken, together } from './contract.ts';
import { PLATFORM, PORT } from './env.ts';
import { WAITING } from './waiting.ts';

const EVERY_POD = contract({ volumes: [tmpVolume.name] });

/** What the builder was told of a pod. */
const BUILDER = {
  /** The workload is told where it is: `envWithoutPort`. */
  platform: () => PLATFORM,
  /** It listens on a port: `env`. */
  port: () => PORT,
  /** It calls something. */
  calls: callsNames,
  /** It waits for the stores that it calls. */
  waiting: () => contract({ containers: [WAITING] }),
  /** It has configuration files. */
  config: () => contract({ volumes: [CONFIG] }),
} as const;

/**
 * All names that users can't give in a pod.
 *
 * @param own - names that its area gives
 * @param told - what the builder was told of it
 * @example takenIn(JOB, 'platform', 'calls', 'waiting')
 */
export const takenIn = (own: Taken, ...told: readonly (keyof typeof BUILDER)[]): Taken =>
  together(EVERY_POD, ...told.map((aspect) => BUILDER[aspect]()), own);
