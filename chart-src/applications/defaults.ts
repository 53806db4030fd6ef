/** Defaults of `applications`: off. */
import type { DeepPartial } from '../shared/types/deep-partial.ts';
import type { Applications } from './values.ts';

export const applicationsDefaults: DeepPartial<Applications> = {
  enabled: false,
  extraObjects: {},
};
