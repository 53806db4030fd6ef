/** vLLM: its command line, its variables and its volumes. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  choose,
  each,
  entry,
  eq,
  format,
  ifSet,
  items,
  type Many,
  nameOf,
  ne,
  quantity,
  type Ref,
  type Tpl,
  toJson,
  when,
} from '../../../../compiler/index.ts';
import { inSecret } from '../../../catalogue/pod/contract.ts';
import { gpusPerPod } from '../../../catalogue/pod/resources.ts';
import type { GpuPoolName } from '../../../shared/references.ts';
import type { SecretKey } from '../../../shared/types/maps.ts';
import type { VllmRuntime } from '../runtime.values.ts';
import { cacheVolume } from './artifact.ts';
import { CACHE, CACHE_PATH, MODEL, SHARED_MEMORY } from './contract.ts';
import type { VersionAt } from './model.ts';

/** `vllm serve`, whatever the image's entrypoint is. */
export const VLLM_COMMAND: readonly string[] = ['vllm', 'serve'];

/** The arguments of `vllm serve`. */
export function vllmArgs({ modelName, model, version }: VersionAt, vllm: Ref<VllmRuntime>): Tpl<string[]> {
  const { model: ofHub, servedModelName, maxModelLength, gpuMemoryUtilization, dtype, args } = vllm;
  return [
    choose(eq(ofHub, ''), version.artifact.mountPath, ofHub),
    '--served-model-name',
    choose(eq(servedModelName, ''), modelName, servedModelName),
    '--port',
    format`${model.service.targetPort}`,
    '--dtype',
    dtype,
    '--gpu-memory-utilization',
    toJson(gpuMemoryUtilization),
    ifSet<GpuPoolName | undefined, string>(version.pool, (pool) =>
      items<string>('--tensor-parallel-size', format`${gpusPerPod(entry(pool), version.gpus)}`),
    ),
    ifSet<number | undefined, string>(maxModelLength, (tokens) => items<string>('--max-model-len', format`${tokens}`)),
    each<string, string>(args, 'arg', (arg) => arg),
  ];
}

/** Variables of vLLM. What it keeps goes where something can be written. */
export function vllmEnv({ model, huggingFaceToken }: Ref<VllmRuntime>): Many<IEnvVar> {
  return items<IEnvVar>(
    MODEL.set('HOME', '/tmp'),
    when<IEnvVar>(ne(model, ''), MODEL.set('HF_HOME', `${CACHE_PATH}/huggingface`)),
    ifSet<SecretKey | undefined, IEnvVar>(huggingFaceToken, ({ secret, key }) =>
      MODEL.from('HF_TOKEN', inSecret(nameOf(secret), nameOf(key))),
    ),
  );
}

/** Shared memory, and the cache of a model that vLLM loads by its name. */
export function vllmVolumes(
  { version, modelName }: VersionAt,
  { model, sharedMemory }: Ref<VllmRuntime>,
): Many<IVolume> {
  return items<IVolume>(
    { name: SHARED_MEMORY, emptyDir: { medium: 'Memory', sizeLimit: quantity(sharedMemory) } },
    when<IVolume>(ne(model, ''), cacheVolume(version.artifactCache, modelName)),
  );
}

/** Their mounts. */
export function vllmMounts({ model }: Ref<VllmRuntime>): Many<IVolumeMount> {
  return items<IVolumeMount>(
    { name: SHARED_MEMORY, mountPath: '/dev/shm' },
    when<IVolumeMount>(ne(model, ''), { name: CACHE, mountPath: CACHE_PATH }),
  );
}
