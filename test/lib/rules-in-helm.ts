/** Both Helms say the same of every violated rule as the evaluator: the test that each area has of its cases. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { chartUnderTest } from '../proof/lib/chart.ts';
import type { Case } from './case.ts';

/** Renders each case by the packages of Helm 3 and of Helm 4. */
export async function rulesInHelm(area: string, cases: readonly Case[]): Promise<void> {
  const { folder } = await chartUnderTest();
  for (const name of ['helm3', 'helm4'] as const) {
    const helm = await startHarness(name, folder);
    const test = suite(`rules of ${area} in ${name}`);
    test.after(() => helm.close());
    for (const { rule, values, namespace = 'ml', apis = [], text } of cases) {
      test(rule, async () => {
        const { ok, error } = await helm.render({
          valuesFiles: [values],
          release: { name: 'demo', namespace },
          apiVersions: apis,
        });
        assert.is(ok, false);
        assert.ok(error?.includes(`the values can not be installed:\n${text}\n`), error);
      });
    }
    test.run();
  }
}
