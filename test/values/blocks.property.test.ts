// @needs helm3-harness helm4-harness
// Blocks of text, the part of YAML in which parsers differ most: what we take both Helms read alike, and what people write is taken.

import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examples } from '../../chart-src/examples/index.ts';
import { ValuesError } from '../../compiler/values/error.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { closeAll, startBoth } from './harnesses.ts';
import { parameters, same } from './random.ts';

const test = suite('blocks of text against Helm');
const helms = await startBoth({});
test.after(() => closeAll(helms));

/** What each Helm reads; undefined for what it refuses. */
function byHelm(text: string): Promise<unknown[]> {
  return Promise.all(helms.map(async (helm) => (await helm.parseValues(text)).values));
}

/** What we read; undefined for what we refuse. */
function byUs(text: string): JsonObject | undefined {
  try {
    return loadValues(text, 'values.yaml').values;
  } catch (error) {
    if (error instanceof ValuesError) return undefined;
    throw error;
  }
}

/** Where people write blocks of text, and how. */
const headers = ['|', '|-', '|+', '>', '>-', '>+', '|2', '|2-', '|-2', '>2', '| # why', '|-  '];
const bodies: readonly (readonly string[])[] = [
  ['one line'],
  ['two', 'lines'],
  ['set -eu', 'if true; then', '  echo "$HOME"', 'fi'],
  ['paragraph one', '', 'paragraph two', '', '', 'paragraph three'],
  ['key: value', 'list:', '  - a', '  - b', '# a comment that is text'],
  ['{', '  "json": [1, 2]', '}'],
  ['all:\ttabs', '\tin', 'the text'],
  ['--- not a document', '... nor an end', '%no directive', '| no header', '"no quote', "it's"],
  ['ends with spaces  ', 'é ü 漢字 😀'],
];
const places: readonly (readonly [before: string, indent: number])[] = [
  ['a: ', 0],
  ['a:\n  b:\n    c: ', 4],
  ['a:\n  - ', 2],
  ['a:\n  - name: x\n    text: ', 4],
  ['a: &anchor ', 0],
  ['a: !!str ', 0],
];
const ends = ['\n', '\n\n', '\nz: 1\n', '\n\nz: 1\n', '\n# c\nz: 1\n', '\n\n# c\n'];

test('what people write is taken, and read alike', async () => {
  let texts = 0;
  for (const [before, indent] of places)
    for (const header of headers)
      for (const body of bodies)
        for (const end of ends) {
          const lines = body.map((line) => (line === '' ? '' : `${' '.repeat(indent + 2)}${line}`));
          const text = `${before}${header}\n${lines.join('\n')}${end}`;
          const ours = byUs(text);
          assert.ok(ours, text);
          same([ours, ours], await byHelm(text), JSON.stringify(text));
          texts++;
        }
  assert.is(texts, places.length * headers.length * bodies.length * ends.length);
});

test('values-production.yaml and the presets are read alike', async () => {
  const files = [await readFile(inRoot('values-production.yaml'), 'utf8')];
  for (const [path, text] of examples()) if (path.startsWith('presets/')) files.push(text);
  for (const text of files) same(Array(2).fill(loadValues(text, 'file').values), await byHelm(text));
  assert.ok(files.length > 5);
});

const spaces = fc.nat(7).map((count) => ' '.repeat(count));
const line = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .tuple(
        spaces,
        fc.constantFrom('t', 't u', 't ', '# c', '- x', 'k: v', '"q', '|', '...', '%x', '&a', '}', '\tt', 't\tu'),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: spaces },
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(spaces, fc.constantFrom('\t', 'x\r', '\r', 'x\u0085y', '\u0085', '\u00a0', '\u2028'))
      .map((parts) => parts.join('')),
  },
);
const generated = fc
  .tuple(
    fc.constantFrom(
      'a: ',
      'a:\n  ',
      'a:\n  b: ',
      'a:\n- ',
      'a:\n  - ',
      'a:\n  - b: ',
      'a:\n     b: ',
      'a: &x ',
      'a: !!str ',
      'a: !!binary ',
      'a: !x ',
    ),
    fc.constantFrom('|', '>'),
    fc.shuffledSubarray(['-', '+', '1', '2', '3', '9'], { maxLength: 2 }),
    fc.constantFrom('', '', '', ' ', ' # c', '\t', '#', 'x'),
    fc.array(line, { maxLength: 5 }),
    fc.constantFrom(
      '',
      '\n',
      '\nz: 1\n',
      '\n\nz: 1\n',
      '\n# c\nz: 1\n',
      '\n  # c\nz: 1\n',
      '\n  z: 1\n',
      '\r\n',
      '\u0085',
      '\r',
    ),
  )
  .map(
    ([place, style, indicators, behind, lines, end]) =>
      `${place}${style}${indicators.join('')}${behind}\n${lines.join('\n')}${end}`,
  );

test('what we take of generated blocks both Helms read alike', async () => {
  let taken = 0;
  const numRuns = 10_000;
  await fc.assert(
    fc.asyncProperty(generated, async (text) => {
      const ours = byUs(text);
      if (ours === undefined) return;
      taken++;
      same([ours, ours], await byHelm(text), JSON.stringify(text));
    }),
    parameters('blocks of text', numRuns),
  );
  assert.ok(taken > numRuns / 20, `only ${taken} were taken`);
});

test.run();
