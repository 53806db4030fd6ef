/** Rules of `compute.claims`. */
import {
  and,
  bind,
  contains,
  defaulted,
  format,
  isSet,
  not,
  type Rules,
  regexFind,
  rule,
  rulesForEach,
  rulesMatch,
  values,
} from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';

const { compute, gpuPools } = values<PlatformValues>();

export const claimRules: readonly Rules[] = [
  rulesMatch(compute.claims, {
    dra: (dra) => [
      rulesForEach(gpuPools, 'pool', ['gpuPools'], (pool, place) => {
        const resource = bind('resource', defaulted(pool.resource));
        return [
          rule(place, {
            name: 'claim-of-slices',
            violated: and(contains('/mig-', resource), not(isSet(pool.deviceClassName))),
            at: ['resource'],
            message: format`the pool offers MIG slices, and the device class "${dra.deviceClassName}" hands out what it is for: name the class and the profile of the slices`,
            remedy: {
              deviceClassName: 'mig.nvidia.com',
              deviceSelector: format`device.attributes['gpu.nvidia.com'].profile == '${regexFind('[^-]+$', resource)}'`,
            },
          }),
        ];
      }),
    ],
  }),
];
