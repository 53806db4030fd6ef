// @needs helm3-harness helm4-harness
// The harnesses render as the helm command does: merge, schema, templates, manifests, and Helm's own words for errors.

import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import type { HarnessResult } from '../../scripts/lib/helm-harness.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { toolVersion } from '../../scripts/lib/tools.ts';

const chart = inRoot('test/tools/chart');

const harnesses = await Promise.all([startHarness('helm3', chart), startHarness('helm4', chart)]);

/** The schema's complaints come in the random order of Go's maps. */
function sorted(answer: HarnessResult): HarnessResult {
  return { ...answer, error: answer.error?.split('\n').sort().join('\n') };
}

for (const helm of harnesses) {
  const { name } = helm;
  const test = suite(`${name} harness`);
  test.after(() => helm.close());

  test('is of the pinned version, and says so to templates', async () => {
    assert.is(helm.version, await toolVersion(name));
    const { objects } = await helm.render({});
    const about = objects?.find(({ hook }) => hook)?.object as { data: Record<string, string> } | undefined;
    assert.is(about?.data.helm, helm.version);
    assert.match(about?.data.kubernetes ?? '', /^v1\.3\d\.0$/);
    assert.is(about?.data.release, 'default/release-name 1 false');
  });

  test('gives documents in order, hooks too, and leaves out comments', async () => {
    const { ok, objects, files, notes, valuesUnchanged } = await helm.render({
      values: { entries: { a: { text: 'x' } } },
      release: { name: 'r', namespace: 'n', isUpgrade: true, revision: 3 },
      apiVersions: ['example.com/v1/Thing'],
      kubeVersion: '1.35.0',
    });
    assert.is(ok, true);
    assert.is(valuesUnchanged, true);
    assert.is(notes, 'Installed r.\n');
    assert.equal(Object.keys(files ?? {}), ['templates/configmap.yaml']);
    const names = objects?.map(({ object }) => (object as { metadata: { name: string } }).metadata.name);
    assert.equal(names, ['r-a', 'r-first', 'about']);
    assert.equal(objects?.at(-1)?.object.data, {
      release: 'n/r 3 true',
      helm: helm.version,
      kubernetes: 'v1.35.0',
      extra: 'true',
    });
  });

  test('merges files, then --set; null deletes a default', async () => {
    const { values } = await helm.render({
      values: { count: 2, optional: { a: null } },
      valuesFiles: ['count: 3\nentries: {second: {text: t}}', 'entries: {first: null}'],
      set: ['count=4'],
      setString: ['entries.third.text=5'],
      want: ['values'],
    });
    assert.equal(values, { count: 4, optional: { b: 2 }, entries: { second: { text: 't' }, third: { text: '5' } } });
  });

  test('passes strings through that JSON and YAML write differently', async () => {
    const text = '\u007f\u0085\u2028\ufeff \u{1f600} {{ x }} "\\\n\t\u0001';
    const { values, objects } = await helm.render({ values: { entries: { first: { text } } } });
    assert.equal((values?.entries as { first: unknown } | undefined)?.first, { text });
    assert.is((objects?.[0]?.object as { data?: { text?: string } } | undefined)?.data?.text, text);
  });

  test('answers alike with the schema compiled once and with the full path', async () => {
    for (const values of [{}, { count: 'x' }, { count: null }, { count: 1.5, entries: { a: 3, b: { text: 1 } } }]) {
      assert.equal(sorted(await helm.render({ values })), sorted(await helm.render({ values, full: true })));
    }
    const { stage, error } = await helm.render({ values: { count: null } });
    assert.is(stage, 'schema');
    assert.is(
      error,
      "values don't meet the specifications of the schema(s) in the following chart(s):\ntiny:\n- at '': missing property 'count'\n",
    );
    assert.is((await helm.render({ values: { count: 'x' }, skipSchema: true })).ok, true);
  });

  test('answers alike straight through the engine, also after a call that failed', async () => {
    const documents = [
      {},
      { entries: { a: { text: 'x' }, b: { text: '<no value>' } } },
      { count: 'x' },
      { fail: 'on purpose' },
      { entries: { a: 3 } },
      { entries: { c: { text: 'y' } } },
    ];
    for (const values of documents) {
      const request = { values, apiVersions: ['example.com/v1/Thing'], release: { name: 'r', namespace: 'n' } };
      const { valuesUnchanged: _, ...whole } = sorted(await helm.render(request));
      assert.equal(sorted(await helm.render({ ...request, direct: true })), whole);
    }
  });

  test('tells when a template writes into values, and the next call is clean', async () => {
    assert.is((await helm.render({ values: { write: true } })).valuesUnchanged, false);
    const after = await helm.render({});
    assert.is(after.valuesUnchanged, true);
    assert.is(after.objects?.length, 2);
  });

  test('names the failing step in Helm’s words', async () => {
    const failed = await helm.render({ values: { fail: 'on purpose' } });
    assert.is(failed.stage, 'render');
    assert.match(failed.error ?? '', /^execution error at \(tiny\/templates\/configmap\.yaml:\d+:\d+\): on purpose$/);
    const broken = await helm.render({ values: { raw: '[1' } });
    assert.is(broken.stage, 'manifest');
    assert.match(broken.error ?? '', /^YAML parse error on tiny\/templates\/configmap\.yaml: /);
    const unreadable = await helm.render({ valuesFiles: ['a: [1'] });
    assert.is(unreadable.stage, 'values');
    assert.match(unreadable.error ?? '', /^failed to parse values-1\.yaml: /);
    const old = await helm.render({ kubeVersion: '1.20' });
    assert.match(old.error ?? '', /^chart requires kubeVersion: >=1\.30\.0-0 which is incompatible/);
  });

  test('flags a key that stands twice in a document', async () => {
    const { objects } = await helm.render({ values: { raw: 'apiVersion: v1\nkind: First\nkind: Second' } });
    assert.match(objects?.at(-1)?.duplicate ?? '', /key "kind" already set/);
    assert.equal(objects?.at(-1)?.object, { apiVersion: 'v1', kind: 'Second' });
  });

  test('reads values files as Helm does', async () => {
    const { values, numbers } = await helm.parseValues('a: 9007199254740993\nb: 0o17\nc: 017\nd: 1e6\non: 1:30\n');
    assert.equal(values, { a: 9007199254740992, b: 15, c: 15, d: 1000000, true: '1:30' });
    assert.equal(numbers?.['/a'], { type: 'float64', text: '9007199254740992' });
    const set = await helm.setValues(['a=9007199254740993,b.c[1]=true']);
    assert.equal(set.values?.b, { c: [null, true] });
    assert.equal(set.numbers, { '/a': { type: 'int64', text: '9007199254740993' } });
  });

  test('renders a chart around the chart, with its condition on, off and on again', async () => {
    const wrapper = temporaryFolder();
    await cp(chart, join(wrapper, 'charts/tiny'), { recursive: true });
    const dependency = 'dependencies: [{name: tiny, version: 0.1.0, condition: tiny.enabled}]';
    await writeFile(join(wrapper, 'Chart.yaml'), `apiVersion: v2\nname: around\nversion: 1.0.0\n${dependency}\n`);
    await using around = await startHarness(name, wrapper);
    const counts: number[] = [];
    for (const enabled of [true, false, true]) {
      const { objects, error } = await around.render({ values: { tiny: { enabled } } });
      assert.is(error, undefined);
      counts.push(objects?.length ?? 0);
    }
    assert.equal(counts, [2, 0, 2]);
    const refused = await around.render({ values: { tiny: { count: 'x' } } });
    assert.is(refused.stage, 'schema');
    assert.match(refused.error ?? '', /tiny:\n- at '\/count': got string, want integer/);
  });

  test('a chart that can’t be loaded is an error in Helm’s words', async () => {
    try {
      await startHarness(name, temporaryFolder());
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), /can't load .*: Chart\.yaml file is missing/);
    }
  });

  test('renders 500 documents in seconds', async () => {
    const start = performance.now();
    const requests = Array.from({ length: 500 }, (_, count) => helm.render({ values: { count } }));
    const answers = await Promise.all(requests);
    assert.ok(answers.every(({ ok }) => ok));
    assert.is(answers[499]?.values?.count, 499);
    assert.ok(performance.now() - start < 20_000);
  });

  test.run();
}
