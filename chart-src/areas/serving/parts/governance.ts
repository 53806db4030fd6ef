/** What the record says about a model, on all its objects. */
import { define, type Expr, format, ifAny, ifSet, nameOf, valueParameter } from '../../../../compiler/index.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { ModelSlo } from '../../../kit/values/slo.ts';
import type { Governance } from '../governance.values.ts';

/** Annotations with a model's owner, stage, risk, approval and promise. */
export const governanceAnnotations: (governance: Expr<Governance>, slo: Expr<ModelSlo>) => Expr<StringMap> = define(
  'governance',
  'What the record says about a model.',
  [valueParameter<Governance>()('governance', 'Governance'), valueParameter<ModelSlo>()('slo', 'ModelSlo')],
  'map',
  ({ stage, risk, owner, approvedBy, approvedAt, record }, { p95Milliseconds }) => ({
    'ml-platform/stage': stage,
    'ml-platform/risk': risk,
    'ml-platform/owner': ifSet(owner, (contact) => nameOf(contact)),
    'ml-platform/approved-by': ifAny(approvedBy, (by) => by),
    'ml-platform/approved-at': ifSet(approvedAt, (day) => day),
    'ml-platform/record': ifSet(record, (place) => place),
    'ml-platform/slo-p95-milliseconds': format`${p95Milliseconds}`,
  }),
);
