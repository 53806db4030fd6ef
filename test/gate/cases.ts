/** What is said of violated rules is right to the letter, and what it says to paste mends them. */

import type { uvu } from 'uvu';
import * as assert from 'uvu/assert';
import { violationText } from '../../compiler/rules/message.ts';
import type { AreaCases } from '../lib/cases.ts';
import { check } from '../lib/chart.ts';
import { pasted } from '../proof/lib/paste.ts';

/** Adds the tests of an area's cases. */
export function testCases(test: uvu.Test<Record<string, unknown>>, { area, cases, goodValues }: AreaCases): void {
  for (const { rule, values, text, leavesToUser, ...situation } of cases) {
    test(`${area}: ${rule} says what is wrong and what to paste`, () => {
      const violations = check(values, situation);
      assert.is(`\n${violations.map(violationText).join('\n\n')}`, text);
      assert.equal(new Set(violations.map((violation) => violation.rule)), new Set([rule]));
    });
    if (leavesToUser) continue;
    test(`${area}: ${rule} is mended by what it says to paste`, () => {
      // One after the other: a remedy may be what another needs.
      const mended = check(values, situation).reduce((yaml) => {
        const [violation] = check(yaml, situation);
        return violation ? pasted(yaml, violation) : yaml;
      }, values);
      // It may name what is not there yet, a pool for example, of which the next message tells.
      const left = check(mended, situation).filter((other) => other.rule === rule);
      assert.equal(left, [], mended);
    });
  }
  for (const values of goodValues) {
    test(`${area}: good values are let through`, () => assert.equal(check(values), [], values));
  }
}
