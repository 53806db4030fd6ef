/** A rule for an API that a mode needs and the cluster does not offer. */
import { everywhere, type Remedy, type Rules, rule } from '../../../compiler/index.ts';
import { isMissing } from '../../shared/rules/offered.ts';

/** What is needed, and what to do without it. */
export interface NeededApi {
  /** The rule's name. */
  readonly name: string;
  /** `group/version/Kind`. */
  readonly api: string;
  /** The object whose `mode` needs the API. */
  readonly path: readonly string[];
  /** What is missing, and what to do about it. */
  readonly message: string;
  /** Another mode. */
  readonly remedy: Remedy;
}

/** The rule. */
export function missingApi({ name, api, path, message, remedy }: NeededApi): Rules {
  return rule({ ...everywhere, path }, { name, violated: isMissing(api), at: ['mode'], message, remedy });
}
