// @needs helm3-harness helm4-harness
// Random --set arguments, sensible and broken: the same values, or refused by us and by Helm 3.

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ValuesError } from '../../compiler/values/error.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { applySettings, type Settings } from '../../compiler/values/set.ts';
import { asYaml, closeAll, startBoth } from './harnesses.ts';
import { parameters, same } from './random.ts';

const test = suite('--set against Helm');
const helms = await startBoth({});
test.after(() => closeAll(helms));

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'c',
    'a.b=1',
    'c[0].d=2',
    'b[0]=',
    'a=',
    '.',
    '=',
    ',',
    '[0]',
    '[1]',
    '[2].',
    '[',
    ']',
    '{',
    '}',
    '{a,b}',
  ],
  ...[
    '1',
    '0',
    '01',
    '007',
    '-5',
    '+5',
    '-0',
    '1.5',
    '1e3',
    '9223372036854775808',
    'true',
    'nUll',
    'fal\u017Fe',
    'x y',
    ' ',
  ],
  ...[
    '\\,',
    '\\.',
    '\\=',
    '\\',
    '"',
    '"x"',
    '{"a":1}',
    '[1,2]',
    'null',
    '1.',
    '1.5e',
    'é',
    '😀',
    '__proto__',
    'constructor',
  ],
);
const argument = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const settings = fc.record({
  set: fc.array(argument, { maxLength: 2 }),
  setString: fc.array(argument, { maxLength: 1 }),
  setJson: fc.array(argument, { maxLength: 1 }),
});
const base = fc.constantFrom<JsonObject[]>(
  {},
  { a: 1, b: { c: 2 }, c: [1, { d: 2 }, [3]] },
  { a: { b: null }, c: [null], b: null },
);

function ours(values: JsonObject, given: Settings): JsonObject | undefined {
  try {
    return applySettings(values, given);
  } catch (error) {
    if (error instanceof ValuesError) return undefined;
    throw error;
  }
}

let read = 0;

test('random arguments over a values file', async () => {
  await fc.assert(
    fc.asyncProperty(base, settings, async (values, given) => {
      const result = ours(values, given);
      const [helm3, helm4] = await Promise.all(
        helms.map((helm) => helm.render({ valuesFiles: [asYaml(values)], ...given, want: ['values'] })),
      );
      if (result) {
        read++;
        same(helm4?.values ?? {}, result, helm4?.error);
      }
      // Helm 4 alone merges whole objects from --set-json, and overlooks an index without its bracket.
      if (given.setJson.some((json) => json.trim().startsWith('{'))) return;
      same(helm3?.ok ? (helm3.values ?? {}) : undefined, result, helm3?.error);
    }),
    parameters('--set', 3000),
  );
  assert.ok(read > 300, `only ${read} cases were legal`);
});

test.run();
