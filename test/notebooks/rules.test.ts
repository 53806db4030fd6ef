/** Every rule of `notebooks`, with the whole of its text. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { violationText } from '../../compiler/rules/message.ts';
import { cases, goodValues } from './cases/index.ts';
import { check } from './lib.ts';

for (const { rule, values, text } of cases) {
  test(`${rule} says what is wrong and what to paste`, () => {
    const violations = check(values);
    assert.is(`\n${violations.map(violationText).join('\n\n')}`, text);
    assert.equal(
      violations.map((violation) => violation.rule),
      [rule],
    );
  });
}

test('every rule of the area alone is violated here', () => {
  const own = [
    'notebooks-without-profile',
    'nobody-may-log-in',
    'groups-without-claim',
    'shared-password-in-production',
    'service-name-taken',
    'notebook-calls-store',
    'placeholders-without-priority',
    'hub-without-database',
    'placeholders-stay',
    'placeholders-not-preempted',
  ];
  const violated = new Set(cases.map(({ rule }) => rule));
  assert.equal(
    own.filter((rule) => !violated.has(rule)),
    [],
  );
});

test('what is switched off is not asked', () => {
  assert.equal(check('notebooks: {enabled: false, profiles: {small: {gpus: 2}}}'), []);
  assert.equal(check('notebooks: {enabled: true, profiles: {small: {}, idle: {enabled: false, gpus: 2}}}'), []);
});

test('a profile that is no pool of the cluster is an error of its own', () => {
  const [violation] = check('notebooks: {enabled: true, profiles: {small: {pool: a1000}}}');
  assert.match(violation?.message ?? '', 'there is no "a1000" in gpuPools');
  const [other] = check('notebooks: {enabled: true, profiles: {small: {}}, defaultProfile: large}');
  assert.match(other?.message ?? '', 'there is no "large" in notebooks.profiles');
});

test('good values are let through', () => {
  for (const values of goodValues) assert.equal(check(values), [], values);
});

test.run();
