/**
 * Names of bindings. What a store offers is a ConfigMap with its address and a Secret with its credentials, both of one name; those of a `shared` store
 * have the name that the other release gives them.
 */
import {
  define,
  type Expr,
  format,
  match,
  type Operand,
  type Piece,
  type Ref,
  valueParameter,
  values,
} from '../../../compiler/index.ts';
import { kebab, nameInRelease, objectName, stemName, stemNameInRelease } from '../../kit/names.ts';
import type { SharedStore } from '../../kit/values/shared-store.ts';
import type { PlatformValues } from '../../platform.ts';

const { dataLayer } = values<PlatformValues>();

type DataLayer = PlatformValues['dataLayer'];
type Cache = DataLayer['cacheDefaults'];

/** The key of the area that provides stores. */
const AREA = 'dataLayer';

/** What the objects of a store are called: in this release, and in another one that shares it. */
function sharable(name: Operand<string>): {
  own: () => Expr<string>;
  shared: (from: Ref<SharedStore>) => Expr<string>;
} {
  return { own: () => objectName(AREA, name), shared: ({ release }) => nameInRelease(release, kebab(AREA), name) };
}

const postgresNamed = (name: Operand<string>): Piece<string> => {
  const { own, shared } = sharable(name);
  return match<DataLayer['postgres'], string>(dataLayer.postgres, {
    shared,
    builtin: own,
    cloudNativePg: own,
    external: own,
    none: own,
  });
};

const objectStoreNamed = (name: Operand<string>): Piece<string> => {
  const { own, shared } = sharable(name);
  return match<DataLayer['objectStore'], string>(dataLayer.objectStore, {
    shared,
    builtin: own,
    external: own,
    none: own,
  });
};

const kafkaNamed = (name: Operand<string>): Piece<string> => {
  const { own, shared } = sharable(name);
  return match<DataLayer['kafka'], string>(dataLayer.kafka, {
    shared,
    builtin: own,
    strimzi: own,
    external: own,
    none: own,
  });
};

/** The server of the databases, whoever runs it: callers carry a label with this name. */
export const postgresServer = define('postgresServer', 'The name of the server of the databases.', [], 'name', () =>
  postgresNamed('postgres'),
);

/** The cluster of CloudNativePG, which appends to its name, that another release has. */
export const postgresClusterOf = (of: Operand<string>): Expr<string> => stemNameInRelease(of, kebab(AREA), 'postgres');

/** The cluster of CloudNativePG, which appends to its name. */
export const postgresCluster = (): Expr<string> => stemName(AREA, 'postgres');

/** The binding of a database, by its key in `dataLayer.postgres.databases`. */
export const databaseBinding = define(
  'databaseBinding',
  'The name of the ConfigMap and the Secret of a database.',
  ['database'],
  'name',
  (database) => postgresNamed(format`postgres-${database}`),
);

/** The binding of a cache, by its key in `dataLayer.caches`. */
export const cacheBinding: (cache: Expr<Cache>, name: Operand<string>) => Expr<string> = define(
  'cacheBinding',
  'The name of the ConfigMap and the Secret of a cache.',
  [valueParameter<Cache>()('cache', 'Cache'), 'name'],
  'name',
  (cache, name) => {
    const { own, shared } = sharable(format`cache-${name}`);
    return match<Cache, string>(cache, { shared, builtin: own, external: own });
  },
);

/** The binding of a bucket, by its key in `dataLayer.objectStore.buckets`. */
export const bucketBinding = define(
  'bucketBinding',
  'The name of the ConfigMap of a bucket.',
  ['bucket'],
  'name',
  (bucket) => objectStoreNamed(format`bucket-${bucket}`),
);

/** The Secret with keys of the object store. */
export const objectStoreSecret = define(
  'objectStoreSecret',
  'The name of the Secret with keys of the object store.',
  [],
  'name',
  () => objectStoreNamed('object-store'),
);

/** The binding of a topic, by its key in `dataLayer.kafka.topics`. */
export const topicBinding = define(
  'topicBinding',
  'The name of the ConfigMap of a topic.',
  ['topic'],
  'name',
  (topic) => kafkaNamed(format`topic-${topic}`),
);

/** The binding of Kafka as a whole. */
export const kafkaBinding = define('kafkaBinding', 'The name of the ConfigMap of Kafka.', [], 'name', () =>
  kafkaNamed('kafka'),
);

/** The name of the `Kafka` that Strimzi runs. */
export const kafkaCluster = (): Expr<string> => stemName(AREA, 'kafka');

/** The name of the `Kafka` that Strimzi runs for another release. */
export const kafkaClusterOf = ({ release }: Ref<SharedStore>): Expr<string> =>
  stemNameInRelease(release, kebab(AREA), 'kafka');
