// @needs helm3-harness helm4-harness
// Random values files over random defaults: the merge is Helm's, nulls included.

import fc from 'fast-check';
import { suite } from 'uvu';
import { isJsonObject, type JsonObject, setOwn } from '../../compiler/values/json.ts';
import { mergeValues } from '../../compiler/values/merge.ts';
import { seed } from '../lib/seed.ts';
import { asYaml, closeAll, startBoth } from './harnesses.ts';
import { map, parameters, same } from './random.ts';

const test = suite('mergeValues against Helm');

function withoutNulls(values: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(values)) {
    if (value !== null) setOwn(kept, key, isJsonObject(value) ? withoutNulls(value) : value);
  }
  return kept;
}

// A chart is loaded once, so that shrinking works on the files; each index is another chart.
const sampled = fc.sample(map, { seed, numRuns: 12 });
const charts = await Promise.all(
  sampled.map(async (withNulls) => {
    const defaults = withoutNulls(withNulls);
    return { defaults, withNulls, clean: await startBoth(defaults), nulls: await startBoth(withNulls) };
  }),
);
test.after(async () => {
  for (const { clean, nulls } of charts) await closeAll([...clean, ...nulls]);
});

const cases = fc.tuple(fc.nat(charts.length - 1), fc.array(map, { maxLength: 3 }));

test('several files over defaults give what both Helms give', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ([index, files]) => {
      const chart = charts[index] as (typeof charts)[number];
      const ours = mergeValues(chart.defaults, files);
      for (const helm of chart.clean) {
        const { values } = await helm.render({ valuesFiles: files.map(asYaml), want: ['values'] });
        same(ours, values ?? {}, helm.name);
      }
    }),
    parameters('merge', 600),
  );
});

test('null among the defaults counts as absent, as in Helm 4', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ([index, files]) => {
      const chart = charts[index] as (typeof charts)[number];
      const { values } = await chart.nulls[1].render({ valuesFiles: files.map(asYaml), want: ['values'] });
      same(mergeValues(chart.withNulls, files), values ?? {});
    }),
    parameters('merge over nulls', 300),
  );
});

test.run();
