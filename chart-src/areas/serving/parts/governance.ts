/** What the record says about a model, on all its objects. */
import { define, type Expr, ifAny, ifSet, nameOf, valueParameter } from '../../../../compiler/index.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Governance } from '../governance.values.ts';

/** Annotations with a model's owner, stage, risk and approval. */
export const governanceAnnotations: (governance: Expr<Governance>) => Expr<StringMap> = define(
  'governance',
  'What the record says about a model.',
  [valueParameter<Governance>()('governance', 'Governance')],
  'map',
  ({ stage, risk, owner, approvedBy, approvedAt, record }) => ({
    'ml-platform/stage': stage,
    'ml-platform/risk': risk,
    'ml-platform/owner': ifSet(owner, (contact) => nameOf(contact)),
    'ml-platform/approved-by': ifAny(approvedBy, (by) => by),
    'ml-platform/approved-at': ifSet(approvedAt, (day) => day),
    'ml-platform/record': ifSet(record, (place) => place),
  }),
);
