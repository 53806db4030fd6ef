/** Every rule of `applications`, with the whole of its text; and that what it says to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rules } from '../../chart-src/applications/rules.ts';
import { node } from '../../compiler/authoring/expression.ts';
import { violationText } from '../../compiler/rules/message.ts';
import { pasted } from '../proof/lib/paste.ts';
import { cases as casesOfServing } from '../serving/cases/index.ts';
import { cases } from './cases/index.ts';
import { api, check } from './lib.ts';

for (const { rule, values, text, ...situation } of cases) {
  test(`${rule} says what is wrong and what to paste`, () => {
    const violations = check(values, situation);
    assert.is(`\n${violations.map(violationText).join('\n\n')}`, text);
    assert.equal(
      violations.map((violation) => violation.rule),
      [rule],
    );
  });
}

test('what a rule says to paste mends it', () => {
  for (const { rule, values, ...situation } of cases) {
    const [violation] = check(values, situation);
    assert.ok(violation, rule);
    const left = check(pasted(values, violation), situation).filter((other) => other.rule === rule);
    assert.equal(left, [], `${rule}: ${violation?.remedy}`);
  }
});

test('every rule is violated here or, if all workloads have it, in the tests of models', () => {
  const written = JSON.stringify(rules.map((rule) => rule[node]));
  const names = new Set([...written.matchAll(/"kind":"report","rule":"([^"]+)"/g)].map(([, name]) => name as string));
  const tested = new Set([...cases, ...casesOfServing].map(({ rule }) => rule));
  const elsewhere = [...names].filter((name) => !tested.has(name));
  assert.ok(
    elsewhere.every((name) => /^(extra-object|toleration)-/.test(name)),
    elsewhere.join(', '),
  );
});

test('APIs are asked for only where a cluster is', () => {
  for (const { rule, values } of cases.filter(({ apis }) => apis)) {
    assert.equal(check(values), [], rule);
    assert.equal(check(values, { apis: ['v1/Pod', 'autoscaling.k8s.io/v1/VerticalPodAutoscaler'] }), [], rule);
  }
});

test('what is switched off is not asked', () => {
  assert.equal(check('applications: {api: {enabled: true}}'), []);
  assert.equal(check([api, 'applications: {web: {calls: {database: nowhere, applications: [web]}}}']), []);
  assert.equal(check([api, 'applications: {workers: {a: {enabled: false}}}']), []);
});

test('a database that is not there is one mistake, with the way out', () => {
  const violations = check([
    api,
    'applications: {api: {calls: {database: main}, migrations: {mode: job, job: {args: [migrate]}}}}',
  ]);
  assert.equal(
    violations.map(({ rule, path }) => [rule, path.join('.')]),
    [['reference', 'applications.api.calls.database']],
  );
});

test('the schema has no autoscaler that changes what pods request while another changes their number', () => {
  assert.throws(() => check([api, 'applications: {api: {vpa: {mode: auto}}}']), /vpa\.mode/);
});

test.run();
