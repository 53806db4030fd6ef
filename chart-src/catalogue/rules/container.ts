/** Rules of what users add to the main container and its pod: the chart's own names are taken. */
import {
  and,
  bind,
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
  ne,
  type Operand,
  or,
  orElse,
  peek,
  quantity,
  type Ref,
  type Remedy,
  type RulePlace,
  type Rules,
  regexFind,
  rule,
  rulesForItems,
  rulesForPairs,
  sharedRules,
  toJson,
  trimPrefix,
  valueParameter,
} from '../../../compiler/index.ts';
import { reservedClaim } from '../../kit/claims.ts';
import type { StringMap } from '../../kit/labels.ts';
import { freeName } from '../../kit/reserved.ts';
import { fitting } from '../../kit/rules/fitting.ts';
import type { PodSettings } from '../../kit/values/workload.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { SecretEnvVars, SecretKey } from '../../shared/types/maps.ts';
import type { Resources } from '../../shared/types/resources.ts';
import { callsNames } from '../bindings/env.ts';
import { contract, type Taken, together } from '../pod/contract.ts';
import { PLATFORM } from '../pod/env.ts';

export type { Taken } from '../pod/contract.ts';

/** How long the name of a variable may be. */
const ENV_NAME = 128;

/** Rules of `env` and `secretEnv`. */
export function envRules({ env, secretEnv }: Ref<PodSettings>, place: RulePlace, taken: Taken): readonly Rules[] {
  const told = callerNames();
  const isCaller = told.env.every((name) => taken.env.includes(name));
  const own = without(taken, isCaller ? told : NOTHING);
  return [
    (isCaller ? callerEnvChecks : envChecks)(place, env, secretEnv, list<string>(...own.env)),
    ...own.prefixes.map((prefix) => prefixChecks(place, env, secretEnv, prefix)),
  ];
}

const NOTHING = contract({});

/** What the platform tells every workload that can call something. */
const callerNames = (): Taken => together(PLATFORM, callsNames());

const without = (taken: Taken, told: Taken): Pick<Taken, 'env' | 'prefixes'> => ({
  env: taken.env.filter((name) => !told.env.includes(name)),
  prefixes: taken.prefixes.filter((prefix) => !told.prefixes.includes(prefix)),
});

const envChecks = envChecksOf('envRules', 'Rules of environment variables.', () => NOTHING);
const callerEnvChecks = envChecksOf(
  'workloadEnvRules',
  'Rules of environment variables of what the platform tells where it is and what it calls.',
  callerNames,
);

function envChecksOf(
  helper: string,
  description: string,
  told: () => Taken,
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
      const { env: names, prefixes } = told();
      const taken = names.length === 0 ? own : bind('names', concat(list<string>(...names), own));
      const isTaken = (name: Expr<string>): Expr<boolean> =>
        prefixes.length === 0
          ? includes(taken, name)
          : or(includes(taken, name), ...prefixes.map((prefix) => hasPrefix(prefix, name)));
      return takenChecks(place, env, secretEnv, isTaken, ({ secret, key }, name) => [
        rule(place, {
          name: 'env-twice',
          violated: hasKey(env, name),
          at: ['secretEnv', name],
          message: format`${name} stands under env and under secretEnv; give one of them another name`,
          remedy: { secretEnv: new Map([[format`${fitting(ENV_NAME - 7, name)}_SECRET`, { secret, key }]]) },
          replaces: true,
        }),
      ]);
    },
  );
}

const prefixChecks = sharedRules(
  'envPrefixRules',
  'Rules of environment variables that begin like those of which the chart sets one for each of several things.',
  [mapParameter('env'), valueParameter<SecretEnvVars>()('secretEnv', 'SecretEnvVars'), 'prefix'],
  (place, env, secretEnv, prefix) => takenChecks(place, env, secretEnv, (name) => hasPrefix(prefix, name)),
);

function takenChecks(
  place: RulePlace,
  env: Expr<StringMap>,
  secretEnv: Expr<SecretEnvVars>,
  isTaken: (name: Expr<string>) => Expr<boolean>,
  more: (source: Ref<SecretKey>, name: Expr<string>) => readonly Rules[] = () => [],
): readonly Rules[] {
  const owned = (key: 'env' | 'secretEnv', name: Expr<string>, value: Operand<string> | Remedy): Rules =>
    rule(place, {
      name: 'env-taken',
      violated: isTaken(name),
      at: [key, name],
      message: format`the platform sets ${name} itself; call yours by another name`,
      remedy: { [key]: new Map([[fitting(ENV_NAME, format`MY_${name}`), value]]) },
      replaces: true,
    });
  return [
    rulesForPairs(env, 'value', (value, name) => [owned('env', name, value)]),
    rulesForPairs(secretEnv, 'source', (source, name) => [
      owned('secretEnv', name, { secret: source.secret, key: source.key }),
      ...more(source, name),
    ]),
  ];
}

/** Rules of `extraVolumes` and `extraContainers`. */
export function extraRules(
  { extraVolumes, extraContainers }: Ref<PodSettings>,
  place: RulePlace,
  taken: Taken,
): readonly Rules[] {
  return [
    volumeChecks(place, extraVolumes, list<string>(...taken.volumes)),
    containerChecks(place, extraContainers, list<string>(...taken.containers)),
  ];
}

/** The claim of a free-form volume is looked for in its JSON: what is there may be anything. */
const volumeChecks = nameChecksOf('extraVolumes', 'volume', (volume, index, place) => {
  const claim = toJson(orElse(peek(volume, 'persistentVolumeClaim') as Expr<string | undefined>, ''));
  const name = trimPrefix('"claimName":"', regexFind('"claimName":"[^"]*', claim));
  return [
    rule(place, {
      name: 'used-name-reserved',
      violated: ne(reservedClaim(name), ''),
      at: ['extraVolumes', index, 'persistentVolumeClaim', 'claimName'],
      message: 'this volume is of what the release makes, for that alone; mount another',
      remedy: { extraVolumes: [{ persistentVolumeClaim: { claimName: freeName('own') } }] },
    }),
  ];
});
const containerChecks = nameChecksOf('extraContainers', 'container');

function nameChecksOf(
  key: string,
  what: string,
  more: (item: Expr<FreeForm>, index: Expr<string>, place: RulePlace) => readonly Rules[] = () => [],
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
          ...more(item, index, place),
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
