/** The certificate of the object store. */
import { defineObject, type Expr, fields, match } from '../../../../../compiler/index.ts';
import { ownCa, type StoreCas, trustedCa } from '../../../../catalogue/bindings/ca.ts';
import { tlsCa } from '../../parts/certificate.ts';
import { dataLayer } from '../../parts.ts';
import type { ObjectStore } from '../object-store.values.ts';

/** What the store is to its callers. */
export const ROLE = 'object-store';

/** The certificate of the object store, where it needs one. */
export const objectStoreCa: () => Expr<StoreCas> = defineObject<StoreCas>()(
  'objectStoreCa',
  'The certificate of the object store.',
  [],
  () =>
    fields<StoreCas>(
      {},
      match<ObjectStore, StoreCas>(dataLayer.objectStore, {
        builtin: ({ tls }) => tlsCa(ROLE, tls),
        external: ({ ca }) => trustedCa(ROLE, ca),
        shared: ({ caSecret }) => ownCa(ROLE, caSecret),
      }),
    ),
);
