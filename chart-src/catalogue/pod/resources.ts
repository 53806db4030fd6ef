/** CPU, memory, disk and GPUs of a container. */
import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import {
  bind,
  defaulted,
  defineObject,
  type Expr,
  entry,
  fields,
  ifSet,
  orElse,
  quantity,
  type Ref,
  type Tpl,
  valueParameter,
} from '../../../compiler/index.ts';
import type { GpuPool } from '../../shared/gpu-pools/values.ts';
import type { ResourceAmounts, ResourceLimits, Resources } from '../../shared/types/resources.ts';
import { gpuDevices } from '../gpu/devices.ts';
import type { PodSubject } from '../subject.ts';

type Amounts = { [resource: string]: string | number };

const amounts: (settings: Expr<ResourceAmounts | ResourceLimits>) => Expr<Amounts> = defineObject<Amounts>()(
  'resourceAmounts',
  'Amounts of CPU, memory and local disk.',
  [valueParameter<ResourceAmounts | ResourceLimits>()('amounts', 'ResourceAmounts')],
  ({ cpu, memory, ephemeralStorage }) => ({
    cpu: quantity(cpu),
    memory: quantity(memory),
    'ephemeral-storage': ifSet(ephemeralStorage, (disk) => quantity(disk)),
  }),
);

/** What a container without GPUs gets. */
export const resources: (settings: Expr<Resources>) => Expr<IResourceRequirements> =
  defineObject<IResourceRequirements>()(
    'resources',
    'What a container without GPUs gets.',
    [valueParameter<Resources>()('resources', 'Resources')],
    ({ requests, limits }) => ({ requests: amounts(requests), limits: amounts(limits) }),
  );

/** What the main container of a workload gets: with the GPUs of its pool, counted or claimed. */
export function resourcesWithGpus({ settings, pool, gpus }: PodSubject): Tpl<IResourceRequirements> {
  if (pool === undefined) return resources(settings.resources);
  const { requests, limits } = settings.resources;
  const devices = gpuDevices.get();
  return {
    requests: amounts(requests),
    limits: fields<Amounts>(
      amounts(limits),
      ifSet(pool, (name) =>
        devices.counted(
          () => bind('pool', entry(name)),
          (found) => gpusPerPod(found, gpus),
        ),
      ),
    ),
    claims: ifSet(pool, devices.claims),
  };
}

/** How many GPUs a pod gets: as its workload says, or its pool. */
export function gpusPerPod(pool: Ref<GpuPool>, gpus: Expr<number | undefined> | undefined): Expr<number> {
  const usual = defaulted(pool.gpusPerPod);
  return gpus === undefined ? usual : orElse(gpus, usual);
}
