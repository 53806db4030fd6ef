/** The certificates of whoever signed those of the stores that a workload calls: it gets each as a file. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  bind,
  choose,
  defineItems,
  defineObject,
  dict,
  type Expr,
  each,
  entry,
  eq,
  field,
  fields,
  format,
  hasKey,
  ifAny,
  ifSet,
  items,
  type Many,
  type Maybe,
  match,
  merge,
  ne,
  type Operand,
  type Piece,
  type Ref,
  type Tpl,
  valueParameter,
  values,
  when,
} from '../../../compiler/index.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { TrustedCa } from '../../kit/values/trusted-ca.ts';
import type { PlatformValues } from '../../platform.ts';
import { kafkaCluster, postgresCluster, postgresClusterOf } from './names.ts';
import { variable } from './variables.ts';

const { dataLayer } = values<PlatformValues>();

type DataLayer = PlatformValues['dataLayer'];
type Postgres = DataLayer['postgres'];
type Cache = DataLayer['cacheDefaults'];
type ObjectStore = DataLayer['objectStore'];
type Kafka = DataLayer['kafka'];
type Tls = NonNullable<Cache['builtin']>['tls'];

/** Where a certificate comes from: what a volume has beside its name. */
type Source = Pick<IVolume, 'secret' | 'configMap'>;

/** Certificates by what the store is to its caller, after which volumes and folders are called; stores that need none are not among them. */
export interface StoreCas {
  readonly [role: string]: Source;
}

const FILE = 'ca.crt';

/** Where callers find the certificate. */
export const caFile = (role: string): string => `/etc/ml-platform/${role}/${FILE}`;

/** Variables that tell callers so. That of PostgreSQL is in its binding: only there it is known what another release's server needs. */
const VARIABLES: readonly (readonly [role: string, name: string])[] = [
  ['cache', 'REDIS_CA_FILE'],
  ['sessions', 'SESSION_REDIS_CA_FILE'],
  // What AWS' own clients read.
  ['object-store', 'AWS_CA_BUNDLE'],
  ['kafka', 'KAFKA_CA_FILE'],
];

/** Variables that name certificates. */
export const CA_ENV: readonly string[] = VARIABLES.map(([, name]) => name);

/** Names of the volumes: users can't give them to theirs. */
export const CALLS_VOLUMES: readonly string[] = ['postgres', ...VARIABLES.map(([role]) => role)].map(
  (role) => `${role}-ca`,
);

/** No more of the Secret than the certificate: a key may lie beside it. */
const secretCa = defineObject<StoreCas>()(
  'secretCa',
  'The certificate of a store that is in a Secret, if one is named.',
  ['role', 'secret', 'key'],
  (role, secretName, key) =>
    fields<StoreCas>(
      {},
      when<StoreCas>(ne(secretName, ''), field<Source>(role, { secret: { secretName, items: [{ key, path: FILE }] } })),
    ),
);

/** What a store of the chart's own that speaks TLS, or one that another release provides, has its certificate from. */
const ownCa = (role: Operand<string>, secret: Expr<string>): Expr<StoreCas> => secretCa(role, secret, FILE);

const tlsCa = (role: Operand<string>, tls: Ref<Tls>): Maybe<StoreCas> =>
  match<Tls, StoreCas>(tls, { secret: ({ name }) => ownCa(role, name) });

/** The certificate that the values name. */
export const trustedCa: (role: Operand<string>, ca: Expr<TrustedCa>) => Expr<StoreCas> = defineObject<StoreCas>()(
  'trustedCa',
  'The certificate of a store that the values name.',
  ['role', valueParameter<TrustedCa>()('ca', 'TrustedCa')],
  (role, ca) =>
    fields<StoreCas>(
      {},
      match<TrustedCa, StoreCas>(ca, {
        secret: ({ name, key }) => secretCa(role, name, key),
        configMap: ({ name, key }) => field<Source>(role, { configMap: { name, items: [{ key, path: FILE }] } }),
      }),
    ),
);

