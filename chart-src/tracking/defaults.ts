/** Defaults of `tracking`: off. */
import type { DeepPartial } from '../shared/types/deep-partial.ts';
import type { Tracking } from './values.ts';

export const trackingDefaults: DeepPartial<Tracking> = {
  enabled: false,
  extraObjects: {},
};
