/** Rules of `compute.quotas`: what the API server refuses, and what it takes and never counts. */
import {
  and,
  contains,
  type Expr,
  format,
  hasPrefix,
  hasSuffix,
  includes,
  isSet,
  list,
  not,
  or,
  quantity,
  type Rules,
  rule,
  rulesForEach,
  rulesForPairs,
  trimPrefix,
  values,
} from '../../../../compiler/index.ts';
import type { PlatformValues } from '../../../platform.ts';

const { compute } = values<PlatformValues>();

/** What pods use; a quota of one priority counts nothing else. */
const ofPods = [
  'cpu',
  'memory',
  'ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
];

/** Objects that are counted one by one. */
const objects = [
  'configmaps',
  'persistentvolumeclaims',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
];

/** @see https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
const known = ['pods', ...ofPods, ...objects, 'requests.storage'];

const oneOf = (names: readonly string[], name: Expr<string>): Expr<boolean> => includes(list(...names), name);
const isHugePages = (name: Expr<string>): Expr<boolean> => hasPrefix('hugepages-', trimPrefix('requests.', name));
const hasDomain = (name: Expr<string>): Expr<boolean> => contains('/', name);
const isExtended = (name: Expr<string>): Expr<boolean> => and(hasDomain(name), hasPrefix('requests.', name));
/** Counted by the class of a volume or device: `<class>.storageclass.storage.k8s.io/requests.storage`. */
const isOfClass = (name: Expr<string>): Expr<boolean> =>
  or(
    contains('.storageclass.storage.k8s.io/', name),
    contains('.volumeattributesclass.storage.k8s.io/', name),
    contains('.deviceclass.resource.k8s.io/', name),
  );
const isCountOfObjects = (name: Expr<string>): Expr<boolean> => hasPrefix('count/', name);

export const quotaRules: readonly Rules[] = [
  rulesForEach(compute.quotas, 'quota', ['compute', 'quotas'], (quota, place) => [
    rulesForPairs(quota.hard, 'amount', (amount, name) => [
      rule(place, {
        name: 'quota-unknown-resource',
        violated: not(or(hasDomain(name), isHugePages(name), oneOf(known, name))),
        at: ['hard', name],
        message: format`Kubernetes knows no resource "${name}" to bound; without a domain there are ${known.join(', ')} and hugepages-<size>`,
        remedy: { hard: { 'requests.cpu': amount } },
        replaces: true,
      }),
      rule(place, {
        name: 'quota-never-counts',
        violated: and(hasDomain(name), not(or(isExtended(name), isOfClass(name), isCountOfObjects(name)))),
        at: ['hard', name],
        message: format`Kubernetes counts an extended resource by its requests only, so that "${name}" would bound nothing`,
        remedy: { hard: new Map([[format`requests.${trimPrefix('limits.', name)}`, amount]]) },
        replaces: true,
      }),
      rule(place, {
        name: 'quota-whole-number',
        violated: and(
          hasSuffix('m', quantity(amount)),
          or(isExtended(name), isCountOfObjects(name), oneOf(['pods', ...objects], name)),
        ),
        at: ['hard', name],
        message: format`"${name}" is counted in whole numbers, and ${quantity(amount)} is none`,
        remedy: { hard: new Map([[name, 1]]) },
      }),
      rule(place, {
        name: 'quota-of-priority',
        violated: and(
          isSet(quota.priority),
          or(isCountOfObjects(name), isOfClass(name), oneOf([...objects, 'requests.storage'], name)),
        ),
        at: ['hard', name],
        message: format`a quota of one priority counts pods and what they use, and "${name}" is no part of a pod; bound it in a quota without a priority, and take it out of this one`,
        remedy: { hard: { pods: 100 } },
        replaces: true,
      }),
    ]),
  ]),
];
