/** The pod of a cache: its command line is the server's configuration, so that a change of it restarts the server. */
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  choose,
  type Expr,
  each,
  eq,
  file,
  format,
  type ItemTpl,
  impossible,
  items,
  list,
  match,
  ne,
  type Operand,
  type Piece,
  type Ref,
  replace,
  sha256,
  type Tpl,
  toJson,
  when,
} from '../../../../../compiler/index.ts';
import type { Credentials } from '../../../../kit/values/credentials.ts';
import type { MemorySize } from '../../../../shared/types/scalars.ts';
import { type StoreParts, storeProbes } from '../../parts/stateful-set.ts';
import { claimName } from '../../parts/volume.ts';
import type { StoreTls } from '../../store.values.ts';
import type { BuiltinCache, CachePersistence, SavePoint } from '../builtin.values.ts';
import { type BuiltinCacheAt, CACHE_PORT } from './cache.ts';
import { CACHE_POD } from './contract.ts';
import { cacheBinding } from './names.ts';

/** An amount of memory as the server writes it: its `mb` are 1024 times 1024 bytes. */
export const inServerUnits = (size: Expr<MemorySize>): Expr<string> =>
  replace('Ki', 'kb', replace('Mi', 'mb', replace('Gi', 'gb', size)));

/** All that the StatefulSet of a cache is made of. */
export function podOf(at: BuiltinCacheAt): StoreParts {
  const { builtin, subject } = at;
  return {
    ports: [{ name: 'redis', containerPort: CACHE_PORT, protocol: 'TCP' }],
    commandLine: { command: ['/bin/sh', '/scripts/start.sh'], args: args(builtin) },
    env: [
      CACHE_POD.set('CACHE_MAJOR_VERSION', format`${builtin.majorVersion}`),
      CACHE_POD.set('CACHE_TLS', choose(eq(builtin.tls.mode, 'secret'), 'true', 'false')),
    ],
    probes: storeProbes({ exec: { command: ['/bin/sh', '/scripts/ping.sh'] } }),
    volumes: [
      { name: 'scripts', configMap: { name: subject.object.part('scripts').full } },
      credentials(at),
      data(at),
      match<StoreTls, IVolume>(builtin.tls, {
        secret: (secret) => ({ name: 'tls', secret: { secretName: secret.name } }),
      }),
    ],
    volumeMounts: [
      { name: 'scripts', mountPath: '/scripts', readOnly: true },
      { name: 'credentials', mountPath: '/credentials', readOnly: true },
      { name: 'data', mountPath: '/data' },
      match<StoreTls, IVolumeMount>(builtin.tls, {
        secret: () => ({ name: 'tls', mountPath: '/tls', readOnly: true }),
      }),
    ],
    checksum: sha256(toJson(list<string>(file('files/data-layer/caches/start.sh')))),
    graceSeconds: 60,
  };
}

/** Settings of the server, in the order of its own manual; those of the user come last and win. */
function args({
  maxMemory,
  evictionPolicy,
  persistence,
  tls,
  parameters,
}: Ref<BuiltinCache>): readonly ItemTpl<string>[] {
  return [
    match<StoreTls, string>(tls, {
      none: () => items<string>('--port', `${CACHE_PORT}`),
      secret: () =>
        items<string>(
          ...[
            '--port',
            '0',
            '--tls-port',
            `${CACHE_PORT}`,
            '--tls-auth-clients',
            'no',
            '--tls-protocols',
            'TLSv1.2 TLSv1.3',
          ],
          ...['--tls-cert-file', '/tls/tls.crt', '--tls-key-file', '/tls/tls.key', '--tls-ca-cert-file', '/tls/ca.crt'],
        ),
    }),
    '--maxmemory',
    inServerUnits(maxMemory),
    '--maxmemory-policy',
    evictionPolicy,
    match<CachePersistence, string>(persistence, {
      none: () => items<string>('--save', ''),
      volume: ({ savePoints }) =>
        each<SavePoint, string>(savePoints, 'point', ({ seconds, changes }) =>
          items<string>('--save', format`${seconds} ${changes}`),
        ),
    }),
    each<string, string>(parameters, 'value', (value, key) =>
      when<string>(ne(value, ''), items<string>(format`--${key}`, value)),
    ),
  ];
}

/** User name and password as files, under the same names whatever Secret they come from. */
function credentials({ cache, name }: BuiltinCacheAt): Piece<IVolume> {
  const from = (
    secretName: Expr<string>,
    usernameKey: Operand<string>,
    passwordKey: Operand<string>,
  ): Tpl<IVolume> => ({
    name: 'credentials',
    secret: {
      secretName,
      items: [
        { key: usernameKey, path: 'username' },
        { key: passwordKey, path: 'password' },
      ],
    },
  });
  return match<Credentials, IVolume>(cache.credentials, {
    generated: () => from(cacheBinding(cache, name), 'username', 'password'),
    parts: ({ secret, usernameKey, passwordKey }) => from(secret, usernameKey, passwordKey),
    uri: impossible,
  });
}

function data({ builtin, subject }: BuiltinCacheAt): Piece<IVolume> {
  return match<CachePersistence, IVolume>(builtin.persistence, {
    none: () => ({ name: 'data', emptyDir: {} }),
    volume: () => ({ name: 'data', persistentVolumeClaim: { claimName: claimName(subject) } }),
  });
}
