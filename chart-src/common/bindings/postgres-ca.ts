/** The certificate of whoever signed that of the database server: callers get it as a file. */
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  choose,
  type Expr,
  format,
  ifSet,
  type Maybe,
  match,
  ne,
  type Operand,
  type Ref,
  type Tpl,
  values,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Calls } from '../values/network.ts';
import { postgresCluster, postgresClusterOf } from './names.ts';

const { postgres } = values<PlatformValues>().dataLayer;

type Postgres = PlatformValues['dataLayer']['postgres'];
type Builtin = NonNullable<Postgres['builtin']>;
type External = NonNullable<Postgres['external']>;

const NAME = 'postgres-ca';
const FOLDER = '/etc/ml-platform/postgres';
const FILE = 'ca.crt';

/** Where callers find it; `PGSSLROOTCERT` says so. */
export const CA_FILE = `${FOLDER}/${FILE}`;

/** The volume, where the server's certificate is not one that every image trusts. */
export function caVolume(calls: Ref<Calls>): Maybe<IVolume> {
  return ifSet(calls.database, () =>
    match<Postgres, IVolume>(postgres, {
      builtin: ({ tls }) => match<Builtin['tls'], IVolume>(tls, { secret: ({ name }) => fromSecret(name) }),
      cloudNativePg: () => fromSecret(format`${postgresCluster()}-ca`),
      external: ({ ca }) =>
        match<External['ca'], IVolume>(ca, {
          secret: ({ name, key }) => fromSecret(name, key),
          configMap: ({ name, key }) => ({ name: NAME, configMap: { name, items: [{ key, path: FILE }] } }),
        }),
      shared: ({ release, caSecret }) => ({
        name: NAME,
        secret: {
          secretName: choose(ne(caSecret, ''), caSecret, format`${postgresClusterOf(release)}-ca`),
          items: [{ key: FILE, path: FILE }],
          // The other release's binding says whether it is needed.
          optional: true,
        },
      }),
    }),
  );
}

/** Its mount. */
export function caMount(calls: Ref<Calls>): Maybe<IVolumeMount> {
  const mount: Tpl<IVolumeMount> = { name: NAME, mountPath: FOLDER, readOnly: true };
  return ifSet(calls.database, () =>
    match<Postgres, IVolumeMount>(postgres, {
      builtin: ({ tls }) => match<Builtin['tls'], IVolumeMount>(tls, { secret: () => mount }),
      cloudNativePg: () => mount,
      external: ({ ca }) => match<External['ca'], IVolumeMount>(ca, { secret: () => mount, configMap: () => mount }),
      shared: () => mount,
    }),
  );
}

/** The name of the volume: users can't give it to theirs. */
export const CALLS_VOLUMES: readonly string[] = [NAME];

/** No more of the Secret than the certificate: a key may lie beside it. */
function fromSecret(secretName: Expr<string>, key: Operand<string> = FILE): Tpl<IVolume> {
  return { name: NAME, secret: { secretName, items: [{ key, path: FILE }] } };
}
