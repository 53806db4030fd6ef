/** The volumes on which models keep what they have fetched. */
import { matchDocuments } from '../../../compiler/index.ts';
import { metaOfSubject } from '../../catalogue/subject.ts';
import { keptIf, volumeClaim } from '../../kit/volume-claim.ts';
import { forEachModel } from './parts/model.ts';

export const caches = forEachModel(({ subject, model }) =>
  matchDocuments(model.artifactCache, {
    volume: (volume) =>
      volumeClaim(
        metaOfSubject({ ...subject, annotations: keptIf(volume.keep, subject.annotations) }),
        volume,
        volume.accessMode,
      ),
  }),
);
