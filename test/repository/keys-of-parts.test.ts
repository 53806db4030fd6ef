// A folder without a key, and an area without what all areas have, are told at the types, with the lines to paste.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { keysMissing } from '../../scripts/generate/keys-of-parts.ts';
import { areas, sectionsOf } from '../../scripts/generate/parts.ts';
import { loadProject } from '../../scripts/generate/project.ts';
import { fixtureModel } from '../schema/fixtures/model.ts';

const { model } = await loadProject();
const reports = { key: 'reports', folder: 'chart-src/areas/reports', sections: [] };

test('the areas and their sections have their keys', () => {
  const parts = areas.map((part) => ({ ...part, sections: sectionsOf(part) }));
  assert.equal(keysMissing(model, parts), []);
});

test('V211 for an area without a key, at the root of the values', () => {
  const text = 'export interface Format {}\nexport interface Reports {}\nexport interface Other {}\n';
  const [error, ...others] = keysMissing(model, [reports], () => text);
  assert.equal(others, []);
  assert.match(
    error?.message ?? '',
    /^chart-src\/platform\.ts:\d+:18 V211: PlatformValues has no key reports, and there is the folder chart-src\/areas\/reports:/,
  );
  assert.match(error?.help ?? '', "import type { Reports } from './areas/reports/values.ts';");
  assert.match(error?.help ?? '', '    reports: Reports;');
});

test('V211 for a section without a key, at the type of its area; a type of another name is the last of its file', () => {
  const section = { key: 'queues', folder: 'chart-src/areas/data-layer/queues' };
  const dataLayer = { key: 'dataLayer', folder: 'chart-src/areas/data-layer', sections: [section] };
  const [error] = keysMissing(model, [dataLayer], () => 'export interface Broker {}\nexport type QueueStore = {}\n');
  assert.match(
    error?.message ?? '',
    /^chart-src\/areas\/data-layer\/values\.ts:\d+:18 V211: DataLayer has no key queues/,
  );
  assert.match(error?.help ?? '', "import type { QueueStore } from './queues/values.ts';");
});

test('V210 for an area without a key that all have, at its type', () => {
  const errors = keysMissing(fixtureModel(), [{ key: 'serving', folder: 'chart-src/areas/serving', sections: [] }]);
  const [error, ...others] = errors.filter(({ message }) => message.includes('extraObjects'));
  assert.equal(others, []);
  assert.is(error?.code, 'V210');
  assert.equal(error?.position, fixtureModel().position('Serving'));
  assert.match(error?.message ?? '', 'Serving has no key extraObjects, which every area has');
  assert.match(error?.help ?? '', 'extraObjects: ExtraObjects;');
  assert.match(error?.help ?? '', 'chart-src/areas/serving/defaults.ts:\n    extraObjects: {},');
});

test.run();
