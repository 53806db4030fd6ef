/** What other areas ask of training. */
import { values } from '../../../compiler/index.ts';
import { isRetraining } from '../../catalogue/retraining.ts';
import type { PlatformValues } from '../../platform.ts';

isRetraining.provide(values<PlatformValues>().training.retraining.enabled);
