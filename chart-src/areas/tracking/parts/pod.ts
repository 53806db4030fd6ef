/** What the pods of MLflow have in common: the server's, and its runs'. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import { type Expr, type ItemTpl, type Ref, type Tpl, when } from '../../../../compiler/index.ts';
import { callsMounts } from '../../../catalogue/bindings/volumes.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { imageReference, pullPolicy } from '../../../kit/pod/image.ts';
import { containerSecurity } from '../../../kit/pod/security.ts';
import { tmpMount } from '../../../kit/pod/tmp.ts';
import type { Resources } from '../../../shared/types/resources.ts';
import * as names from '../names.ts';
import type { TrackingServer } from '../server.values.ts';
import { DATA, DATA_PATH, SCRIPTS, SCRIPTS_PATH } from './contract.ts';
import { needsVolume } from './server.ts';

/** The name of the ConfigMap of the scripts. */
export const scriptsName = (): Expr<string> => names.mlflow().part('scripts').full;

/** The volume of the scripts, and its mount. */
export const scriptsVolume = (): Tpl<IVolume> => ({ name: SCRIPTS, configMap: { name: scriptsName() } });
export const scriptsMount: Tpl<IVolumeMount> = { name: SCRIPTS, mountPath: SCRIPTS_PATH, readOnly: true };

/** The volume of a server without a database or a bucket, and its mount. */
export const dataVolume = (server: Ref<TrackingServer>): ItemTpl<IVolume> =>
  when<IVolume>(needsVolume(server), {
    name: DATA,
    persistentVolumeClaim: { claimName: names.mlflow().full },
  });
export const dataMount = (server: Ref<TrackingServer>): ItemTpl<IVolumeMount> =>
  when<IVolumeMount>(needsVolume(server), { name: DATA, mountPath: DATA_PATH });

/** A container that runs a Python script of the chart. */
export function scriptContainer(
  server: Ref<TrackingServer>,
  name: string,
  args: readonly Tpl<string>[],
  settings: Ref<Resources>,
  env: readonly ItemTpl<IEnvVar>[],
  mounts: readonly ItemTpl<IVolumeMount>[] = [],
): Tpl<IContainer> {
  return {
    name,
    image: imageReference(server.image),
    imagePullPolicy: pullPolicy,
    command: ['python3', ...args],
    env: [...env],
    resources: resources(settings),
    securityContext: containerSecurity(server.securityContext.readOnlyRootFilesystem),
    volumeMounts: [tmpMount, scriptsMount, ...mounts, callsMounts(server.calls)],
  };
}
