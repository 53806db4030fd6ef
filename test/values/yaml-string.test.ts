// @needs helm3-harness helm4-harness
// One function says whether YAML wants quotes. What it prints both Helms and our loader read back, as value and key, in blocks and brackets.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { yamlText } from '../../compiler/operations/yaml-text.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { isBare, yamlScalar, yamlString } from '../../compiler/values/yamlString.ts';
import { strings } from './corpus/strings.ts';
import { closeAll, startBoth } from './harnesses.ts';
import { same } from './random.ts';

const test = suite('strings in YAML');
const helms = await startBoth({});
test.after(() => closeAll(helms));

const bare = [
  ...[
    'a',
    'a b',
    'a-b_c.d',
    '/models',
    'http://a:80/b',
    'arn:aws:iam::1:role/x',
    'jane.doe@example.com',
    '$(VAR)',
    'ssl=on',
  ],
  ...['500m', '2Gi', '3.5Gi', '30s', 'v1.2', '_a b', 'nobody', 'online', 'yesterday', '__proto__'],
];
const quoted = [
  ...[
    '',
    ' ',
    ' a',
    'a ',
    'on',
    'Off',
    'NO',
    'y',
    'N',
    'null',
    'True',
    'nan',
    'INF',
    '~',
    '8080',
    '007',
    '1.10',
    '1e3',
    '0xF',
  ],
  ...[
    '0b1',
    '1:30',
    '2026-11-02',
    'a: b',
    'a:',
    'a #b',
    '- a',
    '*a',
    '@a',
    'a,b',
    '[a]',
    '{{ a }}',
    "it's",
    'a\nb',
    'é',
    '<<',
    '=',
  ],
];

test('a string goes without quotes where every reader takes it for the same string', () => {
  for (const text of bare) assert.is(yamlString(text), text);
  for (const text of quoted) assert.ok(!isBare(text) && yamlString(text).startsWith('"'), text);
  assert.equal([true, 1, null].map(yamlScalar), ['true', '1', 'null']);
});

for (const [name, print] of Object.entries({ yamlString, 'what the installed chart prints': yamlText })) {
  test(`${name}: ${strings.length} strings are read back by all`, async () => {
    for (const text of strings) {
      const written = print(text);
      const yaml = `a: ${written}\nb: [${written}, ${written}]\nc:\n  ${written}: 1\nd:\n  - ${written}: ${written}\n  - ${written}\n`;
      const expected = { a: text, b: [text, text], c: { [text]: 1 }, d: [{ [text]: text }, text] };
      same(loadValues(yaml, 'f').values, expected, yaml);
      for (const helm of helms) {
        const { ok, values } = await helm.parseValues(yaml);
        assert.ok(ok, yaml);
        same(values, expected, yaml);
      }
    }
  });
}

test.run();
