/** Defaults of `dataLayer`: off. Those of each store stand in its folder. */
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { DataLayer } from './values.ts';

export const defaults: DeepPartial<DataLayer> = {
  enabled: false,
  extraObjects: {},
};
