/** Free-form JSON: anything at all, and Kubernetes objects that are mostly whole. */
import fc, { type Arbitrary } from 'fast-check';
import type { Json } from '../../../compiler/ir/nodes.ts';
import { LEGAL_KEYS } from '../../../compiler/schema/flavour/printable.ts';
import { anyString } from './strings.ts';

const legal = new RegExp(LEGAL_KEYS.pattern, 'u');
const isLegalKey = (text: string): boolean => text !== '' && text !== '<<' && legal.test(text);

const key = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('name', 'spec', 'a', 'b.c', 'x/y', 'n', 'on', '1', 'constructor', '__proto__'),
  },
  { weight: 1, arbitrary: anyString.filter(isLegalKey) },
);

/** JSON without null, as deep as people nest it. */
export const freeForm: Arbitrary<Json> = fc.letrec<{ value: Json; map: { [key: string]: Json } }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyString,
    fc.boolean(),
    fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
    fc.constantFrom(0, 1, 1e6, 0.1, 1e21, 1.5e-7),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
})).value;

/** A free-form map. */
const freeFormMap: Arbitrary<{ [key: string]: Json }> = fc.dictionary(key, freeForm, {
  maxKeys: 4,
  noNullPrototype: true,
});

const label = fc.constantFrom('app', 'example.com/team', 'n');

/** Mostly what it should be, now and then anything. */
function mostly(arbitrary: Arbitrary<Json>): Arbitrary<Json> {
  return fc.oneof({ weight: 20, arbitrary }, { weight: 1, arbitrary: freeForm });
}

const metadata = fc.record(
  {
    name: mostly(fc.constantFrom('a', 'b', 'c')),
    namespace: mostly(fc.constantFrom('ml', 'other', '')),
    labels: mostly(fc.dictionary(label, mostly(anyString), { maxKeys: 2, noNullPrototype: true })),
    annotations: mostly(fc.dictionary(label, mostly(anyString), { maxKeys: 2, noNullPrototype: true })),
  },
  { requiredKeys: ['name'], noNullPrototype: true },
);

const kubernetesObject = fc
  .record(
    {
      apiVersion: mostly(fc.constantFrom('v1', 'apps/v1')),
      kind: mostly(fc.constantFrom('ConfigMap', 'Secret')),
      metadata: mostly(metadata as Arbitrary<Json>),
      data: freeForm,
    },
    { noNullPrototype: true },
  )
  .chain((object) =>
    fc.integer({ min: 0, max: 30 }).map((n) => without(object, ['apiVersion', 'kind', 'metadata'][n])),
  );

function without(object: { [key: string]: Json }, key: string | undefined): { [key: string]: Json } {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** A map: an object as Kubernetes has them, or anything. */
export const freeFormObject: Arbitrary<{ [key: string]: Json }> = fc.oneof(
  { weight: 4, arbitrary: kubernetesObject },
  { weight: 1, arbitrary: freeFormMap },
);
