/** How the pods of a workload come to be: what makes them, and in which file it stands. Another kind of controller is another function of this form. */
import type { Documents } from '../../../compiler/index.ts';

/** What makes the pods of a workload. */
export interface Controller<At> {
  /** The name of the emitted file: `deployment`. */
  readonly file: string;
  readonly documents: (at: At) => Documents | readonly Documents[];
}
