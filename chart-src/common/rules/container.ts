/** Rules of what users add to the main container and its pod: the chart's own names are taken. */
import {
  exceeds,
  type Expr,
  format,
  hasKey,
  includes,
  join,
  list,
  orElse,
  peek,
  quantity,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesForItems,
  rulesForPairs,
  and,
  isString,
} from '../../../compiler/index.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { Resources } from '../values/resources.ts';
import type { Workload } from '../values/workload.ts';

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
export function envRules({ env, secretEnv }: Ref<Workload>, place: RulePlace, taken: readonly string[]): readonly Rules[] {
  const own = list<string>(...taken);
  const owned = (key: 'env' | 'secretEnv', name: Expr<string>): Rules =>
    rule(place, {
      name: 'env-taken',
      violated: includes(own, name),
      at: [key, name],
      message: format`the platform sets ${name} itself; call yours by another name`,
      remedy: { [key]: new Map([[format`MY_${name}`, '...']]) },
    });
  return [
    rulesForPairs(env, 'value', (_, name) => [owned('env', name)]),
    rulesForPairs(secretEnv, 'source', ({ secret, key }, name) => [
      owned('secretEnv', name),
      rule(place, {
        name: 'env-twice',
        violated: hasKey(env, name),
        at: ['env', name],
        message: format`${name} stands under env and under secretEnv; give one of them another name`,
        remedy: { secretEnv: new Map([[format`${name}_SECRET`, { secret, key }]]) },
      }),
    ]),
  ];
}
