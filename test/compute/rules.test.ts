/** Every rule of `compute`, `platform` and `gpuPools`, with the whole of its text. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rules as computeRules } from '../../chart-src/compute/rules.ts';
import { rules as sharedRules } from '../../chart-src/shared/rules.ts';
import { node } from '../../compiler/authoring/expression.ts';
import { violationText } from '../../compiler/rules/message.ts';
import { pasted } from '../proof/lib/paste.ts';
import { allCases, goodValues } from './cases/index.ts';
import { check } from './lib.ts';

for (const { rule, values, text, ...situation } of allCases) {
  test(`${rule} says what is wrong and what to paste`, () => {
    const violations = check(values, situation);
    assert.is(`\n${violations.map(violationText).join('\n\n')}`, text);
    assert.equal(new Set(violations.map((violation) => violation.rule)), new Set([rule]));
  });
}

/**
 * What the message asks for besides: labels that are no strings are the user's to mend, and a pool that gets a queue of its own
 * has to leave the list of the other.
 */
const leftToUser = new Set(['extra-object-incomplete', 'queue-resource']);

test('what a rule says to paste mends it', () => {
  for (const { rule, values, ...situation } of allCases) {
    const asked = check(values, situation);
    // One after the other: a remedy may be what another needs.
    const mended = asked.reduce((yaml) => {
      const [violation] = check(yaml, situation);
      return violation ? pasted(yaml, violation) : yaml;
    }, values);
    const left = check(mended, situation).filter((other) => other.rule === rule);
    if (!leftToUser.has(rule)) assert.equal(left, [], `${rule}: ${asked[0]?.remedy}`);
  }
});

test('every rule is violated here', () => {
  const written = JSON.stringify([...computeRules, ...sharedRules].map((rule) => rule[node]));
  const names = new Set([...written.matchAll(/"kind":"report","rule":"([^"]+)"/g)].map(([, name]) => name));
  assert.equal([...names].sort(), [...new Set(allCases.map(({ rule }) => rule))].sort());
});

test('APIs are asked for only where a cluster is', () => {
  const values =
    'compute: {queueing: {mode: kueue}, claims: {mode: dra}}\nplatform: {telemetry: {metrics: {mode: operator}}}';
  assert.equal(check(values), []);
  const apis = [
    'v1/Pod',
    'kueue.x-k8s.io/v1beta2/ClusterQueue',
    'resource.k8s.io/v1/ResourceClaimTemplate',
    'monitoring.coreos.com/v1/ServiceMonitor',
  ];
  assert.equal(check(values, { apis }), []);
  assert.equal(
    check(values, { apis: ['v1/Pod'] }).map(({ rule }) => rule),
    ['prometheus-operator-missing', 'kueue-missing', 'dra-missing'],
  );
});

test('what is switched off is not asked', () => {
  assert.equal(check('compute: {quotas: {team: {enabled: false, hard: {pods: 0.5}}}}'), []);
  assert.equal(check('compute: {enabled: false, quotas: {team: {hard: {pods: 0.5}}}}'), []);
  assert.equal(check('compute: {limitRange: {enabled: false, max: {gpu: 1}}}'), []);
  assert.equal(check('gpuPools: {t4: {enabled: false, spot: required, nodeSelector: {}}}'), []);
});

test('good values are let through', () => {
  for (const values of goodValues) assert.equal(check(values), [], values);
});

test.run();
