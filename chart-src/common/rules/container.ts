/** Rules of what users add to the main container and its pod: the chart's own names are taken. */
import {
  and,
  type Expr,
  exceeds,
  format,
  hasKey,
  hasPrefix,
  includes,
  isString,
  list,
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
} from '../../../compiler/index.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { Resources } from '../../shared/types/resources.ts';
import { CALLS_VOLUMES } from '../bindings/volumes.ts';
import type { PodSettings } from '../values/workload.ts';

/** Names that the chart gives. */
export interface Taken {
  /** Environment variables of the main container. */
  readonly env: readonly string[];
  /** Volumes of the pod. */
  readonly volumes: readonly string[];
  /** Containers of the pod. */
  readonly containers: readonly string[];
}

/** Rules of `env` and `secretEnv`; `prefixes` are those of variables that the chart makes one by one. */
export function envRules(
  { env, secretEnv }: Ref<PodSettings>,
  place: RulePlace,
  taken: readonly string[],
  prefixes: readonly string[] = [],
): readonly Rules[] {
  const own = list<string>(...taken);
  const isOwn = (name: Expr<string>): Expr<boolean> =>
    or(includes(own, name), ...prefixes.map((prefix) => hasPrefix(prefix, name)));
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
}

/** Rules of `extraVolumes` and `extraContainers`. */
export function extraRules(
  { extraVolumes, extraContainers }: Ref<PodSettings>,
  place: RulePlace,
  taken: Taken,
): readonly Rules[] {
  return [
    named(extraVolumes, 'extraVolumes', 'volume', [...taken.volumes, ...CALLS_VOLUMES], place),
    named(extraContainers, 'extraContainers', 'container', taken.containers, place),
  ];
}

function named(source: Expr<FreeForm[]>, key: string, what: string, taken: readonly string[], place: RulePlace): Rules {
  return rulesForItems(source, what, (item, index) => {
    const name = peek(item, 'name') as Expr<string>;
    return [
      rule(place, {
        name: `${what}-taken`,
        violated: and(isString(name), includes(list<string>(...taken), name)),
        at: [key, index, 'name'],
        message: format`the chart has a ${what} called ${name} itself`,
        remedy: { [key]: [{ name: format`my-${name}` }] },
      }),
    ];
  });
}

/** Rules of `resources`: what is requested is within the limit. */
export function resourceRules(
  { requests, limits }: Ref<Resources>,
  place: RulePlace,
  path: readonly string[],
): readonly Rules[] {
  const within = (resource: 'cpu' | 'memory'): Rules =>
    rule(place, {
      name: 'request-above-limit',
      violated: exceeds(requests[resource], limits[resource]),
      at: [...path, 'requests', resource],
      message: format`${quantity(requests[resource])} is requested, and ${quantity(limits[resource])} is the limit`,
      remedy: nested(path, { limits: { [resource]: quantity(requests[resource]) } }),
    });
  return [within('cpu'), within('memory')];
}

function nested(path: readonly string[], remedy: Remedy): Remedy {
  return path.reduceRight<Remedy>((below, key) => ({ [key]: below }), remedy);
}
