/** Environment variables that a workload gets from what it calls. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  defineItems,
  type Expr,
  type ItemTpl,
  items,
  type Many,
  type Ref,
  valueParameter,
} from '../../../compiler/index.ts';
import type { Calls } from '../../kit/values/network.ts';
import { callables, isPart, isStore, partsOf, stores } from '../callables/registry.ts';
import { contract, type Taken, together } from '../pod/contract.ts';
import { caEnv, caVariables, caVolumeNames } from './ca.ts';

/** Names that calls can give, which users can't. */
export const callsNames = (): Taken =>
  together(
    ...partsOf('variables').map((variables) => contract(variables)),
    contract({ env: caVariables(), volumes: caVolumeNames() }),
  );

/** Addresses and credentials of called stores alone. */
export const storesEnv: (calls: Expr<Calls>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'storesEnv',
  'Variables with addresses and credentials of the stores that a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => items<IEnvVar>(...stores().flatMap(({ env }) => (isPart(env) ? [env(calls)] : [])), caEnv(calls)),
);

/** Addresses of called servers that runs wait for. */
export const awaitedServersEnv = (calls: Ref<Calls>): readonly ItemTpl<IEnvVar>[] =>
  callables().flatMap(({ waits, env }) => {
    if (!isPart(waits) || waits.who !== 'runs') return [];
    const own = waits.env ?? env;
    return isPart(own) ? [own(calls)] : [];
  });

/** Addresses and credentials of all that is called. */
export const callsEnv: (calls: Expr<Calls>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'callsEnv',
  'Variables with addresses and credentials of all that a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => {
    const others = callables().filter((entry) => !isStore(entry));
    return items<IEnvVar>(storesEnv(calls), ...others.flatMap(({ env }) => (isPart(env) ? [env(calls)] : [])));
  },
);
