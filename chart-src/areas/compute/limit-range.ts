/** The LimitRange: bounds and defaults for each container of the namespace. */
import type { ILimitRange } from 'kubernetes-models/v1/LimitRange';
import { type Expr, eachEntry, type Many, quantity, resource, values, when } from '../../../compiler/index.ts';
import * as names from '../../catalogue/names/compute.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Quantities } from '../../shared/types/maps.ts';
import { metaOf } from './metadata.ts';

const { limitRange: range } = values<PlatformValues>().compute;

export const limitRange = when(range.enabled, () =>
  resource<ILimitRange>()({
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: metaOf(names.limitRange()),
    spec: {
      limits: [
        {
          type: 'Container',
          defaultRequest: canonical(range.defaultRequest),
          default: canonical(range.default),
          min: canonical(range.min),
          max: canonical(range.max),
        },
      ],
    },
  }),
);

function canonical(quantities: Expr<Quantities>): Many<string> {
  return eachEntry(quantities, 'amount', (amount, name) => [name, quantity(amount)]);
}
