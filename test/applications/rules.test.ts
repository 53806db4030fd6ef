/** Every rule of `applications`, with the whole of its text; and that what it says to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOf } from '../lib/cases.ts';
import { api, check } from './lib.ts';

const { cases } = await casesOf('applications');

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
