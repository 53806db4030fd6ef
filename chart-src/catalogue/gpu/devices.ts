/** How pods get the GPUs of a pool: they count a resource of the node, or claim devices. `compute` says which. */
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import type { Expr, Maybe, Operand, Ref, RulePlace, Rules } from '../../../compiler/index.ts';
import type { GpuPool } from '../../shared/gpu-pools/values.ts';
import { provided } from '../provided.ts';

/** What a container gets of a pool. */
export type Claims = NonNullable<IResourceRequirements['claims']>;

/** The claims of a pod. */
export type PodClaims = NonNullable<IPodSpec['resourceClaims']>;

/** How pods get the GPUs of a pool. */
export interface GpuDevices {
  /** What a pod of the pool claims. */
  readonly podClaims: (poolName: Operand<string>, pool: Ref<GpuPool>) => Maybe<PodClaims>;
  /** Which of them its main container gets. */
  readonly claims: () => Maybe<Claims>;
  /** What it gets of resources that are counted, if they are. */
  readonly counted: (pool: () => Ref<GpuPool>, gpus: (pool: Ref<GpuPool>) => Expr<number>) => Maybe<Amounts>;
  /** What has to hold of a workload on a pool that wants so many GPUs for each pod. */
  readonly rules: (pool: Ref<GpuPool>, gpus: Expr<number | undefined>, place: RulePlace) => readonly Rules[];
}

type Amounts = { [resource: string]: string | number };

/** How pods get the GPUs of a pool. */
export const gpuDevices = provided<GpuDevices>('how pods get the GPUs of a pool');
