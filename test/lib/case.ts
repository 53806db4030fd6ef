/** A rule that is violated. */

export interface Case {
  /** The rule's name. */
  readonly rule: string;
  /** A values file. */
  readonly values: string;
  /** @default 'ml' */
  readonly namespace?: string;
  /** What the cluster offers. */
  readonly apis?: readonly string[];
  /** The text of the violation, after a line feed. */
  readonly text: string;
  /** What is to paste is not all that has to be done: the message says what else. */
  readonly leavesToUser?: true;
}
