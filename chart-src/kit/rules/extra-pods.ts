/** The rule of pods that users' own objects are, or make: the chart's Services and policies must not take them for its own. */
import {
  and,
  type Expr,
  eq,
  format,
  hasPrefix,
  hasSuffix,
  orElse,
  peek,
  type Remedy,
  type RulePlace,
  type Rules,
  regexFind,
  release,
  rule,
  toJson,
} from '../../../compiler/index.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import { anyArea, FREE } from '../reserved.ts';

const INSTANCE = 'app.kubernetes.io/instance';
const COMPONENT = 'app.kubernetes.io/component';

/** Where objects that make pods have what their pods are made of. */
const TEMPLATES = [
  ['spec', 'template'],
  ['spec', 'jobTemplate', 'spec', 'template'],
] as const;

/** The rule of an extra object, which has to be a whole manifest. */
export const extraPodRules = (object: Expr<FreeForm>, place: RulePlace): readonly Rules[] => [
  selected(object, place, eq(toJson(peek(object, 'kind')), '"Pod"'), []),
  ...TEMPLATES.map((template) => selected(object, place, isMap(object, [...template, 'metadata']), template)),
];

function selected(
  object: Expr<FreeForm>,
  place: RulePlace,
  hasPods: Expr<boolean>,
  template: readonly string[],
): Rules {
  const path = [...template, 'metadata', 'labels'];
  const labels = toJson(orElse(peek(object, ...path) as Expr<string | undefined>, ''));
  // The keys are sorted, so that the instance comes after the component.
  const found = regexFind(`"${COMPONENT}":"${anyArea()}",.*"${INSTANCE}":"[^"]*"`, labels);
  const label: Remedy = { [COMPONENT]: FREE as string };
  const remedy = path.reduceRight<Remedy>((below, key) => ({ [key]: below }), label);
  return rule(place, {
    name: 'extra-object-selected',
    violated: and(hasPods, hasSuffix(format`"${INSTANCE}":${toJson(release.name)}`, found)),
    at: path,
    message: format`by "${INSTANCE}: ${release.name}" and the component of an area the chart selects its own pods, so that its policies and Services could take these for them; give these, and what selects them, another component`,
    remedy,
  });
}

/** Whether what stands at a path is a map, and so is all above it. */
const isMap = (object: Expr<FreeForm>, path: readonly string[]): Expr<boolean> =>
  and(
    ...path.map((_, depth) => {
      const value = peek(object, ...path.slice(0, depth + 1)) as Expr<string | undefined>;
      return hasPrefix('{', toJson(orElse(value, '')));
    }),
  );
