// What several templates have in common is a helper: nothing of a page's length stands in the chart twice.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { templates } from './templates.ts';

/** So many lines may be equal: two manifests of one kind begin alike. */
const LINES = 30;

test(`no ${LINES} lines of templates stand twice`, () => {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const [path, text] of templates) {
    const lines = text.split('\n').map((line) => line.trim());
    let told = 0;
    for (let i = 0; i + LINES <= lines.length; i++) {
      const page = lines.slice(i, i + LINES).join('\n');
      const first = seen.get(page);
      if (first === undefined) seen.set(page, `${path}:${i + 1}`);
      else if (i >= told) {
        found.push(`${path}:${i + 1} is ${first}`);
        told = i + LINES;
      }
    }
  }
  assert.ok(seen.size > 5000, `${seen.size}`);
  assert.equal(found, []);
});

test.run();
