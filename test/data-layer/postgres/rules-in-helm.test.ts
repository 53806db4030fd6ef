// @needs helm3-harness helm4-harness
/** Both Helms say the same of every violated rule as the evaluator. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startHarness } from '../../../scripts/lib/helm-harness.ts';
import { chartUnderTest } from '../../proof/lib/chart.ts';
import { cases } from './cases/index.ts';

const { folder } = await chartUnderTest();

for (const name of ['helm3', 'helm4'] as const) {
  const helm = await startHarness(name, folder);
  const test = suite(`rules of databases in ${name}`);
  test.after(() => helm.close());
  for (const { rule, values, apis = [], text } of cases) {
    test(rule, async () => {
      const { ok, error } = await helm.render({
        valuesFiles: [values],
        release: { name: 'demo', namespace: 'ml' },
        apiVersions: apis,
      });
      assert.is(ok, false);
      assert.ok(error?.includes(`the values can not be installed:\n${text}\n`), error);
    });
  }
  test.run();
}
