/** A rule for an API that a mode needs and the cluster does not offer. */
import { and, capability, everywhere, not, type Remedy, type Rules, rule } from '../../../compiler/index.ts';

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

/** Holds where a cluster is really asked: `helm template` knows no APIs but Kubernetes' own, and not even their kinds. */
export function missingApi({ name, api, path, message, remedy }: NeededApi): Rules {
  return rule(
    { ...everywhere, path },
    { name, violated: and(capability('v1/Pod'), not(capability(api))), at: ['mode'], message, remedy },
  );
}
