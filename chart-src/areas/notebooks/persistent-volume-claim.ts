/** The volume of the hub's state, where no database has it. */
import { matchDocuments } from '../../../compiler/index.ts';
import { metaOfSubject } from '../../catalogue/subject.ts';
import { keptIf, volumeClaim } from '../../kit/volume-claim.ts';
import { hubSubject, notebooks } from './parts/subjects.ts';

export const hub = matchDocuments(notebooks.hub.state, {
  volume: (volume) => {
    const subject = hubSubject();
    return volumeClaim(metaOfSubject({ ...subject, annotations: keptIf(volume.keep, subject.annotations) }), volume);
  },
});
