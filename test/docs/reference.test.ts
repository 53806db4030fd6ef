// The reference tells of every key of the values, once, with an anchor that links can rely on.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { childrenOf } from '../../compiler/schema/fold.ts';
import { isKeyed, type Value } from '../../compiler/schema/value.ts';
import { valuesOf } from '../../compiler/schema/values-of.ts';
import { docsOf } from '../../scripts/generate/docs.ts';
import { CHART } from '../../scripts/generate/outputs.ts';
import { kebab } from '../../scripts/generate/parts.ts';
import { loadProject } from '../../scripts/generate/project.ts';

const project = await loadProject();
const { model } = project;
const pages = docsOf(project, CHART);

/** Anchors of the keys below a value, but for what is described elsewhere: defaults of entries, and entries over the entry around them. */
function anchorsOf(value: Value): string[] {
  if (value.kind === 'map' && value.entryDefaults && value.entryDefaults === value.holder) return [];
  return childrenOf(value).flatMap((child) => {
    const own = isKeyed(value) ? [child.path.map((step) => (step === '*' ? '_' : step)).join('.')] : [];
    return [...own, ...(isKeyed(value) && child.isHalf ? [] : anchorsOf(child))];
  });
}

const root = valuesOf(model);
const areas = [...root.keys.keys()].filter((key) => key !== 'global' && key !== 'enabled');
const pageOf = (area: string): string => pages.get(`generated/docs/reference/${kebab(area)}.md`) ?? '';

for (const area of areas) {
  test(`every key of ${area} has an anchor`, () => {
    const anchors = new Set(Array.from(pageOf(area).matchAll(/<a id="([^"]+)">/g), ([, id]) => id));
    const keys = anchorsOf(root.keys.get(area) as Value);
    assert.ok(keys.length > 5);
    assert.equal(
      keys.filter((key) => !anchors.has(key)),
      [],
    );
  });

  test(`every row of ${area} has four cells, and says what its key is`, () => {
    const rows = pageOf(area)
      .split('\n')
      .filter((line) => /^\| (<a id="[^"]+"><\/a>)?\[?`/.test(line))
      .map((row) => row.replaceAll('\\|', '').split('|').slice(1, -1));
    assert.ok(rows.length > 5);
    const isMode = (row: readonly string[]): boolean => row.length === 3;
    assert.equal(
      rows.filter((row) => !isMode(row) && (row.length !== 4 || row[1]?.trim() === '' || row[3]?.trim() === '')),
      [],
    );
  });
}

test('a key tells type, default, legal words and what it is', () => {
  const row = pageOf('gpuPools')
    .split('\n')
    .find((line) => line.includes('id="gpuPools._.spot"'));
  assert.match(
    row ?? '',
    /`spot` \| string \| `none` \| Whether pods run on spot nodes .*<br>One of `none`, `preferred`, `required`\. \|$/,
  );
});

test('a reference links to the map whose entries it names', () => {
  assert.match(pageOf('serving'), /Names an entry of \[`gpuPools`\]\(gpu-pools\.md#gpuPools\)/);
  assert.match(
    pageOf('serving'),
    /Names an entry of \[`serving\.models\.<name>\.versions`\]\(#serving\.models\._\.versions\)/,
  );
  assert.match(pageOf('serving'), /Names entries of \[`platform\.peers`\]\(platform\.md#platform\.peers\)/);
});

test('a choice has a table of its modes', () => {
  assert.match(pageOf('serving'), /\| `none` \(default\) \| nothing \|/);
  assert.match(pageOf('serving'), /\| `hpa` \| \[`hpa`\]\(#serving\.models\._\.autoscaling\.hpa\) \|/);
});

test('defaults of a model are those of modelDefaults', () => {
  assert.match(pageOf('serving'), /<a id="serving\.models\._\.replicas"><\/a>`replicas` \| integer \| `2` \|/);
});

test('a version links to the keys of its model and repeats none', () => {
  assert.match(pageOf('serving'), /It takes these keys, .*\[`pool`\]\(#serving\.models\._\.pool\)/);
  assert.not.match(pageOf('serving'), /id="serving\.models\._\.versions\._\.pool"/);
});

test('every map of objects has an entry to paste', () => {
  const titles = Array.from(pageOf('compute').matchAll(/^#+ `(compute[^`]*<name>)`\n([\s\S]*?)(?=^#+ |(?![\s\S]))/gm));
  assert.ok(titles.length >= 3);
  for (const [, title, body] of titles) assert.match(body ?? '', /```yaml\ncompute:\n/, title);
});

test('the call graph is that of the production example', () => {
  const index = pages.get('generated/docs/README.md') ?? '';
  assert.match(index, /serving_models_assistant\["serving\.models\.assistant"\] --> serving_models_embeddings\[/);
  assert.match(index, /serving_models_fraud\["serving\.models\.fraud"\] --> platform_peers_feature_store\[/);
});

test('anchors are unique on their page', () => {
  for (const [path, text] of pages) {
    const ids = Array.from(text.matchAll(/<a id="([^"]+)">/g), ([, id]) => id);
    assert.is(new Set(ids).size, ids.length, path);
  }
});

test("the chart's README stays small: every release stores it", () => {
  assert.ok((pages.get(`${CHART}/README.md`) ?? '').length < 2000);
});

test.run();
