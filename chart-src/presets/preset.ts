/** What a preset is. */
import type { PlatformValues } from '../platform.ts';
import type { DeepPartial } from '../shared/types/deep-partial.ts';

/** Values for one kind of place, laid over the defaults and under the user's own. Presets are shipped with the chart as values files. */
export interface Preset {
  /** One sentence: when to take it. */
  readonly description: string;
  /** The values. */
  readonly values: DeepPartial<PlatformValues>;
}
