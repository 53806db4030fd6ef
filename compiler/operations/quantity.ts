/** Kubernetes quantities: in canonical form, so that Argo CD sees no difference to what the cluster stores, and compared. */
import type { Expr, Operand } from '../authoring/expression.ts';
import { booleanType, stringType } from '../typing/value-type.ts';
import { apply, type Operation, strict } from './operation.ts';

/**
 * A quantity as Kubernetes stores it: `0.5` becomes `500m`, `2000m` becomes `2`, `1024Mi` becomes `1Gi`.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export const quantity = (value: Operand<string | number>): Expr<string> => apply('quantity', value);

/** Whether a quantity is more than another. */
export const exceeds = (a: Operand<string | number>, b: Operand<string | number>): Expr<boolean> =>
  apply('exceeds', a, b);

const decimal = ['m', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binary = ['m', '', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** The canonical text of a quantity. A fraction that has no whole number of bytes, such as `0.1Gi`, stays as it is. */
export function canonicalQuantity(value: string | number): string {
  const text = textOf(value);
  const { whole, fraction, unit } = partsOf(text);
  const isBinary = unit.endsWith('i');
  const units = isBinary ? binary : decimal;
  const step = isBinary ? 1024n : 1000n;
  let place = units.indexOf(unit);
  let amount = BigInt(whole);
  if (fraction !== undefined) {
    const scaled = thousandths(whole, fraction) * step;
    if (scaled % 1000n !== 0n) return text;
    amount = scaled / 1000n;
    place--;
  }
  if (amount === 0n) return '0';
  for (; place < units.length - 1 && amount % step === 0n; place++) amount /= step;
  return `${amount}${units[place]}`;
}

/** How many thousandths of one a quantity is. */
export function milliQuantity(value: string | number): number {
  const { whole, fraction, unit } = partsOf(textOf(value));
  if (unit === 'm') return Number(whole);
  const step = unit.endsWith('i') ? 1024n : 1000n;
  const place = (unit.endsWith('i') ? binary : decimal).indexOf(unit) - 1;
  return Number(thousandths(whole, fraction ?? '') * step ** BigInt(place));
}

/** Numbers as texts; fractions of less than a thousandth are rounded up, as the API server does. */
function textOf(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return String(BigInt(value));
  const [digits, exponent = '0'] = String(value).split('e');
  return `${BigInt(Math.ceil(Number(`${digits}e${Number(exponent) + 3}`)))}m`;
}

function partsOf(text: string): { whole: string; fraction: string | undefined; unit: string } {
  const match = /^([0-9]+)(?:\.([0-9]{1,3}))?([A-Za-z]*)$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is no quantity`);
  return { whole: match[1] as string, fraction: match[2], unit: match[3] as string };
}

const thousandths = (whole: string, fraction: string): bigint => BigInt(whole + fraction.padEnd(3, '0'));

export const operations: readonly Operation[] = [
  strict('quantity', stringType, (value: string | number) => canonicalQuantity(value)),
  strict('exceeds', booleanType, (a: string | number, b: string | number) => milliQuantity(a) > milliQuantity(b)),
];
