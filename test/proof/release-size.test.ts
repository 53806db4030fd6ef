// @needs helm4-harness
// The chart leaves room in the Secret that Helm keeps a release in, which takes 1 MiB at most.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { packed } from '../../compiler/helm/layout.ts';
import { mergeOverlays } from '../../compiler/values/merge.ts';
import { chartFiles } from '../../scripts/generate/outputs.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { kilobytes, releaseSize } from '../../scripts/lib/release-size.ts';
import { chartUnderTest } from './lib/chart.ts';
import { productionDocuments } from './lib/known-documents.ts';

/** For all areas of the platform together, each of which the production example uses. */
const GOAL = 250 * 1024;

test('the text of the Secret for values-production.yaml, installed from a package', async () => {
  const chart = await chartUnderTest();
  const [production] = await productionDocuments();
  const values = mergeOverlays(production?.overlays ?? []);
  await using helm = await startHarness('helm4', chart.packaged);
  const { files = {}, notes = '', error } = await helm.render({ values });
  assert.is(error, undefined);
  const { total, parts } = releaseSize({ chart: chartFiles(chart.project, packed), values, manifests: files, notes });
  const split = Object.entries(parts).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`);
  console.log(`  ${kilobytes(total)} (${split.join(', ')})`);
  assert.ok(total > 10_000, 'something is missing');
  assert.ok(total < GOAL, `${kilobytes(total)} is more than ${kilobytes(GOAL)}`);
});

test.run();
