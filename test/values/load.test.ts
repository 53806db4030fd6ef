// The loader by itself: what Helm's tag table makes of values, positions, and the text of refusals.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ValuesError } from '../../compiler/values/error.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { same } from './random.ts';

const test = suite('loadValues');

function refusal(text: string): string {
  try {
    loadValues(text, 'my.yaml');
  } catch (error) {
    assert.instance(error, ValuesError);
    return (error as ValuesError).message;
  }
  throw new Error(`not refused: ${text}`);
}

test("reads scalars by Helm's tag table", () => {
  const text =
    'octal: [0o17, 017]\nstrings: [1:30, 2024-01-02, 0o8]\ntrue: [on, y, Yes]\nbig: 9007199254740993\nfloat: 1e3\n';
  same(loadValues(text, 'f').values, {
    octal: [15, 15],
    strings: ['1:30', '2024-01-02', '0o8'],
    true: [true, true, true],
    big: 9007199254740992,
    float: 1000,
  });
});

test('names keys as Helm does', () => {
  same(Object.keys(loadValues('on: 1\n010: 1\n1.0: 1\n1e6: 1\n1.23456789012: 1\n', 'f').values).sort(), [
    '1',
    '1.2345679',
    '1e+06',
    '8',
    'true',
  ]);
});

test('a merge key overrides what stands before it, and not what stands behind', () => {
  const { values } = loadValues('d: &d {a: 1}\nbefore:\n  a: 2\n  <<: *d\nbehind:\n  <<: *d\n  a: 2\n', 'f');
  same([values.before, values.behind], [{ a: 1 }, { a: 2 }]);
});

test('nothing but comments is no values', () => {
  for (const text of ['', '\n', '# c\n', '---\n', '~\n', '\uFEFF# c\n']) {
    const loaded = loadValues(text, 'f');
    same(loaded.values, {});
    assert.is(loaded.positionOf(['a']), undefined);
  }
});

test('keys of Object.prototype are ordinary keys', () => {
  const { values } = loadValues('__proto__: {polluted: 1}\nconstructor: 2\n', 'f');
  same(Object.keys(values), ['__proto__', 'constructor']);
  assert.is(Object.getPrototypeOf(values), Object.prototype);
  assert.is(({} as { polluted?: number }).polluted, undefined);
});

test('knows where keys and values stand', () => {
  const text =
    '# head\nserving:\n  models:\n    "a.b":\n      pool:  big\n  list: [x, {k: z}]\nalias: &a {k: 1}\nuse: *a\nmerged:\n  <<: *a\n';
  const { positionOf } = loadValues(text, 'my.yaml');
  const at = (path: (string | number)[], what?: 'key' | 'value'): string => {
    const found = positionOf(path, what);
    return found ? `${found.file}:${found.line}:${found.column}` : 'nowhere';
  };
  assert.is(at([]), 'my.yaml:2:1');
  assert.is(at(['serving', 'models', 'a.b'], 'key'), 'my.yaml:4:5');
  assert.is(at(['serving', 'models', 'a.b', 'pool']), 'my.yaml:5:14');
  assert.is(at(['serving', 'models', 'a.b', 'pool'], 'key'), 'my.yaml:5:7');
  assert.is(at(['serving', 'list', 1, 'k']), 'my.yaml:6:17');
  assert.is(at(['serving', 'list', 0], 'key'), 'my.yaml:6:10', 'items have no key');
  assert.is(at(['use']), 'my.yaml:8:6', 'the alias');
  assert.is(at(['use', 'k']), 'my.yaml:7:15', 'inside the anchor');
  assert.is(at(['merged', 'k']), 'my.yaml:7:15');
  assert.is(at(['serving', 'modles']), 'nowhere');
  assert.is(at(['serving', 'list', 'length']), 'nowhere');
});

test('says what is wrong, where, and what to write', () => {
  assert.is(
    refusal('a: 1\nb:\n  c: 1\n  "c": 2\n'),
    'my.yaml:4:3 duplicate key "c", first on line 3\n  Keep one of the two; Helm would silently take the last.',
  );
  assert.is(
    refusal('a: 1\n---\nb: 2\n'),
    'my.yaml:2:1 several YAML documents in one values file\n  Use one file each, or delete the line ---.',
  );
  assert.is(refusal('- a\n'), 'my.yaml:1:1 values must be a map, this is a list\n  Write `key: value` lines.');
  assert.is(refusal('just text\n'), 'my.yaml:1:1 values must be a map, this is a string\n  Write `key: value` lines.');
  assert.is(refusal('a: 1\n~: 2\n'), "my.yaml:2:1 null can't be a key\n  Quote it.");
  assert.is(refusal('a:\n\tb: 1\n'), 'my.yaml:2:1 a tab in the indentation\n  Indent with spaces.');
  assert.match(refusal('a: .inf\n'), /^my\.yaml:1:4 \.inf can't be held in JSON/);
  assert.match(refusal('a: b: c\n'), /^my\.yaml:1:4 not valid YAML: Nested mappings/);
  assert.match(refusal('a: *x\n'), /^my\.yaml:1:4 no anchor &x stands before this alias/);
  assert.match(refusal('a: "x\n'), /quote/);
});

test('windows line ends and a byte order mark change nothing', () => {
  const { values, positionOf } = loadValues('\uFEFFa: 1\r\nb:\r\n  - |\r\n    x\r\n    y\r\n', 'f');
  same(values, { a: 1, b: ['x\ny\n'] });
  same(positionOf(['a']), { file: 'f', line: 1, column: 4 });
  same(positionOf(['b', 0]), { file: 'f', line: 3, column: 5 });
});

test('a bomb of aliases is refused before it goes off', () => {
  let text = 'a0: &a0 [x,x,x,x,x,x,x,x,x]\n';
  for (let n = 1; n < 9; n++)
    text += `a${n}: &a${n} [${Array(9)
      .fill(`*a${n - 1}`)
      .join(',')}]\n`;
  assert.match(refusal(text), /excessive aliasing/);
});

test.run();
