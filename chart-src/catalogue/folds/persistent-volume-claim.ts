/** Claims of the volumes on which workloads keep what outlives their pods. */
import { dict, type Expr, merge } from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import { kept, keptIf, volumeClaim } from '../../kit/volume-claim.ts';
import { metaOfSubject } from '../subject.ts';
import { fold } from '../workloads/workload.ts';

/** The claim, of the workload's name. What can't be made again stays when the release goes; where it can, `keep` says whether it does. */
export const claims = fold('persistent-volume-claim', 'storage', (subject, storage) =>
  storage(({ volume, accessMode, keep }) => {
    const { annotations: own = dict<string>({}), ...rest } = subject;
    const { mayBeBare, ...annotated } = rest;
    const about =
      keep === undefined
        ? { ...annotated, annotations: merge<string>(kept, own) as Expr<StringMap> }
        : { ...rest, annotations: keptIf(keep, own) };
    return volumeClaim(metaOfSubject(about), volume, accessMode);
  }),
);
