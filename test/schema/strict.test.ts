/** What the guard has to check on merged entries. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { requiredAfterMerge } from '../../compiler/schema/strict.ts';
import { fixtureModel } from './fixtures/model.ts';

const [models, versions, ...more] = requiredAfterMerge(fixtureModel());

test('each map over defaults has one check, the outer before the inner', () => {
  assert.equal(more, []);
  assert.equal(models?.map, ['serving', 'models']);
  assert.equal(models?.over, [['serving', 'modelDefaults']]);
  assert.equal(versions?.map, ['serving', 'models', '*', 'versions']);
  assert.equal(versions?.over, [
    ['serving', 'modelDefaults'],
    ['serving', 'models', '*'],
  ]);
  assert.equal([models?.definition, versions?.definition], ['Model', 'Version']);
});

test('required keys are listed at every depth, by mode where a mode demands them', () => {
  assert.equal(versions?.requirements, [
    { at: [], keys: ['tag', 'replicas', 'cpu', 'autoscaling'], modes: [] },
    { at: ['autoscaling'], keys: ['mode'], modes: [] },
    { at: ['autoscaling'], keys: ['hpa'], modes: [{ at: ['autoscaling'], is: 'hpa', orAbsent: false }] },
    { at: ['autoscaling', 'hpa'], keys: ['max'], modes: [{ at: ['autoscaling'], is: 'hpa', orAbsent: false }] },
    { at: ['volumes', '*'], keys: ['mountPath'], modes: [] },
  ]);
});

test('a map with defaults of its own is left to its own check', () => {
  assert.not.ok(models?.requirements.some(({ at }) => at[0] === 'versions'));
});

test.run();
