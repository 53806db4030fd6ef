/** Rules of every store that the chart runs itself. */
import {
  and,
  type Expr,
  format,
  includes,
  list,
  ne,
  type Ref,
  type RulePlace,
  type Rules,
  regexFind,
  rule,
  rulesForPairs,
  toInteger,
  trimPrefix,
  trimSuffix,
} from '../../../../compiler/index.ts';
import { envRules, extraRules, resourceRules, type Taken } from '../../../catalogue/rules/container.ts';
import { imageRules } from '../../../kit/rules/image.ts';
import type { PodSettings } from '../../../kit/values/workload.ts';
import { tolerationRules } from '../../../shared/rules/tolerations.ts';

/** Settings of a server of the chart's own. */
export type BuiltinStore = PodSettings & { majorVersion: number };

/** Rules of the pod, and of the version that runs in it. */
export function serverRules(settings: Ref<BuiltinStore>, place: RulePlace, taken: Taken): readonly Rules[] {
  return [
    ...imageRules(settings.image, place, 'image', format`${settings.majorVersion}.0.0`),
    ...resourceRules(settings.resources, place, ['resources']),
    ...envRules(settings, place, taken),
    ...extraRules(settings, place, taken),
    tolerationRules(settings.tolerations, place),
    majorVersionRule(settings, place),
  ];
}

/** A store keeps its major version until somebody says both: data that a newer one has touched can't be read by an older one. */
export function majorVersionRule({ image, majorVersion }: Ref<BuiltinStore>, place: RulePlace): Rules {
  const found = majorOf(image.tag);
  return rule(place, {
    name: 'store-major-version',
    violated: and(ne(found, ''), ne(found, format`${majorVersion}`)),
    at: ['image', 'tag'],
    message: format`the tag ${image.tag} is of version ${found}, and the data is of version ${majorVersion}: back the data up, read the release notes, then change majorVersion too, since there is no way back`,
    remedy: { majorVersion: toInteger(found) },
  });
}

/** The major version in a tag such as `8.1.4` or `v1.2.0`, or nothing. */
const majorOf = (tag: Expr<string>): Expr<string> =>
  trimSuffix('.', trimPrefix('v', regexFind('^v?[0-9]{1,6}\\.', tag)));

/** Rules of settings by name: those that the chart makes itself, from other values. */
export function parameterRules(
  parameters: Expr<{ [name: string]: string }>,
  place: RulePlace,
  taken: readonly string[],
): Rules {
  return rulesForPairs(parameters, 'parameter', (value, name) => [
    rule(place, {
      name: 'store-parameter-taken',
      violated: and(ne(value, ''), includes(list<string>(...taken), name)),
      at: ['parameters', name],
      message: format`the chart sets ${name} itself, from other values; "" leaves it to the chart`,
      remedy: { parameters: new Map([[name, '']]) },
    }),
  ]);
}
