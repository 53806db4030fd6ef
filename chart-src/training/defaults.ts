/** Defaults of `training`: off. */
import type { DeepPartial } from '../shared/types/deep-partial.ts';
import type { Training } from './values.ts';

export const trainingDefaults: DeepPartial<Training> = {
  enabled: false,
  extraObjects: {},
};
