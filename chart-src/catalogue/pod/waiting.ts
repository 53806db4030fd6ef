/** The init container that waits until what a workload calls answers, so that no install order needs a hand. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  and,
  defineObject,
  type Expr,
  file,
  filled,
  type ItemTpl,
  or,
  type Ref,
  type Tpl,
  valueParameter,
  values,
  when,
} from '../../../compiler/index.ts';
import { imageReference, pullPolicy } from '../../kit/pod/image.ts';
import { containerSecurity } from '../../kit/pod/security.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import { awaitedServersEnv, storesEnv } from '../bindings/env.ts';
import { partsOf } from '../callables/registry.ts';
import type { PodSubject } from '../subject.ts';
import { resources } from './resources.ts';

const { toolbox } = values<PlatformValues>().platform;

/** The name of the container, which users can't give to theirs. */
export const WAITING = 'wait-for-stores';

/**
 * For what pods wait: servers for `stores` alone, which wait for nobody, while two workloads that call each other would wait for ever; runs for `all` that can
 * be waited for, since nobody waits for them.
 */
export type WaitsFor = 'stores' | 'all';

/** The container, where there is something to wait for: `always`, if that is certain, or only where something else holds too. */
export function waiting(
  { calls }: Pick<PodSubject, 'calls'>,
  waitsFor: WaitsFor,
  where?: 'always' | Expr<boolean>,
): readonly ItemTpl<IContainer>[] {
  if (calls === undefined) return [];
  const container = (waitsFor === 'stores' ? waitForStores : waitForAll)(calls);
  if (where === 'always') return [container];
  const called = isAnyCalled(calls, waitsFor);
  return [when<IContainer>(where === undefined ? called : and(where, called), container)];
}

const waitForStores: (calls: Expr<Calls>) => Expr<IContainer> = defineObject<IContainer>()(
  'waitForStores',
  'The init container that waits until the stores answer that a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => container([storesEnv(calls)]),
);

const waitForAll: (calls: Expr<Calls>) => Expr<IContainer> = defineObject<IContainer>()(
  'waitForAll',
  'The init container that waits until the stores and servers answer that a run calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => container([storesEnv(calls), ...awaitedServersEnv(calls)]),
);

/** The script waits for whatever has an address among the variables. */
const container = (env: readonly ItemTpl<IEnvVar>[]): Tpl<IContainer> => ({
  name: WAITING,
  image: imageReference(toolbox.image),
  imagePullPolicy: pullPolicy,
  command: ['/bin/sh', '-c', file('files/catalogue/wait-for-stores.sh')],
  env: filled<IEnvVar>(...env),
  resources: resources(toolbox.resources),
  securityContext: containerSecurity(true),
});

function isAnyCalled(calls: Ref<Calls>, waitsFor: WaitsFor): Expr<boolean> {
  const awaited = partsOf('waits').filter(({ who }) => waitsFor === 'all' || who === 'every pod');
  return or(...awaited.map(({ isCalled }) => isCalled(calls)));
}
