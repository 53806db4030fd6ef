/** Rules of `dataLayer.objectStore`. */
import {
  and,
  countEnabled,
  type Expr,
  eq,
  format,
  gt,
  hasPrefix,
  length,
  lt,
  ne,
  not,
  or,
  precedes,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesForEach,
  rulesMatch,
  rulesWhen,
  withDefaults,
} from '../../../../compiler/index.ts';
import { takenIn } from '../../../catalogue/pod/taken.ts';
import { sharedStoreRule } from '../../../kit/rules/shared-store.ts';
import { trustedCaRules } from '../../../kit/rules/trusted-ca.ts';
import { serverRules } from '../rules/server.ts';
import type { Bucket } from './bucket.values.ts';
import type { ObjectStore } from './object-store.values.ts';
import { OBJECT_STORE_POD } from './parts/contract.ts';
import { bucketName, objectStore } from './parts/store.ts';

const path = ['dataLayer', 'objectStore'];
const place = { path };

const taken = takenIn(OBJECT_STORE_POD);

const bucketsPath = [...path, 'buckets'];

/** Rules for each bucket that is switched on. */
const forBuckets = (
  make: (bucket: Ref<Bucket>, at: RulePlace & { readonly name: Expr<string> }) => readonly Rules[],
): Rules => rulesForEach(withDefaults(objectStore.buckets, objectStore.bucketDefaults), 'bucket', bucketsPath, make);

const named = forBuckets((bucket, at) => {
  const name = bucketName({ bucket, name: at.name });
  return [
    rule(at, {
      name: 'bucket-name-short',
      violated: lt(length(name), 3),
      at: ['bucket'],
      message: format`the bucket would be called "${name}", and a store wants three characters at least`,
      remedy: { bucket: format`ml-${name}` },
    }),
    forBuckets((other, otherAt) => [
      rule(at, {
        name: 'bucket-twice',
        violated: and(precedes(otherAt.name, at.name), eq(bucketName({ bucket: other, name: otherAt.name }), name)),
        at: ['bucket'],
        message: format`"${otherAt.name}" is the bucket ${name} already`,
        remedy: { bucket: format`ml-${at.name}` },
      }),
    ]),
    rule(at, {
      name: 'bucket-replication-without-versions',
      violated: and(eq(bucket.replication.mode, 'bucket'), not(bucket.versioning)),
      at: ['versioning'],
      message: 'stores copy buckets with versions only',
      remedy: { versioning: true },
    }),
  ];
});

const hasLifecycle = ({ lifecycle }: Ref<Bucket>): Expr<boolean> =>
  or(gt(lifecycle.expireDays, 0), gt(lifecycle.noncurrentExpireDays, 0), gt(lifecycle.abortMultipartDays, 0));

const NO_LIFECYCLE = { expireDays: 0, noncurrentExpireDays: 0, abortMultipartDays: 0 };

/** What the Versity S3 Gateway does not do over a folder. */
const ofBuiltin = forBuckets((bucket, at) => [
  rule(at, {
    name: 'bucket-lifecycle-builtin',
    violated: hasLifecycle(bucket),
    at: ['lifecycle'],
    message: 'the built-in store removes nothing by itself; remove what is old by a job, or take an external store',
    remedy: { lifecycle: NO_LIFECYCLE },
  }),
  rule(at, {
    name: 'bucket-encryption-builtin',
    violated: ne(bucket.encryption.mode, 'none'),
    at: ['encryption', 'mode'],
    message: 'the built-in store does not encrypt; take a storage class that does, or an external store',
    remedy: { encryption: { mode: 'none' } },
  }),
  rule(at, {
    name: 'bucket-replication-builtin',
    violated: ne(bucket.replication.mode, 'none'),
    at: ['replication', 'mode'],
    message: 'the built-in store copies nothing; take an external store',
    remedy: { replication: { mode: 'none' } },
  }),
]);

/** What nobody would set. */
const ofOthers = forBuckets((bucket, at) => [
  rule(at, {
    name: 'bucket-not-provisioned',
    violated: or(
      bucket.versioning,
      hasLifecycle(bucket),
      ne(bucket.encryption.mode, 'none'),
      ne(bucket.replication.mode, 'none'),
    ),
    at: [],
    message:
      'versions, lifecycle, encryption and replication are set where external.provision is true; without it they are left to whoever made the store',
    remedy: {
      versioning: false,
      lifecycle: NO_LIFECYCLE,
      encryption: { mode: 'none' },
      replication: { mode: 'none' },
    },
  }),
]);

const login = objectStore.credentials.mode;

export const rules: readonly Rules[] = [
  rulesMatch<ObjectStore>(objectStore, {
    none: () => [
      rule(place, {
        name: 'buckets-without-store',
        violated: gt(countEnabled(objectStore.buckets), 0),
        at: ['mode'],
        message: 'there are buckets, and no store that they could be in',
        remedy: { mode: 'builtin', credentials: { mode: 'generated' } },
      }),
    ],
    builtin: (builtin) => [
      ...serverRules(builtin, { path: [...path, 'builtin'] }, taken),
      rule(place, {
        name: 'object-store-identity-builtin',
        violated: eq(login, 'identity'),
        at: ['credentials', 'mode'],
        message: 'the built-in store knows nothing of cloud identities; it asks for keys',
        remedy: { credentials: { mode: 'generated' } },
      }),
    ],
    external: ({ endpoint, ca, provision }) => [
      trustedCaRules(ca, { path: [...path, 'external'] }, hasPrefix('http://', endpoint)),
      rule(place, {
        name: 'object-store-keys-generated',
        violated: eq(login, 'generated'),
        at: ['credentials', 'mode'],
        message:
          'keys are generated for a store that the chart runs itself; those of an external one are in a Secret of yours',
        remedy: { credentials: { mode: 'keys', keys: { secret: 'object-store' } } },
      }),
      rule(place, {
        name: 'object-store-provision-identity',
        violated: and(provision, eq(login, 'identity')),
        at: ['external', 'provision'],
        message: 'the Job that makes buckets logs in by keys, and pods have identities here',
        remedy: { external: { provision: false } },
      }),
    ],
    shared: ({ release: other }) => [sharedStoreRule(place, other, 'object store')],
  }),
  rulesWhen(or(eq(objectStore.mode, 'builtin'), eq(objectStore.mode, 'external')), () => [named]),
  rulesMatch<ObjectStore>(objectStore, {
    builtin: () => [ofBuiltin],
    external: ({ provision }) => [rulesWhen(not(provision), () => [ofOthers])],
  }),
];
