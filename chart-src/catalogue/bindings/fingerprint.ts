/** All that the variables, volumes and labels of a pod depend on that calls stores, for what has to be named anew when they change. */
import { define, type Expr, fields, type Ref, toJson, valueParameter } from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Calls } from '../../kit/values/network.ts';
import { partsOf } from '../callables/registry.ts';
import { callsCas } from './ca.ts';

/** What called stores and peers are known by. */
export const storesFingerprint: (calls: Expr<Calls>) => Expr<StringMap> = define(
  'storesFingerprint',
  'What the pods depend on that call stores.',
  [valueParameter<Calls>()('calls', 'Calls')],
  'map',
  (calls: Ref<Calls>) =>
    fields<StringMap>(
      { trust: toJson(callsCas(calls)) },
      ...partsOf('fingerprint').map((fingerprint) => fingerprint(calls)),
    ),
);
