// Every rule of the chart is violated in the tests of an area, where its text is compared and its remedy tried.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOfAllAreas } from '../lib/cases.ts';
import { ir } from '../lib/chart.ts';

/** What the model of the values asks for by itself; the compiler's tests have cases of them. */
const ofModel = ['reference', 'reference-off', 'required'];

const cases = (await casesOfAllAreas()).flatMap((area) => area.cases);
const rules = new Set(Array.from(JSON.stringify(ir).matchAll(/"kind":"report","rule":"([^"]+)"/g), ([, name]) => name));

test('there are rules', () => {
  assert.ok(rules.size > 100, `${rules.size}`);
});

test('every rule has a case', () => {
  const violated = new Set(cases.map(({ rule }) => rule));
  assert.equal(
    [...rules].filter((name) => !violated.has(name ?? '') && !ofModel.includes(name ?? '')),
    [],
  );
});

test.run();
