// @needs helm4-harness
// A package of some areas: smaller, and for values that switch on no other the same as the whole chart.

import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { packed } from '../../compiler/helm/layout.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { mergeOverlays } from '../../compiler/values/merge.ts';
import { chartFiles } from '../../scripts/generate/outputs.ts';
import { areas } from '../../scripts/generate/parts.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { chartUnderTest, writeFiles } from './lib/chart.ts';
import { presetDocuments, productionDocuments } from './lib/known-documents.ts';

const chart = await chartUnderTest();
const all = areas.map(({ key }) => key);
const documents = [...presetDocuments(), ...(await productionDocuments())];

const sizeOf = (files: ReadonlyMap<string, string>): number =>
  [...files.values()].reduce((sum, text) => sum + text.length, 0);

/** Values whose areas are those of a package, as far as they are on. */
const within = (only: readonly string[], overlays: readonly JsonObject[]): JsonObject =>
  mergeOverlays([...overlays, Object.fromEntries(all.filter((key) => !only.includes(key)).map((key) => [key, off]))]);
const off = { enabled: false };

const sets = [['compute', 'serving'], ['applications', 'dataLayer'], ...all.map((key) => [key])];
const whole = await startHarness('helm4', chart.folder);
test.after(() => whole.close());

/** A message without the line of the template that it comes from. */
const message = (error: string | undefined): string | undefined => error?.replace(/^execution error at \(.*?\): /, '');

for (const only of sets) {
  test(`${only.join(' and ')} alone`, async () => {
    const files = chartFiles(chart.project, packed, only);
    assert.ok(sizeOf(files) < 0.8 * sizeOf(chartFiles(chart.project, packed)), `${sizeOf(files)} bytes`);
    const folder = join(temporaryFolder('areas-'), 'ml-platform');
    await writeFiles(folder, files);
    await using helm = await startHarness('helm4', folder);
    let rendered = 0;
    for (const { name, overlays } of documents) {
      const values = within(only, overlays);
      const [mine, theirs] = [await helm.render({ values }), await whole.render({ values })];
      assert.is(message(mine.error), message(theirs.error), name);
      assert.equal(mine.objects, theirs.objects, name);
      if (mine.error === undefined) rendered++;
    }
    assert.ok(rendered >= 3, `${rendered} documents rendered`);
    const other = all.find((key) => !only.includes(key)) as string;
    const refused = await helm.render({ values: { [other]: { enabled: true } }, full: true });
    assert.is(refused.stage, 'schema', `${other} can't be switched on`);
    assert.match(refused.error ?? '', other);
  });
}

test.run();
