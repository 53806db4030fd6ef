// The quick reader of plainly written files reads what the parser of all YAML reads, places included, or nothing at all.

import { globSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { presets } from '../../chart-src/presets/index.ts';
import { type JsonObject, loadValues, printYaml } from '../../compiler/values/index.ts';
import { readYaml } from '../../compiler/values/load.ts';
import { readPlainBlocks } from '../../compiler/values/plain-blocks.ts';
import { checkText } from '../../compiler/values/text.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { seed } from '../lib/seed.ts';

const files = globSync('{values-production.yaml,test/proof/fixtures/**/*.yaml,docs/**/*.yaml}', { cwd: inRoot() });
const written = [
  ...files.map((file) => readFileSync(inRoot(file), 'utf8')),
  ...files.map((file) => printYaml(loadValues(readFileSync(inRoot(file), 'utf8'), file).values)),
  ...Object.values(presets).map(({ values }) => printYaml(values as JsonObject)),
];

/** @returns whether the quick reader read it */
function agrees(text: string): boolean {
  let source: string;
  try {
    source = checkText(text, 'values.yaml');
  } catch {
    return false;
  }
  const quick = readPlainBlocks(source);
  if (!quick) return false;
  assert.equal(quick, readYaml(source, 'values.yaml'), text);
  return true;
}

test('files as people and programs write them', () => {
  const quick = written.filter((text) => agrees(text));
  assert.ok(quick.length > written.length / 2, `${quick.length} of ${written.length}`);
});

const small: readonly string[] = [
  'a: 1\nb:\n  c: x\n  d:\n    - 1\n    - y: 2\n      z: "q # w"\n    - w\n  e: [a, b, 0x1F]\nf: {}\ng: []\n',
  'list:\n- a\n- b: 1\n  c:\n  - d\n  - "e\\n\\"\\\\"\n# comment\n\n"quoted key": -1.5\nmap:\n  k/l.m: 1_000\n',
  '# first\nx:\n  # inner\n  y: ~\n  z: 0o17\n\nw: 2024-01-01\nv: a b  c\nu: 1e3\nt: .5\n',
  'items:\n  - name: one\n    env:\n      - name: A\n        value: "1"\n      - name: B\n    ports: [80, 443]\n  - two\n',
];
/** What can make of a line something else. */
const pieces = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\t',
    '-',
    '- ',
    '--- ',
    ':',
    ': ',
    ' #',
    '#',
    '"',
    "'",
    '\\',
    '|',
    '>',
    '|\n',
    '&a ',
    '*a',
  ],
  ...[
    '!',
    '!!str ',
    '{',
    '}',
    '[',
    ']',
    ',',
    ', ',
    '?',
    '? ',
    '<<: ',
    '%',
    '@',
    '`',
    '~',
    'null',
    'yes',
    'on',
    'true',
    '.inf',
  ],
  ...[
    '.nan',
    '0',
    '-0',
    '+1',
    '1:30',
    '0b1',
    '1_',
    '\u00e9',
    '\u{1f600}',
    '\r\n',
    '...',
    '\n...\n',
    '\n---\n',
    '=',
    '__proto__: ',
  ],
];

let state = seed;
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

test('files that someone typed into: read alike or left to the parser', () => {
  let quick = 0;
  for (let i = 0; i < 100_000; i++) {
    let text = small[random(small.length)] as string;
    for (let change = random(2); change >= 0; change--) {
      const at = random(text.length);
      const cut = random(3) === 0 ? random(6) : 0;
      text = text.slice(0, at) + (pieces[random(pieces.length)] as string) + text.slice(at + cut);
    }
    if (agrees(text)) quick++;
  }
  assert.ok(quick > 4000, `${quick} were read`);
});

test.run();
