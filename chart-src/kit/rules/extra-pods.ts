/** The rule of pods that users' own objects make: the chart's Services and policies must not take them for its own. */
import {
  bind,
  choose,
  define,
  type Expr,
  format,
  hasPrefix,
  includes,
  list,
  ne,
  not,
  or,
  orElse,
  peek,
  type RulePlace,
  type Rules,
  regexFind,
  release,
  replace,
  rule,
  rulesWhen,
  toJson,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import { anyArea, FREE } from '../reserved.ts';

const INSTANCE = 'app.kubernetes.io/instance';
const COMPONENT = 'app.kubernetes.io/component';

/**
 * The rule of an extra object that makes pods: by a template as Deployments and Jobs do, in whatever place other kinds have it, or by being one. The object has to
 * be a whole manifest.
 */
export function extraPodRule(object: Expr<FreeForm>, place: RulePlace): Rules {
  const spec = bind('spec', json(peek(object, 'spec')));
  const template = bind('template', templateOf(object));
  const isPod = includes(list<string>('Pod', 'InferenceService'), peek(object, 'kind') as Expr<string>);
  const own = choose(isPod, toJson(peek(object, 'metadata')), '');
  return rulesWhen(or(isTaken(template), isTaken(format`${own}${spec}${json(peek(object, 'template'))}`)), () => [
    rule(place, {
      name: 'extra-object-selected',
      violated: isTaken(template),
      at: ['spec', 'template', 'metadata', 'labels'],
      message: MESSAGE,
      remedy: { spec: { template: { metadata: { labels: NOBODYS } } } },
    }),
    rule(place, {
      name: 'extra-object-selected',
      violated: not(isTaken(template)),
      at: [],
      message: format`the labels of its pods: ${MESSAGE}`,
      remedy: { metadata: { labels: NOBODYS } },
    }),
  ]);
}

const NOBODYS = { [COMPONENT]: FREE as string };
const MESSAGE =
  'by this instance and the component of an area the chart selects its own pods; give these, and what selects them, another component';

/** Whether labels in a text are those of the chart's pods. Keys are sorted, so that the instance comes after the component. */
const isTaken = (text: Expr<string>): Expr<boolean> => ne(takenLabels(text), '');

const takenLabels = define(
  'takenLabels',
  "Labels in an object's JSON that are those of the chart's pods, or nothing.",
  ['json'],
  'string',
  // No label has a # in it. All that are of another instance are passed over.
  (text) =>
    regexFind(
      `"labels":\\{[^{}]*"${COMPONENT}":"${anyArea()}",[^{}]*#`,
      replace(format`"${INSTANCE}":${toJson(release.name)}`, '#', text),
    ),
);

/** A helper, since a `choose` looks into both: what is called `spec` may be anything. */
const templateOf = define(
  'templateOf',
  "The JSON of an object's `spec.template`, or nothing where there is none.",
  [valueParameter<FreeForm>()('object', 'FreeForm')],
  'string',
  (object) => when<string>(hasPrefix('{', json(peek(object, 'spec'))), json(peek(object, 'spec', 'template')), ''),
);

const json = (value: Expr<unknown>): Expr<string> => toJson(orElse(value as Expr<string | undefined>, ''));
