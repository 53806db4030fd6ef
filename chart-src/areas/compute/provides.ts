/** What other areas ask of GPUs: how pods get them, and what has to hold of those that wait for them. */
import { and, defaulted, eq, field, format, match, ne, orElse, rule, values } from '../../../compiler/index.ts';
import { type Claims, gpuDevices, type PodClaims } from '../../catalogue/gpu/devices.ts';
import { queueRules } from '../../catalogue/gpu/queueing.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Claims as ClaimSettings } from './claims.values.ts';
import { claimOf, claimTemplateName } from './parts/claim.ts';
import { rulesOfQueued } from './rules/queued.ts';

const { compute } = values<PlatformValues>();

/** The name under which containers refer to the claim of their pod. */
const CLAIM = 'gpu';

gpuDevices.provide({
  podClaims: (name, pool) =>
    match<ClaimSettings, PodClaims>(compute.claims, {
      dra: (dra) => [{ name: CLAIM, resourceClaimTemplateName: claimTemplateName(name, claimOf(pool, dra)) }],
    }),
  claims: () => match<ClaimSettings, Claims>(compute.claims, { dra: () => [{ name: CLAIM }] }),
  counted: (poolOf, gpus) =>
    match<ClaimSettings, { [resource: string]: string | number }>(compute.claims, {
      devicePlugin: () => {
        const pool = poolOf();
        return field<string>(defaulted(pool.resource), format`${gpus(pool)}`);
      },
    }),
  rules: (pool, gpus, place) => {
    const usual = defaulted(pool.gpusPerPod);
    return [
      rule(place, {
        name: 'gpus-of-a-claim',
        violated: and(eq(compute.claims.mode, 'dra'), ne(orElse(gpus, usual), usual)),
        at: ['gpus'],
        message: format`a claim is for as many devices as its pool says, which is ${usual}; make a pool of its own for more`,
        remedy: { gpus: usual },
      }),
    ];
  },
});

queueRules.provide(rulesOfQueued);
