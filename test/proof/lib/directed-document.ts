/** A document written to reach a branch that random ones reach too rarely. */
import type { Situation } from './own-engine.ts';

export interface DirectedDocument {
  /** What it reaches, in words: the reason why it is here. */
  readonly reason: string;
  /** A values file. */
  readonly values: string;
  readonly situation?: Partial<Situation>;
  /** The rules that refuse it, all of them. @default it is rendered */
  readonly refusedBy?: readonly string[];
  /** For values that only a release of an older chart has (`--reuse-values`): its schema let them through. */
  readonly skipSchema?: boolean;
}
