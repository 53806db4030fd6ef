/**
 * Rules of names. The objects of a version are called `<model>-<version>`: a model of that name, or the version of
 * another model, would have the same ones.
 */
import {
  type Expr,
  format,
  hasKey,
  hasPrefix,
  orElse,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesForPairs,
  rulesWhen,
  trimPrefix,
  values,
} from '../../../../compiler/index.ts';
import type { StringMap } from '../../../kit/labels.ts';
import { fitting } from '../../../kit/rules/fitting.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Model, ModelVersion } from '../values.ts';

const { serving } = values<PlatformValues>();

type Versions = Expr<{ [name: string]: ModelVersion }>;

/** Rules of a model's name beside those of all others. */
export function nameRules({ versions }: Ref<Model>, name: Expr<string>, place: RulePlace): Rules {
  const twice = (version: Expr<string>, other: Expr<string>): Rules =>
    rule(place, {
      name: 'name-twice',
      violated: hasKey(versions as Versions, version),
      at: ['versions', version],
      message: format`its objects are called "${name}-${version}", as are those of ${other}; give the version another name`,
      remedy: { versions: new Map([[fitting(30, format`version-${version}`), { enabled: true }]]) },
      replaces: true,
    });
  return rulesForPairs(serving.models, 'other', (other, otherName) => [
    rulesWhen(hasPrefix(format`${name}-`, otherName), () => {
      const rest = trimPrefix(format`${name}-`, otherName);
      return [
        twice(rest, format`the model "${otherName}"`),
        rulesForPairs(versionsAsWritten(other), 'otherVersion', (_, otherVersion) => [
          twice(format`${rest}-${otherVersion}`, format`version "${otherVersion}" of the model "${otherName}"`),
        ]),
      ];
    }),
  ]);
}

/** The other model is read as its user wrote it, without its defaults, which have no versions. */
function versionsAsWritten(model: Ref<Model>): Versions {
  return orElse(model.versions as Expr<unknown> as Expr<StringMap | undefined>, {}) as Expr<unknown> as Versions;
}
