// The gate sees two objects of one name and names of no form, and counts a branch for the area that owns it.

import { createHash } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ir } from '../lib/chart.ts';
import { groupsOf } from './groups.ts';
import { namesTwice } from './names.ts';
import { namedBy, thingsOf } from './things.ts';

const object = (kind: string, name: string, namespace?: string): object => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, ...(namespace !== undefined && { namespace }) },
});

test('a name twice is told once; of another kind or namespace it is another name', () => {
  const objects = [object('Secret', 'a'), object('Secret', 'a', 'ml'), object('Secret', 'a'), object('Secret', 'b')];
  assert.equal(namesTwice(objects, 'ml'), ['v1 Secret ml/a']);
  assert.equal(namesTwice([object('Secret', 'a'), object('ConfigMap', 'a'), object('Secret', 'a', 'other')], 'ml'), []);
});

const values = {
  serving: { models: { fraud: { versions: { v1: {} } } } },
  training: { jobs: { fraud: {}, ['long'.repeat(10)]: {} } },
};
const release = { name: 'demo.one', namespace: 'ml' };
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const thingsNamed = (name: string): string[] => namedBy(name, thingsOf(values), release);

test('a name is read back to its form and keys', () => {
  assert.equal(thingsNamed('demo-one-serving-version-fraud--v1'), ['serving version fraud v1']);
  assert.equal(thingsNamed('ml.demo-one-serving-model-fraud'), ['serving model fraud']);
  assert.equal(thingsNamed('demo-one-training-job-fraud--01234567'), ['training job fraud']);
  const long = `demo-one-training-job-${'long'.repeat(10)}`;
  const job = ['training job longlonglonglonglonglonglonglonglonglong'];
  assert.equal(thingsNamed(long), job);
  assert.equal(thingsNamed(`${long.slice(0, 29)}--0${hash(long)}`), job, 'that of a CronJob');
  assert.equal(thingsNamed(`${long.slice(0, 40)}--00123456789abcdef`), job, 'that of a Job');
  assert.equal(thingsNamed(`${long.slice(0, 39)}--00123456789abcdef`), [], 'cut elsewhere');
});

test('a name that the chart does not declare is of nothing', () => {
  for (const name of [
    'demo-one-serving-model-other',
    'demo-serving-model-fraud',
    'demo-one-serving-model-fraud--01234567',
    'ml-x',
  ])
    assert.equal(thingsNamed(name), [], name);
});

test('a branch is of the area whose folder or key it is from', () => {
  const groupOf = groupsOf(ir);
  assert.is(groupOf('chart-src/areas/data-layer/kafka/service.ts: when x'), 'dataLayer');
  assert.is(groupOf('guard: rules of serving: when x'), 'serving');
  assert.is(groupOf('guard: rules of all areas: when x'), '(shared)');
  assert.is(groupOf('notes: when x'), '(shared)');
  const helper = ir.defines.find(({ source }) => source?.startsWith('chart-src/areas/training/'));
  assert.is(groupOf(`helper ${helper?.name}: when x`), 'training');
});

test.run();
