// @needs helm4-harness
// A helper's text begins with its first line and no line feed, in every branch (a loop apart), so that rendered manifests have no empty lines in them.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { define, fields, ifSet, match, values, when } from '../../compiler/index.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { thing, writeTestChart } from './fixtures/chart.ts';
import type { Values } from './fixtures/values.ts';

const { lab } = values<Values>();
type Strings = { [key: string]: string };

const inner = define('inner', 'Two keys.', ['text'], 'map', (text) => ({ a: text, b: 'x' }));
const first = define('first', 'A helper first.', ['text'], 'map', (text) =>
  fields<Strings>(inner(text), { c: 'y' }, when(lab.flag, { d: 'z' })),
);
const branch = define('branch', 'A branch first.', ['text'], 'map', (text) =>
  fields<Strings>(
    match(lab.choice, { none: () => first(text), small: () => ({ s: 'x' }), large: () => ({ l: 'x' }) }),
    ifSet<string | undefined, Strings>(lab.optional.text, (optional) => ({ o: optional })),
    { last: 'x' },
  ),
);
const templates = {
  first: thing<Strings>(first('t')),
  branch: thing<Strings>(branch('t')),
};

test('no empty lines in what Helm prints', async () => {
  const { folder } = await writeTestChart({ templates });
  await using helm = await startHarness('helm4', folder);
  for (const mode of ['none', 'small', 'large']) {
    for (const flag of [true, false]) {
      const choice = { mode, large: { sizes: [] } };
      for (const lab of [
        { flag, choice, optional: {} },
        { flag, choice, optional: { text: 'x' } },
      ]) {
        const { files = {}, error } = await helm.render({ values: { lab } });
        assert.is(error, undefined);
        for (const name of Object.keys(templates)) {
          const text = files[`test-chart/templates/lab/${name}.yaml`] ?? files[`templates/lab/${name}.yaml`] ?? '';
          assert.match(text, 'kind: Thing', `${name} in ${Object.keys(files)}`);
          assert.not.match(text.trim(), /\n\s*\n/, `${name} for ${JSON.stringify(lab)}`);
        }
      }
    }
  }
});

test.run();
