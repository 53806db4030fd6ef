/** Kubernetes quantities in canonical form, so that Argo CD sees no difference to what the cluster stores. */
import type { Expr, Operand } from '../authoring/expression.ts';
import { stringType } from '../typing/value-type.ts';
import { apply, type Operation, strict } from './operation.ts';

/**
 * A quantity as Kubernetes writes it: `0.5` becomes `500m`, `2` and `2000m` become `2`. Binary and decimal suffixes stay.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export const quantity = (value: Operand<string | number>): Expr<string> => apply('quantity', value);

/** The canonical text of a quantity; fractions of less than a thousandth are rounded up, as the API server does. */
export function canonicalQuantity(value: string | number): string {
  const text = String(value);
  if (/^[0-9]+\.[0-9]+$/.test(text)) {
    const [whole, fraction] = text.split('.') as [string, string];
    const milli = BigInt(whole) * 1000n + BigInt(Math.ceil(Number(`0.${fraction}`) * 1000 - 1e-9));
    return canonicalQuantity(`${milli}m`);
  }
  return /^[0-9]+000m$/.test(text) ? text.slice(0, -4) : text;
}

export const operations: readonly Operation[] = [
  strict('quantity', stringType, (value: string | number) => canonicalQuantity(value)),
];
