/** The volume of a server without a database or a bucket. What is in it can't be made again, so that it stays when the release goes. */
import { type Expr, merge, when } from '../../../compiler/index.ts';
import { metaOfSubject } from '../../catalogue/subject.ts';
import type { StringMap } from '../../kit/labels.ts';
import { kept, volumeClaim } from '../../kit/volume-claim.ts';
import { needsVolume, ofServer } from './parts/server.ts';

export const claims = ofServer(({ subject, server }) =>
  when(needsVolume(server), () => {
    const annotations = merge<string>(kept, subject.annotations) as Expr<StringMap>;
    return volumeClaim(metaOfSubject({ ...subject, annotations }), server.volume);
  }),
);