const postgresCa = (): Piece<StoreCas> | Maybe<StoreCas> =>
  match<Postgres, StoreCas>(dataLayer.postgres, {
    builtin: ({ tls }) => tlsCa('postgres', tls),
    cloudNativePg: () => ownCa('postgres', format`${postgresCluster()}-ca`),
    external: ({ ca }) => trustedCa('postgres', ca),
    shared: ({ release, caSecret }): Tpl<StoreCas> => ({
      postgres: {
        secret: {
          secretName: choose(ne(caSecret, ''), caSecret, format`${postgresClusterOf(release)}-ca`),
          items: [{ key: FILE, path: FILE }],
          // The other release's binding says whether it is needed.
          optional: true,
        },
      },
    }),
  });

const cacheCa = defineObject<StoreCas>()(
  'cacheCa',
  'The certificate of a cache.',
  ['role', valueParameter<Cache>()('cache', 'Cache')],
  (role, cache) =>
    fields<StoreCas>(
      {},
      match<Cache, StoreCas>(cache, {
        builtin: ({ tls }) => tlsCa(role, tls),
        external: ({ ca }) => trustedCa(role, ca),
        shared: ({ caSecret }) => ownCa(role, caSecret),
      }),
    ),
);

/** The certificate of the object store, for what calls it always. */
export const objectStoreCa: () => Expr<StoreCas> = defineObject<StoreCas>()(
  'objectStoreCa',
  'The certificate of the object store.',
  [],
  () =>
    fields<StoreCas>(
      {},
      match<ObjectStore, StoreCas>(dataLayer.objectStore, {
        builtin: ({ tls }) => tlsCa('object-store', tls),
        external: ({ ca }) => trustedCa('object-store', ca),
        shared: ({ caSecret }) => ownCa('object-store', caSecret),
      }),
    ),
);

const kafkaCa = (): Maybe<StoreCas> =>
  match<Kafka, StoreCas>(dataLayer.kafka, {
    strimzi: () =>
      when<StoreCas>(
        eq(dataLayer.kafka.security.mode, 'tls'),
        ownCa('kafka', format`${kafkaCluster()}-cluster-ca-cert`),
      ),
    external: ({ ca }) => trustedCa('kafka', ca),
    shared: ({ caSecret }) => ownCa('kafka', caSecret),
  });

/** The certificates of all that is called. */
export const callsCas: (calls: Expr<Calls>) => Expr<StoreCas> = defineObject<StoreCas>()(
  'callsCas',
  'Where the certificates are by which a workload trusts the stores that it calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) =>
    fields<StoreCas>(
      {},
      ifSet(calls.database, postgresCa),
      ifSet(calls.cache, (name) => cacheCa('cache', entry(name))),
      ifSet(calls.sessions, (name) => cacheCa('sessions', entry(name))),
      ifSet(calls.bucket, objectStoreCa),
      ifAny(calls.topics, kafkaCa),
    ),
);

/** A volume for each certificate. */
export const caVolumes = (cas: Expr<StoreCas>): Many<IVolume> =>
  each<Source, IVolume>(
    cas,
    'source',
    (source, role) =>
      merge<unknown>(dict<unknown>({ name: format`${role}-ca` }), source as never) as Expr<unknown> as Expr<IVolume>,
  );

/** Their mounts. */
export const caMounts = (cas: Expr<StoreCas>): Many<IVolumeMount> =>
  each<Source, IVolumeMount>(cas, 'source', (_, role) => ({
    name: format`${role}-ca`,
    mountPath: format`/etc/ml-platform/${role}`,
    readOnly: true,
  }));

/** Where a workload finds the certificates. */
export const caEnv: (calls: Expr<Calls>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'caEnv',
  'Variables that name the certificates of the stores that a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => {
    const cas = bind('cas', callsCas(calls));
    return items<IEnvVar>(
      ...VARIABLES.map(([role, name]) => when<IEnvVar>(hasKey(cas, role), variable(name, caFile(role)))),
    );
  },
);
