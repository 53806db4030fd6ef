/** Rules of tolerations, wherever they stand: what the API server refuses. */
import {
  and,
  type Expr,
  eq,
  format,
  isSet,
  ne,
  not,
  type Operand,
  orElse,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesForItems,
  rulesIfSet,
  sharedRules,
  toJson,
  valueParameter,
} from '../../../compiler/index.ts';
import type { Toleration } from '../types/scheduling.ts';

/**
 * Rules for each toleration of a list.
 *
 * @param place the map entry or object that holds the list
 * @param key the list's key in it
 */
export function tolerationRules(
  tolerations: Expr<readonly Toleration[]>,
  place: RulePlace,
  key = 'tolerations',
): Rules {
  return checks(place, tolerations as Expr<Toleration[]>, key);
}

const checks = sharedRules(
  'tolerationRules',
  'Rules of tolerations.',
  [valueParameter<Toleration[]>()('tolerations', 'Toleration[]'), 'key'],
  (place, tolerations, key) => [
    rulesForItems<Toleration>(tolerations, 'toleration', (toleration, index) => {
      const at = [key, index] as const;
      return [withoutKey(toleration, place, at), withValue(toleration, place, at), withSeconds(toleration, place, at)];
    }),
  ],
);

type At = readonly [key: Operand<string>, index: Operand<string>];

function withoutKey({ key, operator }: Ref<Toleration>, place: RulePlace, at: At): Rules {
  return rule(place, {
    name: 'toleration-without-key',
    violated: and(not(isSet(key)), ne(orElse(operator, 'Equal'), 'Exists')),
    at,
    message: 'a toleration without a key is for every taint, and has the operator Exists',
    remedy: new Map([[at[0], [{ operator: 'Exists' }]]]),
  });
}

function withValue({ key, operator, value }: Ref<Toleration>, place: RulePlace, at: At): Rules {
  return rulesIfSet(value, (asked) => [
    rule(place, {
      name: 'toleration-with-value',
      violated: and(eq(orElse(operator, 'Equal'), 'Exists'), ne(asked, '')),
      at: [...at, 'value'],
      message: format`the operator Exists asks for no value, and this one asks for ${toJson(asked)}`,
      remedy: new Map([[at[0], [{ key: orElse(key, 'example.com/taint'), operator: 'Equal', value: asked }]]]),
    }),
  ]);
}

function withSeconds({ key, effect, tolerationSeconds }: Ref<Toleration>, place: RulePlace, at: At): Rules {
  return rulesIfSet(tolerationSeconds, (seconds) => [
    rule(place, {
      name: 'toleration-with-seconds',
      violated: ne(orElse(effect, 'NoSchedule'), 'NoExecute'),
      at: [...at, 'tolerationSeconds'],
      message: 'only a taint with the effect NoExecute makes pods leave after a time',
      remedy: new Map([
        [
          at[0],
          [
            {
              key: orElse(key, 'example.com/taint'),
              operator: 'Exists',
              effect: 'NoExecute',
              tolerationSeconds: seconds,
            },
          ],
        ],
      ]),
    }),
  ]);
}
