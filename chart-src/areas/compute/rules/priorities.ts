/** Rules of `compute.priorities`. */
import {
  format,
  hasPrefix,
  type Rules,
  release,
  rule,
  rulesForEach,
  rulesMatch,
  values,
} from '../../../../compiler/index.ts';
import * as names from '../../../catalogue/names/compute.ts';
import { usedNameRule } from '../../../kit/rules/used-name.ts';
import type { PlatformValues } from '../../../platform.ts';

const { compute } = values<PlatformValues>();

export const priorityRules: readonly Rules[] = [
  rulesForEach(compute.priorities, 'priority', ['compute', 'priorities'], (priority, place) => [
    rulesMatch(priority, {
      create: () => [
        rule(place, {
          name: 'priority-name-reserved',
          violated: hasPrefix('system-', release.namespace),
          at: ['mode'],
          message: format`its class would be called "${names.priority(place.name).clusterWide}", and Kubernetes keeps names that begin with "system-" for itself; install into another namespace, or name a class that exists`,
          remedy: { mode: 'use', use: { name: place.name } },
        }),
      ],
      use: ({ name }) => [usedNameRule({ name, at: ['use', 'name'] }, place)],
    }),
  ]),
];
