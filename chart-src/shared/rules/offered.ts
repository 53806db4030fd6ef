/** Whether a cluster lacks an API. */
import { and, capability, type Expr, not } from '../../../compiler/index.ts';

/** Holds where a cluster is really asked: `helm template` knows no APIs but Kubernetes' own, and not even their kinds. `api` is `group/version/Kind`. */
export const isMissing = (api: string): Expr<boolean> => and(capability('v1/Pod'), not(capability(api)));
