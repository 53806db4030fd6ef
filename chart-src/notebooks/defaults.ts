/** Defaults of `notebooks`: off. */
import type { DeepPartial } from '../shared/types/deep-partial.ts';
import type { Notebooks } from './values.ts';

export const notebooksDefaults: DeepPartial<Notebooks> = {
  enabled: false,
  extraObjects: {},
};
