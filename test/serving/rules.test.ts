/** Every rule of `serving`, with the whole of its text; and that what it says to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rules } from '../../chart-src/serving/rules.ts';
import { node } from '../../compiler/authoring/expression.ts';
import { violationText } from '../../compiler/rules/message.ts';
import { cases as casesOfApplications } from '../applications/cases/index.ts';
import { pasted } from '../proof/lib/paste.ts';
import { cases } from './cases/index.ts';
import { check, fraud } from './lib.ts';

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

test('every rule is violated here, but those of extra objects and tolerations, which have tests of their own', () => {
  const written = JSON.stringify(rules.map((rule) => rule[node]));
  const names = new Set([...written.matchAll(/"kind":"report","rule":"([^"]+)"/g)].map(([, name]) => name as string));
  const tested = new Set([...cases, ...casesOfApplications].map(({ rule }) => rule));
  const elsewhere = [...names].filter((name) => !tested.has(name));
  assert.ok(
    elsewhere.every((name) => /^(extra-object|toleration)-/.test(name)),
    elsewhere.join(', '),
  );
});

test('APIs are asked for only where a cluster is', () => {
  for (const { rule, values } of cases.filter(({ apis }) => apis)) {
    assert.equal(check(values), [], rule);
    assert.equal(
      check(values, {
        apis: ['v1/Pod', 'keda.sh/v1alpha1/ScaledObject', 'serving.kserve.io/v1beta1/InferenceService'],
      }),
      [],
      rule,
    );
  }
});

test('what is switched off is not asked', () => {
  assert.equal(check('serving: {models: {fraud: {enabled: false, versions: {v1: {}}}}}'), []);
  assert.equal(check([fraud, 'serving: {models: {fraud: {versions: {v2: {enabled: false, gpus: 1}}}}}']), []);
  assert.equal(check('serving: {enabled: false, models: {fraud: {versions: {}}}}'), []);
});

test('approval is asked of what is live in production, and of nothing else', () => {
  const asked = (environment: string, stage: string): number =>
    check([
      fraud,
      `platform: {environment: ${environment}}`,
      `serving: {modelDefaults: {governance: {stage: ${stage}}}}`,
    ]).length;
  assert.is(asked('production', 'production'), 2);
  assert.is(asked('staging', 'production'), 0);
  assert.is(asked('production', 'experimental'), 0);
});

test('several mistakes come out together, each once', () => {
  const violations = check([
    fraud,
    'serving: {models: {fraud: {gpus: 1, shutdown: {drainSeconds: 45}, versions: {v2: {enabled: false}}}}}',
  ]);
  assert.equal(
    violations.map(({ rule }) => rule),
    ['drain-longer-than-grace', 'gpus-without-pool'],
  );
});

test.run();
