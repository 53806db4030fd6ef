// Every rule of the chart is violated by a case of an area: its text is compared, and its remedy tried.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOfAllAreas } from '../lib/cases.ts';
import { ir } from '../lib/chart.ts';
import { testCases } from './cases.ts';

/** What the model of the values asks for by itself; the compiler's tests have cases of them. */
const ofModel = ['reference', 'reference-off', 'required'];

const test = suite('rules');
const areas = await casesOfAllAreas();
const rules = new Set(Array.from(JSON.stringify(ir).matchAll(/"kind":"report","rule":"([^"]+)"/g), ([, name]) => name));

test('there are rules', () => {
  assert.ok(rules.size > 100, `${rules.size}`);
});

test('every rule has a case', () => {
  const violated = new Set(areas.flatMap(({ cases }) => cases.map(({ rule }) => rule)));
  const without = [...rules].filter((name) => !violated.has(name ?? '') && !ofModel.includes(name ?? ''));
  assert.equal(without, [], `make a case of each in a file of test/<area>/cases:\n${without.join('\n')}`);
});

for (const area of areas) testCases(test, area);

test.run();
