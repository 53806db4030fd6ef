/** Rules of `compute.limitRange`: the least, the defaults and the most are in this order, or the API server refuses them. */
import {
  and,
  at,
  contains,
  exceeds,
  format,
  hasKey,
  hasPrefix,
  includes,
  list,
  not,
  or,
  quantity,
  type Rules,
  rule,
  rulesForPairs,
  rulesWhen,
  values,
} from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';

const { limitRange: range } = values<PlatformValues>().compute;
const place = { path: ['compute', 'limitRange'] };

type Part = 'min' | 'defaultRequest' | 'default' | 'max';
const ascending: readonly Part[] = ['min', 'defaultRequest', 'default', 'max'];

/** Resources of a container that have no domain. */
const native = ['cpu', 'memory', 'ephemeral-storage'];

export const limitRangeRules: readonly Rules[] = [
  rulesWhen(range.enabled, () => [
    ...ascending.map(unknownResource),
    ...ascending.flatMap((lower, i) => ascending.slice(i + 1).map((upper) => order(lower, upper))),
    rulesForPairs(range.default, 'limit', (limit, name) => [
      rule(place, {
        name: 'limit-range-overcommit',
        violated: and(
          contains('/', name),
          hasKey(range.defaultRequest, name),
          exceeds(limit, at(range.defaultRequest, name)),
        ),
        at: ['default', name],
        message: format`an extended resource can't be promised twice: request and limit of "${name}" have to be equal`,
        remedy: { defaultRequest: new Map([[name, limit]]), default: new Map([[name, limit]]) },
      }),
    ]),
  ]),
];

function unknownResource(part: Part): Rules {
  return rulesForPairs(range[part], 'amount', (amount, name) => [
    rule(place, {
      name: 'limit-range-unknown-resource',
      violated: not(or(contains('/', name), hasPrefix('hugepages-', name), includes(list(...native), name))),
      at: [part, name],
      message: format`a container has no resource "${name}"; without a domain there are ${native.join(', ')} and hugepages-<size>`,
      remedy: { [part]: { cpu: amount } },
      replaces: true,
    }),
  ]);
}

function order(lower: Part, upper: Part): Rules {
  return rulesForPairs(range[lower], 'amount', (amount, name) => {
    const bound = at(range[upper], name);
    return [
      rule(place, {
        name: 'limit-range-order',
        violated: and(hasKey(range[upper], name), exceeds(amount, bound)),
        at: [lower, name],
        message: format`${quantity(amount)} is more than the ${upper} of ${name}, which is ${quantity(bound)}`,
        remedy: { [upper]: new Map([[name, amount]]) },
      }),
    ];
  });
}
