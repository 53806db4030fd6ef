/** Environment variables of the main container: what every workload of the platform is told, and what the user adds. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  choose,
  defineItems,
  type Expr,
  each,
  format,
  type ItemTpl,
  isSet,
  items,
  type Many,
  mapParameter,
  match,
  type Operand,
  valueParameter,
  values,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { EnvVars, SecretEnvVars } from '../../shared/types/maps.ts';
import { callsEnv } from '../bindings/env.ts';
import { secretVariable, variable } from '../bindings/variables.ts';
import { nameOfSubject, type PodSubject } from '../subject.ts';
import { contract } from './contract.ts';

const { platform } = values<PlatformValues>();

/** What every workload is told. */
export const PLATFORM = contract({
  env: [
    'ML_ENVIRONMENT',
    'ENABLE_GPU_ACCELERATION',
    'OTEL_SERVICE_NAME',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_PROTOCOL',
  ],
});

/** What those are told that listen on a port of the chart's choice. */
export const PORT = contract({ env: ['PORT'] });

export { secretVariable, variable };

/** All variables of a container that listens on a port of the chart's choice. */
export function env(
  subject: PodSubject,
  port: Operand<number>,
  own: readonly ItemTpl<IEnvVar>[],
): readonly ItemTpl<IEnvVar>[] {
  return [PORT.set('PORT', typeof port === 'number' ? String(port) : format`${port}`), ...envWithoutPort(subject, own)];
}

/** All other variables; `own` are those of the area's contract. Names do not repeat: a rule sees to it. */
export function envWithoutPort(subject: PodSubject, own: readonly ItemTpl<IEnvVar>[]): readonly ItemTpl<IEnvVar>[] {
  const { settings, pool, calls } = subject;
  return [
    platformEnv(nameOfSubject(subject), pool === undefined ? 'false' : choose(isSet(pool), 'true', 'false')),
    ...(calls === undefined ? [] : [callsEnv(calls)]),
    ...own,
    userEnv(settings.env, settings.secretEnv),
  ];
}

const platformEnv = defineItems<IEnvVar>()(
  'platformEnv',
  'Variables that every workload gets: where it runs, whether it has GPUs, and where its traces go.',
  ['name', 'gpus'],
  (name, gpus) =>
    items<IEnvVar>(
      PLATFORM.set('ML_ENVIRONMENT', platform.environment),
      PLATFORM.set('ENABLE_GPU_ACCELERATION', gpus),
      match(platform.telemetry.traces, {
        otlp: ({ endpoint, protocol }): Many<IEnvVar> =>
          items(
            PLATFORM.set('OTEL_SERVICE_NAME', name),
            PLATFORM.set('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint),
            PLATFORM.set('OTEL_EXPORTER_OTLP_PROTOCOL', protocol),
          ),
      }),
    ),
);

/** Variables that the user adds. */
export const userEnv: (env: Expr<EnvVars>, secretEnv: Expr<SecretEnvVars>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'userEnv',
  'Variables that the user adds, and those of them whose values are in Secrets.',
  [mapParameter('env'), valueParameter<SecretEnvVars>()('secretEnv', 'SecretEnvVars')],
  (env, secretEnv) =>
    items<IEnvVar>(
      each(env, 'value', (value, name) => variable(name, value)),
      each(secretEnv, 'source', ({ secret, key }, name) => secretVariable(name, secret, key)),
    ),
);
