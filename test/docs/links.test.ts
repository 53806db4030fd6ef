// Every link of the documentation leads somewhere: to a file that is there, and to an anchor on it.

import { access } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inRoot } from '../../scripts/lib/paths.ts';
import { type Page, pages, proseOf } from './lib.ts';

const all = await pages();
const byPath = new Map(all.map((page) => [page.path, page]));

/** Anchors that GitHub makes of headings, and those that are written out. */
function anchorsOf(page: Page): Set<string> {
  const text = proseOf(page);
  const written = Array.from(text.matchAll(/<a id="([^"]+)">/g), ([, id = '']) => id);
  const headings = Array.from(text.matchAll(/^#{1,6} (.+)$/gm), ([, title = '']) => slug(title));
  return new Set([...written, ...headings]);
}

/** As GitHub does it: lower case, no punctuation, dashes for blanks. */
function slug(title: string): string {
  return title
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

async function fault(page: Page, target: string): Promise<string | undefined> {
  if (/^(https?:|mailto:)/.test(target)) return undefined;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? page.path : normalize(join(dirname(page.path), file));
  const isThere = await access(inRoot(path)).then(
    () => true,
    () => false,
  );
  if (!isThere) return `${page.path}: no file ${target}`;
  if (anchor === undefined) return undefined;
  const linked = byPath.get(path);
  return linked && anchorsOf(linked).has(anchor) ? undefined : `${page.path}: no anchor ${target}`;
}

test('there are pages', () => {
  assert.ok(byPath.has('README.md'));
  assert.ok(byPath.has('generated/docs/README.md'));
});

for (const page of all) {
  test(`links of ${page.path}`, async () => {
    const targets = Array.from(proseOf(page).matchAll(/\]\(([^)]+)\)/g), ([, target = '']) => target);
    const faults = await Promise.all([...new Set(targets)].map((target) => fault(page, target)));
    assert.equal(
      faults.filter((found) => found !== undefined),
      [],
    );
  });
}

test('a link to nowhere is noticed', async () => {
  const page = { path: 'docs/page.md', text: '# A `title`, here' };
  byPath.set(page.path, page);
  assert.match((await fault(page, 'missing.md')) ?? '', /no file/);
  assert.equal(anchorsOf(page), new Set(['a-title-here']));
});

test.run();
