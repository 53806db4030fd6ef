/** The certificates of stores that the chart runs itself. */
import { type Maybe, match, type Operand, type Ref } from '../../../../compiler/index.ts';
import { ownCa, type StoreCas } from '../../../catalogue/bindings/ca.ts';
import type { StoreTls } from '../store.values.ts';

/** The certificate of whoever signed that of the store, where it speaks TLS. */
export const tlsCa = (role: Operand<string>, tls: Ref<StoreTls>): Maybe<StoreCas> =>
  match<StoreTls, StoreCas>(tls, { secret: ({ name }) => ownCa(role, name) });
