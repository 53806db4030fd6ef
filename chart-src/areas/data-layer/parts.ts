/** What the templates of the area have in common. */
import { dict, type Expr, merge, values } from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { PlatformValues } from '../../platform.ts';

/** The area's values. */
export const { dataLayer } = values<PlatformValues>();

/** The key of the area. */
export const AREA = 'dataLayer';

/** Labels of a store's objects: `tier` tells the parts of a platform apart for policies and cost reports. */
export const storeLabels = (own?: Expr<StringMap>): Expr<StringMap> => {
  const tier = dict<string>({ tier: 'database' });
  return (own === undefined ? tier : merge<string>(own, tier)) as Expr<StringMap>;
};
