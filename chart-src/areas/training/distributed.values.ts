/** `distributed` of a job: one run on several pods. */
import type { Port } from '../../shared/types/scalars.ts';

/** Several pods that find each other by name (Indexed Job). */
export interface IndexedWorkers {
  /**
   * How many pods there are. A queue admits all of them or none.
   *
   * @TJS-type integer
   * @minimum 2
   * @maximum 1000
   */
  workers: number;
  /** The port on which the first one waits for the others. */
  port: Port;
}

/** Whether one run has several pods. */
export interface Distributed {
  /** `indexed` gives each pod `MASTER_ADDR`, `MASTER_PORT`, `WORLD_SIZE` and `RANK`, as PyTorch reads them. */
  mode: 'none' | 'indexed';
  /** Several pods that find each other by name. */
  indexed?: IndexedWorkers;
}
