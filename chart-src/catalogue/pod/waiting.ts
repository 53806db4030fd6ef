/** The init container that waits until the stores answer that a workload calls, so that no install order needs a hand. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  defineObject,
  type Expr,
  file,
  filled,
  type ItemTpl,
  or,
  type Ref,
  valueParameter,
  values,
  when,
} from '../../../compiler/index.ts';
import { imageReference, pullPolicy } from '../../kit/pod/image.ts';
import { containerSecurity } from '../../kit/pod/security.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import { storesEnv } from '../bindings/env.ts';
import { partsOf } from '../callables/registry.ts';
import type { PodSubject } from '../subject.ts';
import { resources } from './resources.ts';

const { toolbox } = values<PlatformValues>().platform;

/** The name of the container, which users can't give to theirs. */
export const WAITING = 'wait-for-stores';

/**
 * The container, where a store is called. It waits for stores alone: they wait for nobody, while two workloads that call each other would wait
 * for ever.
 */
export function waiting({ calls }: Pick<PodSubject, 'calls'>, always?: 'always'): readonly ItemTpl<IContainer>[] {
  if (calls === undefined) return [];
  if (always) return [waitForStores(calls)];
  return [when<IContainer>(callsStore(calls), waitForStores(calls))];
}

const waitForStores: (calls: Expr<Calls>) => Expr<IContainer> = defineObject<IContainer>()(
  'waitForStores',
  'The init container that waits until the stores answer that a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => ({
    name: WAITING,
    image: imageReference(toolbox.image),
    imagePullPolicy: pullPolicy,
    command: ['/bin/sh', '-c', file('files/catalogue/wait-for-stores.sh')],
    env: filled<IEnvVar>(storesEnv(calls)),
    resources: resources(toolbox.resources),
    securityContext: containerSecurity(true),
  }),
);

/** Whether a store is called. */
export const callsStore = (calls: Ref<Calls>): Expr<boolean> =>
  or(...partsOf('waits').map(({ isCalled }) => isCalled(calls)));
