/** How pods of one workload keep apart. */
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import { choose, type Expr, eq, type Maybe, ne, type Tpl, when } from '../../../compiler/index.ts';
import { type Subject, selectorOfSubject } from '../subject.ts';

/** Spread over zones and over nodes. */
export function spread(subject: Subject): Tpl<ITopologySpreadConstraint[]> {
  const { zones, nodes } = subject.settings.spread;
  return [over(subject, zones, 'topology.kubernetes.io/zone'), over(subject, nodes, 'kubernetes.io/hostname')];
}

function over(
  subject: Subject,
  wish: Expr<'none' | 'preferred' | 'required'>,
  topologyKey: string,
): Maybe<ITopologySpreadConstraint> {
  return when(ne(wish, 'none'), {
    topologyKey,
    maxSkew: subject.settings.spread.maxSkew,
    whenUnsatisfiable: choose(eq(wish, 'required'), 'DoNotSchedule', 'ScheduleAnyway'),
    labelSelector: { matchLabels: selectorOfSubject(subject) },
    // Pods of the revision that is being replaced do not count, or the new ones would crowd elsewhere.
    matchLabelKeys: ['pod-template-hash'],
  });
}
