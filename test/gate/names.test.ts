// The gate sees two objects of one name, and counts a branch for the area that owns it.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ir } from '../lib/chart.ts';
import { groupsOf } from './groups.ts';
import { namesTwice } from './names.ts';

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
