/** The pod of the server: its settings are its command line, so that a change of them restarts it. */
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  each,
  file,
  format,
  type ItemTpl,
  items,
  list,
  match,
  ne,
  type Ref,
  sha256,
  toJson,
  when,
} from '../../../../../compiler/index.ts';
import { type StoreParts, storeProbes } from '../../parts/stateful-set.ts';
import type { BuiltinAt } from '../../parts/store.ts';
import { claimName } from '../../parts/volume.ts';
import { dataLayer } from '../../parts.ts';
import type { StoreTls } from '../../store.values.ts';
import type { BuiltinPostgres } from '../builtin.values.ts';
import { POSTGRES_POD } from './contract.ts';
import { POSTGRES_PORT, SCRIPTS, scriptsName, serverName } from './server.ts';

const { postgres } = dataLayer;

/** Programs of a distribution lie in a folder of their version. */
const IS_READY =
  'PATH="$PATH:/usr/lib/postgresql/$POSTGRES_MAJOR_VERSION/bin" pg_isready --quiet --host=/tmp --timeout=4';

/** All that the StatefulSet of the server is made of. */
export function podOf({ builtin, subject: store }: BuiltinAt<BuiltinPostgres>): StoreParts {
  return {
    ports: [{ name: 'postgres', containerPort: POSTGRES_PORT, protocol: 'TCP' }],
    commandLine: { command: ['/bin/sh', `${SCRIPTS}/start.sh`], args: settings(builtin) },
    env: [
      POSTGRES_POD.set('POSTGRES_MAJOR_VERSION', format`${builtin.majorVersion}`),
      // Whoever looks into the container with psql is the administrator.
      POSTGRES_POD.set('PGHOST', '/tmp'),
      POSTGRES_POD.set('PGUSER', 'postgres'),
    ],
    probes: storeProbes({ exec: { command: ['/bin/sh', '-c', IS_READY] } }),
    volumes: [
      { name: 'scripts', configMap: { name: scriptsName } },
      { name: 'credentials', secret: { secretName: serverName } },
      { name: 'data', persistentVolumeClaim: { claimName: claimName(store) } },
      // What parallel queries share counts as memory of the container; the usual 64 MB are too few for them.
      { name: 'shared-memory', emptyDir: { medium: 'Memory' } },
      match<StoreTls, IVolume>(builtin.tls, {
        // The server refuses a key that others could read.
        secret: ({ name }) => ({ name: 'tls', secret: { secretName: name, defaultMode: 0o640 } }),
      }),
    ],
    volumeMounts: [
      { name: 'scripts', mountPath: SCRIPTS, readOnly: true },
      { name: 'credentials', mountPath: '/credentials', readOnly: true },
      { name: 'data', mountPath: '/data' },
      { name: 'shared-memory', mountPath: '/dev/shm' },
      match<StoreTls, IVolumeMount>(builtin.tls, {
        secret: () => ({ name: 'tls', mountPath: '/tls', readOnly: true }),
      }),
    ],
    checksum: sha256(
      toJson(
        list<string>(
          file('files/data-layer/postgres/start.sh'),
          file('files/data-layer/postgres/hba.conf'),
          file('files/data-layer/postgres/hba-tls.conf'),
        ),
      ),
    ),
    graceSeconds: 120,
  };
}

/** Settings that the chart makes itself; a rule keeps users from them. */
export const SET_BY_THE_CHART = [
  'config_file',
  'data_directory',
  'hba_file',
  'ident_file',
  'listen_addresses',
  'max_connections',
  'password_encryption',
  'port',
  'ssl',
  'ssl_ca_file',
  'ssl_cert_file',
  'ssl_key_file',
  'unix_socket_directories',
  'unix_socket_permissions',
];

function settings({ tls }: Ref<BuiltinPostgres>): readonly ItemTpl<string>[] {
  const all = (...written: readonly string[]): readonly string[] => written.flatMap((setting) => ['-c', setting]);
  return [
    ...all('listen_addresses=*', 'unix_socket_directories=/tmp', 'unix_socket_permissions=0700'),
    match<StoreTls, string>(tls, {
      none: () => items<string>(...all(`hba_file=${SCRIPTS}/hba.conf`)),
      secret: () =>
        items<string>(
          ...all(`hba_file=${SCRIPTS}/hba-tls.conf`, 'ssl=on', 'ssl_min_protocol_version=TLSv1.3'),
          ...all('ssl_cert_file=/tls/tls.crt', 'ssl_key_file=/tls/tls.key'),
        ),
    }),
    '-c',
    format`max_connections=${postgres.maxConnections}`,
    each<string, string>(postgres.parameters, 'value', (value, name) =>
      when<string>(ne(value, ''), items<string>('-c', format`${name}=${value}`)),
    ),
  ];
}
