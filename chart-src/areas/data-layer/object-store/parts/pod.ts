/** The pod of the built-in store: the Versity S3 Gateway over a folder of its volume. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { choose, eq, items, match } from '../../../../../compiler/index.ts';
import { inSecret } from '../../../../catalogue/pod/contract.ts';
import { type StoreParts, storeProbes } from '../../parts/stateful-set.ts';
import type { BuiltinAt } from '../../parts/store.ts';
import { toolboxContainer } from '../../parts/toolbox.ts';
import { claimName } from '../../parts/volume.ts';
import type { StoreTls } from '../../store.values.ts';
import type { BuiltinObjectStore } from '../builtin.values.ts';
import { OBJECT_STORE_POD } from './contract.ts';
import { OBJECT_STORE_PORT, withKeys } from './store.ts';

const DATA = { name: 'data', mountPath: '/data' };

/** All that the StatefulSet of the store is made of. */
export const podOf = ({ builtin, subject }: BuiltinAt<BuiltinObjectStore>): StoreParts => ({
  ports: [{ name: 's3', containerPort: OBJECT_STORE_PORT, protocol: 'TCP' }],
  // Settings are in the environment: the image's own program is started whatever its path is.
  commandLine: { args: ['posix', '/data/objects'] },
  env: [
    OBJECT_STORE_POD.set('VGW_PORT', `:${OBJECT_STORE_PORT}`),
    OBJECT_STORE_POD.set('VGW_REGION', builtin.region),
    OBJECT_STORE_POD.set('VGW_HEALTH', '/health'),
    OBJECT_STORE_POD.set('VGW_VERSIONING_DIR', '/data/versions'),
    withKeys<IEnvVar>(({ secret, accessKeyId, secretAccessKey }) =>
      items<IEnvVar>(
        OBJECT_STORE_POD.from('ROOT_ACCESS_KEY_ID', inSecret(secret, accessKeyId)),
        OBJECT_STORE_POD.from('ROOT_SECRET_ACCESS_KEY', inSecret(secret, secretAccessKey)),
      ),
    ),
    match<StoreTls, IEnvVar>(builtin.tls, {
      secret: () =>
        items<IEnvVar>(
          OBJECT_STORE_POD.set('VGW_CERT', '/tls/tls.crt'),
          OBJECT_STORE_POD.set('VGW_KEY', '/tls/tls.key'),
        ),
    }),
  ],
  probes: storeProbes({
    httpGet: { path: '/health', port: 's3', scheme: choose(eq(builtin.tls.mode, 'secret'), 'HTTPS', 'HTTP') },
  }),
  initContainers: [
    toolboxContainer({
      name: 'folders',
      command: ['/bin/sh', '-ec', 'mkdir -p /data/objects /data/versions'],
      volumeMounts: [DATA],
    }),
  ],
  volumes: [
    { name: 'data', persistentVolumeClaim: { claimName: claimName(subject) } },
    match<StoreTls, IVolume>(builtin.tls, {
      secret: ({ name }) => ({ name: 'tls', secret: { secretName: name } }),
    }),
  ],
  volumeMounts: [
    DATA,
    match<StoreTls, IVolumeMount>(builtin.tls, {
      secret: () => ({ name: 'tls', mountPath: '/tls', readOnly: true }),
    }),
  ],
  graceSeconds: 30,
});
