/** What is wrong with values, in a form that programs can read. */
import type { Position } from '../../compiler/errors.ts';

/** One mistake. */
export interface Finding {
  /**
   * - `unreadable`: a file or setting that can't be read as values
   * - `schema`: a key, type or value that the types don't allow
   * - `rule`: values that don't fit each other
   */
  readonly kind: 'unreadable' | 'schema' | 'rule';
  /** The rule's name; it never changes. */
  readonly rule?: string;
  /** Keys and indices from the root. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** What may stand there, where that is a list. */
  readonly legal?: readonly string[];
  /** What was probably meant. */
  readonly suggestion?: string;
  /** YAML to paste. */
  readonly remedy?: string;
  /** A key that has to go where the YAML is pasted. */
  readonly replaces?: string;
  /** Where it is, or the nearest thing around it. Absent for values that no file has. */
  readonly position?: Position;
  /** Where values come from that have no position: a TypeScript file, or `--set`. */
  readonly origin?: string;
}
