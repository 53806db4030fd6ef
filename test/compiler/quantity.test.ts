// @needs helm3-harness helm4-harness
/** Quantities: the canonical form of Kubernetes, and the same answer from the evaluator, Helm 3 and Helm 4. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { operationOf } from '../../compiler/operations/index.ts';
import { canonicalQuantity, milliQuantity } from '../../compiler/operations/quantity.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';

/** From the texts of `resource.Quantity`, whose `String()` is what the API server stores. */
const canonical: readonly (readonly [string | number, string])[] = [
  [0, '0'],
  ['0Gi', '0'],
  ['000', '0'],
  [2, '2'],
  [0.5, '500m'],
  [0.0001, '1m'],
  ['0.5', '500m'],
  ['1.25', '1250m'],
  ['010', '10'],
  ['2000m', '2'],
  ['1500m', '1500m'],
  ['2000', '2k'],
  [2000, '2k'],
  [1500, '1500'],
  ['2.5M', '2500k'],
  [1000000, '1M'],
  [4294967296, '4294967296'],
  [9007199254740991, '9007199254740991'],
  ['1000E', '1000E'],
  ['1024Mi', '1Gi'],
  ['1000Mi', '1000Mi'],
  ['2048Ki', '2Mi'],
  ['1.5Gi', '1536Mi'],
  ['0.5Gi', '512Mi'],
  ['0.5Ki', '512'],
  ['15.625Ki', '16000'],
  ['0.1Gi', '0.1Gi'],
  ['999999999999999Ki', '999999999999999Ki'],
  ['999999999999.5Ki', '1023999999999488'],
];

/** From the smaller to the greater; those of one line are equal. */
const ascending: readonly (readonly (string | number)[])[] = [
  ['0', 0],
  ['1m'],
  [0.5, '500m', '0.5'],
  [1, '1000m'],
  ['1k', 1000],
  ['1Ki', 1024],
  ['999Mi'],
  ['1000Mi'],
  ['1Gi', '1024Mi', 1073741824],
  ['1.001Gi'],
  ['1Ti', '1024Gi'],
  ['1Pi'],
  ['1E'],
  ['1Ei', '1024Pi'],
];

const chart = await temporaryFolder('quantity');
await mkdir(join(chart, 'templates'));
await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: x\nversion: 0.1.0\n');
await writeFile(
  join(chart, 'templates/_helpers.tpl'),
  ['quantity', 'exceeds']
    .flatMap((name) => operationOf(name).helper?.('x') ?? [])
    .map((line) => `${line}\n`)
    .join(''),
);
await writeFile(
  join(chart, 'templates/all.yaml'),
  [
    'apiVersion: v1',
    'kind: ConfigMap',
    'quantity:',
    '{{- range .Values.quantities }}',
    '  - {{ include "x.quantity" . | quote }}',
    '{{- end }}',
    'milli:',
    '{{- range .Values.quantities }}',
    '  - {{ include "x.milli" . | float64 | toJson }}',
    '{{- end }}',
    '',
  ].join('\n'),
);

const evaluator = suite('quantities');

evaluator('are written as Kubernetes stores them', () => {
  for (const [value, text] of canonical) assert.is(canonicalQuantity(value), text, String(value));
});

evaluator('that are canonical stay so', () => {
  // 16000 is what Kubernetes makes of 15.625Ki, and 16k what it makes of 16000.
  for (const [, text] of canonical) if (text !== '16000') assert.is(canonicalQuantity(text), text);
});

evaluator('compare by how much they are', () => {
  const amounts = ascending.map((equal) => equal.map(milliQuantity));
  for (const equal of amounts) assert.is(new Set(equal).size, 1, String(equal));
  const order = amounts.map(([first]) => first as number);
  assert.equal(
    order,
    order.toSorted((a, b) => a - b),
  );
  assert.is(new Set(order).size, order.length);
});

evaluator.run();

const unit = fc.constantFrom('', 'm', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei');
const digits = (most: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const quantities = fc.oneof(
  fc.tuple(digits(15), unit).map(([whole, suffix]) => whole + suffix),
  fc
    .tuple(digits(12), digits(3), unit)
    .map(([whole, fraction, suffix]) => `${whole}.${fraction}${suffix === 'm' ? '' : suffix}`),
  fc.maxSafeNat(),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);

for (const name of ['helm3', 'helm4'] as const) {
  const helm = await startHarness(name, chart);
  const test = suite(`quantities in ${name}`);
  test.after(() => helm.close());

  test('are what the evaluator says', async () => {
    const values = [
      ...canonical.map(([value]) => value),
      ...ascending.flat(),
      ...fc.sample(quantities, { numRuns: 3000, seed: 7 }),
    ];
    const { error, objects } = await helm.render({ values: { quantities: values } });
    assert.is(error, undefined);
    const [{ object } = { object: {} }] = objects ?? [];
    const { quantity, milli } = object as { quantity: string[]; milli: number[] };
    values.forEach((value, i) => {
      assert.is(quantity[i], canonicalQuantity(value), String(value));
      const known = milliQuantity(value);
      // A product of floats may differ in its last bit.
      assert.ok(Math.abs((milli[i] as number) - known) <= known * 2 ** -51, `${value}: ${milli[i]} is not ${known}`);
    });
  });

  test.run();
}
