/** The rule of pods that users' own objects make: the chart's Services and policies must not take them for its own. */
import {
  and,
  type Expr,
  format,
  hasPrefix,
  hasSuffix,
  orElse,
  peek,
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

/** The rule of an extra object that makes pods by a template, as Deployments and Jobs do. The object has to be a whole manifest. */
export const extraPodRule = (object: Expr<FreeForm>, place: RulePlace): Rules =>
  rule(place, {
    name: 'extra-object-selected',
    // Keys are sorted, so that the instance comes after the component.
    violated: and(
      hasPrefix('{', json(peek(object, 'spec'))),
      hasSuffix(
        format`"${INSTANCE}":${toJson(release.name)}`,
        regexFind(
          `"labels":\\{[^{}]*"${COMPONENT}":"${anyArea()}",[^{}]*"${INSTANCE}":"[^"]*"`,
          json(peek(object, 'spec', 'template')),
        ),
      ),
    ),
    at: ['spec', 'template', 'metadata', 'labels'],
    message:
      'by this instance and the component of an area the chart selects its own pods; give these, and what selects them, another component',
    remedy: { spec: { template: { metadata: { labels: { [COMPONENT]: FREE as string } } } } },
  });

const json = (value: Expr<unknown>): Expr<string> => toJson(orElse(value as Expr<string | undefined>, ''));
