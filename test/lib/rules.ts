/** Tests of rules that every area has: what is said of violations is right to the letter, and what it says to paste mends them. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { violationText } from '../../compiler/rules/message.ts';
import { pasted } from '../proof/lib/paste.ts';
import type { Case } from './case.ts';
import { check } from './chart.ts';

/**
 * Adds the tests of an area's cases.
 *
 * @param leftToUser - rules whose remedy is not all that has to be done: their message says what else
 */
export function testCases(cases: readonly Case[], leftToUser: readonly string[] = []): void {
  for (const { rule, values, text, ...situation } of cases) {
    test(`${rule} says what is wrong and what to paste`, () => {
      const violations = check(values, situation);
      assert.is(`\n${violations.map(violationText).join('\n\n')}`, text);
      assert.equal(new Set(violations.map((violation) => violation.rule)), new Set([rule]));
    });
    test(`${rule} is mended by what it says to paste`, () => {
      if (leftToUser.includes(rule)) return;
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
}
