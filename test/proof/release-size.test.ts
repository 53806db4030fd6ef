// @needs helm4-harness
// The chart leaves room in the Secret that Helm keeps a release in, which takes 1 MiB at most.

import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { packed } from '../../compiler/helm/layout.ts';
import { mergeOverlays, mergeValues } from '../../compiler/values/merge.ts';
import { chartFiles } from '../../scripts/generate/outputs.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { estimatedSize } from '../../scripts/lib/release-estimate.ts';
import { kilobytes, RELEASE_GOAL, releaseSize } from '../../scripts/lib/release-size.ts';
import { Engine } from '../../sdk/engine.ts';
import type { Runtime } from '../../sdk/runtime.ts';
import { chartUnderTest } from './lib/chart.ts';
import { productionDocuments } from './lib/known-documents.ts';

test('the text of the Secret for values-production.yaml, installed from a package', async () => {
  const chart = await chartUnderTest();
  const [production] = await productionDocuments();
  const values = mergeOverlays(production?.overlays ?? []);
  await using helm = await startHarness('helm4', chart.packaged);
  const { files = {}, notes = '', error } = await helm.render({ values });
  assert.is(error, undefined);
  const packedChart = chartFiles(chart.project, packed);
  const { total, parts } = releaseSize({ chart: packedChart, values, manifests: files, notes });
  const split = Object.entries(parts).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`);
  console.log(`  release Secret ${kilobytes(total)} of ${kilobytes(RELEASE_GOAL)} (${split.join(', ')})`);
  assert.ok(total > 10_000, 'something is missing');

  const runtime = JSON.parse(await readFile(inRoot('generated/sdk/chart.json'), 'utf8')) as Runtime;
  const { manifests } = new Engine(runtime).render({
    values: mergeValues(chart.project.defaults, [values]),
    findings: [],
  });
  const estimated = estimatedSize({ chart: packedChart, values, manifests, notes }).total;
  assert.ok(
    Math.abs(estimated - total) < 2048,
    `npm start says ${kilobytes(estimated)}: mend scripts/lib/release-estimate.ts`,
  );
  assert.ok(
    total < RELEASE_GOAL,
    `${kilobytes(total)} is more than ${kilobytes(RELEASE_GOAL)}: CONTRIBUTING.md says who may raise it`,
  );
});

test.run();
