/** Rules of `platform` and `gpuPools` that types can't say. */
import type { Rules } from '../../compiler/index.ts';
import { identityRules } from './rules/identity.ts';
import { poolTolerationRules } from './rules/pool-tolerations.ts';
import { spotRules } from './rules/spot.ts';
import { telemetryRules } from './rules/telemetry.ts';

export const rules: readonly Rules[] = [...identityRules, ...telemetryRules, ...spotRules, ...poolTolerationRules];
