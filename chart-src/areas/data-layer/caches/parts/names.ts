/** Names by which caches are found. */
import { define, type Expr, match, type Operand, valueParameter } from '../../../../../compiler/index.ts';
import { sharable } from '../../parts/names.ts';
import type { Cache } from '../cache.values.ts';
import * as names from '../names.ts';

/** The binding of a cache, by its key in `dataLayer.caches`. */
export const cacheBinding: (cache: Expr<Cache>, name: Operand<string>) => Expr<string> = define(
  'cacheBinding',
  'The name of the ConfigMap and the Secret of a cache.',
  [valueParameter<Cache>()('cache', 'Cache'), 'name'],
  'name',
  (cache, name) => {
    const { own, shared } = sharable(names.cache(name));
    return match<Cache, string>(cache, { shared, builtin: own, external: own });
  },
);
