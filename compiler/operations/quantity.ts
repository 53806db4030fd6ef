/** Kubernetes quantities: in canonical form, so that Argo CD sees no difference to what the cluster stores, and compared. */
import type { Expr, Operand } from '../authoring/expression.ts';
import { booleanType, stringType } from '../typing/value-type.ts';
import { call, included, includes } from './emission.ts';
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

/**
 * The text of a number. Helm reads the numbers of values files as floats, which `toString` would write with an exponent.
 */
const numberText = [
  '{{- $text := . -}}',
  '{{- if not (kindIs "string" .) -}}',
  '  {{- $text = eq (floor .) (float64 .) | ternary (printf "%d" (int64 .)) (printf "%dm" (mulf . 1000 | ceil | int64)) -}}',
  '{{- end -}}',
  '{{- $unit := regexFind "[A-Za-z]*$" $text -}}',
];

/** The canonical form as a template, in integers of 64 bits and loops that assign, which the intermediate representation has not. */
function quantityHelper(chart: string): string[] {
  return [
    '{{- /* A quantity as Kubernetes stores it: 0.5 is 500m, 2000m is 2, 1024Mi is 1Gi. */}}',
    `{{- define "${chart}.quantity" -}}`,
    ...numberText,
    '{{- $step := hasSuffix "i" $unit | ternary 1024 1000 -}}',
    '{{- $units := hasSuffix "i" $unit | ternary (list "m" "" "Ki" "Mi" "Gi" "Ti" "Pi" "Ei") (list "m" "" "k" "M" "G" "T" "P" "E") -}}',
    '{{- $place := 0 -}}',
    '{{- range $i, $known := $units }}{{ if eq $known $unit }}{{ $place = $i }}{{ end }}{{ end -}}',
    '{{- $parts := splitList "." (trimSuffix $unit $text) -}}',
    '{{- $amount := regexReplaceAll "^0+" (first $parts) "" | int64 -}}',
    '{{- $exact := true -}}',
    '{{- if eq (len $parts) 2 -}}',
    '  {{- $thousandths := printf "%s00" (last $parts) | trunc 3 | printf "%s%s" (first $parts) -}}',
    '  {{- $amount = mul (regexReplaceAll "^0+" $thousandths "" | int64) $step -}}',
    '  {{- $exact = eq (mod $amount 1000) 0 -}}',
    '  {{- $amount = div $amount 1000 -}}',
    '  {{- $place = sub $place 1 -}}',
    '{{- end -}}',
    '{{- range until 7 -}}',
    '  {{- if and (lt $place 7) (eq (mod $amount $step) 0) -}}',
    '    {{- $amount = div $amount $step -}}',
    '    {{- $place = add $place 1 -}}',
    '  {{- end -}}',
    '{{- end -}}',
    '{{- if not $exact }}{{ $text }}{{ else if eq $amount 0 }}0{{ else }}{{ $amount }}{{ index $units $place }}{{ end -}}',
    '{{- end -}}',
  ];
}

/** `exceeds` compares what this yields: a float, as an integer of 64 bits does not hold all amounts. */
function milliHelper(chart: string): string[] {
  return [
    '{{- /* How many thousandths of one a quantity is, as the text of a number. */}}',
    `{{- define "${chart}.milli" -}}`,
    ...numberText,
    '{{- $factor := index (dict "m" 1 "" 1e3 "k" 1e6 "M" 1e9 "G" 1e12 "T" 1e15 "P" 1e18 "E" 1e21',
    '  "Ki" (mul 1000 1024) "Mi" (mul 1000 1024 1024) "Gi" (mul 1000 1024 1024 1024) "Ti" (mul 1000 1024 1024 1024 1024)',
    '  "Pi" (mul 1000 1024 1024 1024 1024 1024) "Ei" (mulf 1000 1024 1024 1024 1024 1024 1024)) $unit -}}',
    '{{- mulf (trimSuffix $unit $text) $factor -}}',
    '{{- end -}}',
  ];
}

export const operations: readonly Operation[] = [
  strict('quantity', {
    shows: 0,
    result: stringType,
    evaluate: (value: string | number) => canonicalQuantity(value),
    emit: includes('quantity'),
    helper: quantityHelper,
  }),
  strict('exceeds', {
    result: booleanType,
    evaluate: (a: string | number, b: string | number) => milliQuantity(a) > milliQuantity(b),
    emit: (helm, ...amounts) => {
      return call('gt', ...amounts.map((amount) => [...included('milli', helm, amount), '|', 'float64']));
    },
    helper: milliHelper,
  }),
];
