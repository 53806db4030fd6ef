/** Rules of what users add to the main container and its pod: the chart's own names are taken. */
import {
  and,
  concat,
  type Expr,
  exceeds,
  format,
  hasKey,
  hasPrefix,
  includes,
  isString,
  list,
  mapParameter,
  type Operand,
  or,
  peek,
  quantity,
  type Ref,
  type Remedy,
  type RulePlace,
  type Rules,
  rule,
  rulesForItems,
  rulesForPairs,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { PodSettings } from '../../kit/values/workload.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { SecretEnvVars } from '../../shared/types/maps.ts';
import type { Resources } from '../../shared/types/resources.ts';
import { caVolumeNames } from '../bindings/ca.ts';
import { callsPrefixes, callsVariables } from '../bindings/env.ts';
import { CONTRACT_ENV } from '../pod/env.ts';

/** Names that the chart gives. */
export interface Taken {
  /** Environment variables of the main container. */
  readonly env: readonly string[];
  /** Volumes of the pod. */
  readonly volumes: readonly string[];
  /** Containers of the pod. */
  readonly containers: readonly string[];
}

/** Rules of `env` and `secretEnv`. */
export function envRules(
  { env, secretEnv }: Ref<PodSettings>,
  place: RulePlace,
  taken: readonly string[],
): readonly Rules[] {
  const platform = platformEnv();
  const isWorkload = platform.every((name) => taken.includes(name));
  const own = isWorkload ? taken.filter((name) => !platform.includes(name)) : taken;
  return [(isWorkload ? workloadEnvChecks : envChecks)(place, env, secretEnv, list<string>(...own))];
}

/** What the platform tells every workload that can call something. */
const platformEnv = (): readonly string[] => [...CONTRACT_ENV, ...callsVariables()];

const envChecks = envChecksOf('envRules', 'Rules of environment variables.', () => []);
const workloadEnvChecks = envChecksOf(
  'workloadEnvRules',
  'Rules of environment variables of what the platform tells where it is and what it calls.',
  platformEnv,
);

function envChecksOf(
  helper: string,
  description: string,
  platform: () => readonly string[],
): (place: RulePlace, env: Expr<StringMap>, secretEnv: Expr<SecretEnvVars>, taken: Expr<string[]>) => Rules {
  return sharedRules(
    helper,
    description,
    [
      mapParameter('env'),
      valueParameter<SecretEnvVars>()('secretEnv', 'SecretEnvVars'),
      valueParameter<string[]>()('taken', 'string[]'),
    ],
    (place, env, secretEnv, own) => {
      const told = platform();
      const names = told.length === 0 ? own : concat(list<string>(...told), own);
      const isOwn = (name: Expr<string>): Expr<boolean> =>
        or(includes(names, name), ...callsPrefixes().map((prefix) => hasPrefix(prefix, name)));
      const owned = (key: 'env' | 'secretEnv', name: Expr<string>, value: Operand<string> | Remedy): Rules =>
        rule(place, {
          name: 'env-taken',
          violated: isOwn(name),
          at: [key, name],
          message: format`the platform sets ${name} itself; call yours by another name`,
          remedy: { [key]: new Map([[format`MY_${name}`, value]]) },
          replaces: true,
        });
      return [
        rulesForPairs(env, 'value', (value, name) => [owned('env', name, value)]),
        rulesForPairs(secretEnv, 'source', ({ secret, key }, name) => [
          owned('secretEnv', name, { secret, key }),
          rule(place, {
            name: 'env-twice',
            violated: hasKey(env, name),
            at: ['secretEnv', name],
            message: format`${name} stands under env and under secretEnv; give one of them another name`,
            remedy: { secretEnv: new Map([[format`${name}_SECRET`, { secret, key }]]) },
            replaces: true,
          }),
        ]),
      ];
    },
  );
}

/** Rules of `extraVolumes` and `extraContainers`. */
export function extraRules(
  { extraVolumes, extraContainers }: Ref<PodSettings>,
  place: RulePlace,
  taken: Taken,
): readonly Rules[] {
  return [
    volumeChecks(place, extraVolumes, list<string>(...taken.volumes, ...caVolumeNames())),
    containerChecks(place, extraContainers, list<string>(...taken.containers)),
  ];
}

const volumeChecks = takenChecks('extraVolumes', 'volume');
const containerChecks = takenChecks('extraContainers', 'container');

function takenChecks(
  key: string,
  what: string,
): (place: RulePlace, items: Expr<FreeForm[]>, taken: Expr<string[]>) => Rules {
  return sharedRules(
    `${key}Rules`,
    `Rules of \`${key}\`.`,
    [valueParameter<FreeForm[]>()('items', 'FreeForm[]'), valueParameter<string[]>()('taken', 'string[]')],
    (place, items, taken) => [
      rulesForItems<FreeForm>(items, what, (item, index) => {
        const name = peek(item, 'name') as Expr<string>;
        return [
          rule(place, {
            name: `${what}-taken`,
            violated: and(isString(name), includes(taken, name)),
            at: [key, index, 'name'],
            message: format`the chart has a ${what} called ${name} itself`,
            remedy: { [key]: [{ name: format`my-${name}` }] },
          }),
        ];
      }),
    ],
  );
}

/** Rules of `resources`: what is requested is within the limit. */
export function resourceRules(resources: Ref<Resources>, place: RulePlace, path: readonly string[]): readonly Rules[] {
  return [resourceChecks({ ...place, path: [...place.path, ...path] }, resources)];
}

const resourceChecks = sharedRules(
  'resourceRules',
  'Rules of what a container gets.',
  [valueParameter<Resources>()('resources', 'Resources')],
  (place, { requests, limits }) =>
    (['cpu', 'memory'] as const).map((resource) =>
      rule(place, {
        name: 'request-above-limit',
        violated: exceeds(requests[resource], limits[resource]),
        at: ['requests', resource],
        message: format`${quantity(requests[resource])} is requested, and ${quantity(limits[resource])} is the limit`,
        remedy: { limits: { [resource]: quantity(requests[resource]) } },
      }),
    ),
);
