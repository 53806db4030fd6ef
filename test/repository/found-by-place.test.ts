// Cases of rules and directed documents are found by their place, and none is lost in silence.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOf, casesOfAllAreas } from '../lib/cases.ts';
import { modulesAt } from '../lib/folders.ts';
import { directedDocuments } from '../proof/lib/directed-documents.ts';

test('each folder of cases is an area, also one in another', async () => {
  const areas = (await casesOfAllAreas()).map(({ area }) => area);
  assert.ok(areas.includes('data-layer/stores') && areas.includes('serving'), areas.join());
  assert.ok((await casesOf('data-layer/stores')).cases.length > 10);
});

test('the cases are among the directed documents, and each document has a reason of its own', async () => {
  const reasons = (await directedDocuments()).map(({ reason }) => reason);
  assert.ok(reasons.some((reason) => reason.endsWith('of data-layer/stores (case 1)')));
  assert.equal(
    reasons.filter((reason, i) => reasons.indexOf(reason) !== i),
    [],
  );
});

const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was refused',
    (error: Error) => error.message,
  );

test('a file that exports something else is told of', async () => {
  const message = await refusal(modulesAt('test/lib/seed.ts', ['cases', 'goodValues']));
  assert.is(message, 'test/lib/seed.ts exports seed; it has to export cases or goodValues');
});

test('an area without cases is told of', async () => {
  assert.is(await refusal(casesOf('nowhere')), 'there are no files in test/nowhere/cases');
});

test.run();
