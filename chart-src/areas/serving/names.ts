/** Names of the objects of `serving`: models and their versions. */
import { nameForm } from '../../kit/names.ts';

const area = 'serving';

/** A model: what all its versions have in common. */
export const model = nameForm({ area, kind: 'model', keys: ['serving.models'] });

/** What KServe appends to the name of a version; no version that it runs has a key that ends so. */
export const OF_KSERVE = '-(predictor|transformer|explainer)(-default)?';

/** A version of a model. */
export const version = nameForm({
  area,
  kind: 'version',
  keys: ['serving.models', 'serving.models.*.versions'],
  parts: { config: {} },
  appends: OF_KSERVE,
});

/** The pod of `helm test` that asks a model. */
export const test = nameForm({ area, kind: 'test', keys: ['serving.models'] });

/** The script that fetches artifacts. */
export const fetcher = nameForm({ area, kind: 'fetcher' });
