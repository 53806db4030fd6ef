/** How pods of one workload keep apart. */
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import {
  choose,
  defineObject,
  type Expr,
  eq,
  type Maybe,
  mapParameter,
  ne,
  type Tpl,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import type { Spread } from '../../kit/values/availability.ts';
import { type Subject, selectorMapOf } from '../subject.ts';

/** Spread over zones and over nodes. */
export function spread(subject: Subject): Tpl<ITopologySpreadConstraint[]> {
  const { spread: settings } = subject.settings;
  const selector = selectorMapOf(subject);
  const over = (wish: Expr<Spread['zones']>, topologyKey: string): Maybe<ITopologySpreadConstraint> =>
    when<ITopologySpreadConstraint>(ne(wish, 'none'), spreadOver(topologyKey, wish, settings.maxSkew, selector));
  return [over(settings.zones, 'topology.kubernetes.io/zone'), over(settings.nodes, 'kubernetes.io/hostname')];
}

const spreadOver = defineObject<ITopologySpreadConstraint>()(
  'spreadOver',
  'How pods of one workload keep apart.',
  ['topologyKey', 'wish', valueParameter<number>()('maxSkew', 'integer'), mapParameter('selector')],
  (topologyKey, wish, maxSkew, selector) => ({
    topologyKey,
    maxSkew,
    whenUnsatisfiable: choose(eq(wish, 'required'), 'DoNotSchedule', 'ScheduleAnyway'),
    labelSelector: { matchLabels: selector },
    // Pods of the revision that is being replaced do not count, or the new ones would crowd elsewhere.
    matchLabelKeys: ['pod-template-hash'],
  }),
);
