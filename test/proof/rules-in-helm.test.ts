// @needs helm3-harness helm4-harness
// @minutes 2
/** Both Helms say of every violated rule what its case says, to the letter. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { casesOfAllAreas } from '../lib/cases.ts';
import { chartUnderTest } from './lib/chart.ts';

const { folder } = await chartUnderTest();
const areas = await casesOfAllAreas();

for (const name of ['helm3', 'helm4'] as const) {
  const helm = await startHarness(name, folder);
  const test = suite(`rules in ${name}`);
  test.after(() => helm.close());
  for (const { area, cases } of areas) {
    for (const { rule, values, namespace = 'ml', apis = [], text } of cases) {
      test(`${area}: ${rule}`, async () => {
        const { ok, error } = await helm.render({
          valuesFiles: [values],
          release: { name: 'demo', namespace },
          apiVersions: apis,
        });
        assert.is(ok, false);
        assert.ok(error?.includes(`the values can not be installed:\n${text}\n`), error);
      });
    }
  }
  test.run();
}
