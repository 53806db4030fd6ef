// What two versions of the chart make is compared: nothing that differs is lost, and nothing that is equal under the renames is told.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Difference } from '../../scripts/compare/difference.ts';
import { Ends } from '../../scripts/compare/ends.ts';
import { type Group, Groups } from '../../scripts/compare/groups.ts';
import { Meant } from '../../scripts/compare/meant.ts';
import type { Names } from '../../scripts/compare/names.ts';
import type { Manifest, Message, Outcome } from '../../scripts/compare/outcome.ts';
import { compareOutcomes } from '../../scripts/compare/outcomes.ts';
import { readPurpose } from '../../scripts/compare/purpose.ts';
import { renamer } from '../../scripts/compare/renames.ts';
import { startRenderer } from '../../scripts/compare/renderer.ts';
import { report } from '../../scripts/compare/report.ts';
import { versionOf, workingTree } from '../../scripts/compare/version.ts';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';

const test = suite('compare');

const rendered = (objects: readonly Manifest[], notes = ''): Outcome => ({ kind: 'rendered', objects, notes });
const refused = (...messages: Message[]): Outcome => ({ kind: 'refused', messages });

function object(kind: string, name: string, fields: object = {}): Manifest {
  return { apiVersion: 'v1', kind, metadata: { name }, ...fields };
}

/** Differences of objects in a few words. */
function told(before: readonly Manifest[], after: readonly Manifest[]): string[] {
  return compareOutcomes(rendered(before), rendered(after)).map(({ aspect, at }) => `${aspect}: ${at}`);
}

const pod = (...containers: object[]): Manifest => object('Pod', 'p', { spec: { containers } });

test('the order of objects and of keys is no difference', () => {
  const [a, b] = [object('Service', 'a', { x: 1, y: 2 }), object('Service', 'b')];
  assert.equal(told([a, b], [b, { y: 2, ...a }]), []);
});

test('objects are the same by version, kind, namespace and name', () => {
  const before = [
    object('Service', 'a'),
    object('Secret', 'a'),
    { ...object('Service', 'a'), metadata: { name: 'a', namespace: 'x' } },
  ];
  const after = [{ ...object('Service', 'a'), apiVersion: 'v2' }, object('Secret', 'a')];
  assert.equal(told(before, after), ['only before: Service/a', 'only before: Service/a in x', 'only after: Service/a']);
});

test('of two objects of one name none is lost', () => {
  const twice = [object('ConfigMap', 'a', { data: 1 }), object('ConfigMap', 'a', { data: 2 })];
  assert.equal(told(twice, twice.slice(0, 1)), ['only before: ConfigMap/a']);
  assert.equal(told(twice, [...twice.slice(0, 1), object('ConfigMap', 'a', { data: 3 })]), [
    'changed: ConfigMap/a data',
  ]);
});

test('absent, null, empty, a number and its text are different', () => {
  const values = [{}, { v: null }, { v: '' }, { v: 0 }, { v: '0' }, { v: false }, { v: [] }, { v: {} }];
  for (const [i, before] of values.entries()) {
    for (const [j, after] of values.entries()) {
      assert.is(told([object('A', 'a', before)], [object('A', 'a', after)]).length, i === j ? 0 : 1, `${i} and ${j}`);
    }
  }
});

test('items with names are compared by them, and their order is one difference', () => {
  const [a, b] = [
    { name: 'a', image: 'x' },
    { name: 'b', image: 'y' },
  ];
  assert.equal(told([pod(a, b)], [pod(b, { ...a, image: 'z' })]), [
    'changed: Pod/p spec.containers[a].image',
    'order: Pod/p spec.containers',
  ]);
  assert.equal(told([pod(a)], [pod(b, a)]), ['added: Pod/p spec.containers[b]']);
});

test('items without names are compared by what is left of them', () => {
  const args = (...list: unknown[]): Manifest => pod({ name: 'c', args: list });
  assert.equal(told([args('1', '2', '3')], [args('0', '1', '2', '3')]), ['added: Pod/p spec.containers[c].args[0]']);
  assert.equal(told([args('1', '1')], [args('1')]), ['removed: Pod/p spec.containers[c].args[0]']);
  assert.equal(told([args('1', '2')], [args('2', '1')]), ['order: Pod/p spec.containers[c].args']);
  assert.equal(told([args({ port: 1 }, { port: 2 })], [args({ port: 1 }, { port: 3 })]), [
    'changed: Pod/p spec.containers[c].args[0].port',
  ]);
});

test('hashes at the end of names, of references and of hosts are told apart, and what they name is compared', () => {
  const sum = (digit: string): string => digit.repeat(64);
  const job = (hash: string, image: string): Manifest => object('Job', `migrate-${hash}`, { image, sum: sum('a') });
  const before = [job('0a1b2c3d', 'x'), pod({ env: 'http://a-0a1b2c3d.svc:80', sum: sum('1') })];
  const after = [job('11111111', 'y'), pod({ env: 'http://a-11111111.svc:80', sum: sum('2') })];
  assert.equal(told(before, after), [
    'hash: Pod/p spec.containers[0].env',
    'hash: Pod/p spec.containers[0].sum',
    'hash: Job/migrate-11111111 metadata.name',
    'changed: Job/migrate-11111111 image',
  ]);
  const isNew = told([object('Job', 'migrate', { image: 'x', sum: sum('a') })], [job('0a1b2c3d', 'x')]);
  assert.ok(isNew.includes('renamed: Job/migrate'), 'a hash that is new is no hash that changed');
});

test('a renamed object is told by both names, what refers to it apart, and what else it holds is compared', () => {
  const config = (name: string, mode: string): Manifest =>
    object('ConfigMap', name, { data: { a: '1', b: '2', mode } });
  const service = (name: string, port: number): Manifest => object('Service', name, { a: 1, b: 2, c: 3, port });
  const caller = (host: string, file: string): Manifest =>
    pod({ name: 'c', url: `http://${host}-rw.ns:80`, file, [`to/${host}`]: true });
  const before = [config('ml-a', 'x'), service('ml-a', 1), service('ml-a-b', 2), caller('ml-a', 'ml-a')];
  const after = [
    service('ml-svc-a-b', 2),
    service('ml-svc-a', 1),
    config('ml-config-a', 'y'),
    caller('ml-svc-a', 'ml-config-a'),
  ];
  assert.equal(told(before, after).sort(), [
    'changed: ConfigMap/ml-config-a data.mode',
    'reference: ConfigMap/ml-config-a metadata.name',
    'reference: Pod/p spec.containers[c].file',
    'reference: Pod/p spec.containers[c].to/ml-svc-a',
    'reference: Pod/p spec.containers[c].url',
    'reference: Service/ml-svc-a metadata.name',
    'reference: Service/ml-svc-a-b metadata.name',
    'renamed: ConfigMap/ml-a',
    'renamed: Service/ml-a',
    'renamed: Service/ml-a-b',
  ]);
});

test('items that are called by renamed objects are compared', () => {
  const flavor = (name: string): Manifest => object('Flavor', name, { a: 1, b: 2, c: 3 });
  const queue = (name: string, quota: number): Manifest =>
    object('Queue', 'q', {
      flavors: [
        { name: 'own', quota: 1 },
        { name, quota },
      ],
    });
  assert.equal(told([flavor('ml-a'), queue('ml-a', 1)], [flavor('ml-pool-a'), queue('ml-pool-a', 2)]), [
    'renamed: Flavor/ml-a',
    'reference: Queue/q flavors[ml-pool-a].name',
    'changed: Queue/q flavors[ml-pool-a].quota',
    'reference: Flavor/ml-pool-a metadata.name',
  ]);
});

test('labels that select renamed objects, and lists of them, are references', () => {
  const labels = (name: string): object => ({ 'app.kubernetes.io/name': name });
  const service = (prefix: string, name: string, port: number): Manifest => ({
    ...object('Service', `ml-${prefix}${name}`, { a: 1, b: 2, c: 3, port, selector: labels(`${prefix}${name}`) }),
    metadata: { name: `ml-${prefix}${name}`, labels: labels(`${prefix}${name}`) },
  });
  const policy = (...peers: string[]): Manifest => object('Policy', 'p', { peers: peers.map(labels) });
  const before = [service('', 'a', 1), service('', 'b', 2), policy('a', 'b')];
  const after = [service('m-', 'a', 1), service('m-', 'b', 2), policy('m-b', 'm-c', 'm-a')];
  assert.equal(
    told(before, after).filter((text) => !/^(reference|renamed)/.test(text)),
    ['added: Policy/p peers[2]'],
  );
});

test('a reference to an object that it did not name before is a change', () => {
  const service = (name: string, port: number): Manifest => object('Service', name, { a: 1, b: 2, c: 3, port });
  const before = [service('ml-a', 1), service('ml-b', 2), pod({ name: 'c', host: 'ml-a' })];
  const after = [service('ml-x-a', 1), service('ml-x-b', 2), pod({ name: 'c', host: 'ml-x-b' })];
  assert.ok(told(before, after).includes('changed: Pod/p spec.containers[c].host'));
});

test('names that are declared are counted as such, whatever hash or cut they end in, and nothing else passes for them', () => {
  const names: Names = {
    objects: [
      ['ml-a', 'ml-model-a'],
      ['ml-run-#', 'ml-job-run--#'],
    ],
    labels: [['a', 'model-a']],
  };
  const before = [
    object('Service', 'ml-a', { port: 1 }),
    object('Job', 'ml-run-0a1b2c3d', { image: 'x' }),
    pod({ name: 'c', url: 'http://ml-a.ns:80', label: 'a', other: 'ml-b' }),
  ];
  const after = [
    object('Service', 'ml-model-a', { port: 2 }),
    object('Job', 'ml-job-run--11111111', { image: 'x' }),
    pod({ name: 'c', url: 'http://ml-model-a.ns:80', label: 'model-a', other: 'ml-model-b' }),
  ];
  const differences = compareOutcomes(rendered(before), rendered(after), names);
  assert.equal(
    differences.filter(({ isDeclared }) => isDeclared).map(({ aspect, after: now }) => `${aspect}: ${now}`),
    [
      'renamed: ml-model-a',
      'renamed: ml-job-run--11111111',
      'reference: http://ml-model-a.ns:80',
      'reference: model-a',
      'reference: ml-model-a',
      'reference: ml-job-run--11111111',
    ],
  );
  assert.equal(
    differences.filter(({ isDeclared }) => !isDeclared).map(({ aspect, at }) => `${aspect}: ${at}`),
    ['changed: Pod/p spec.containers[c].other', 'changed: Service/ml-model-a port'],
  );
  const swapped = compareOutcomes(
    rendered([object('Service', 'ml-a')]),
    rendered([object('Service', 'ml-model-b')]),
    names,
  );
  assert.not(
    swapped.some(({ isDeclared }) => isDeclared),
    'another name than the declared one',
  );
});

test('texts of JSON are compared by what they say, and others of several lines by lines', () => {
  const config = (text: string): Manifest => object('ConfigMap', 'c', { data: { text } });
  const at = (before: string, after: string): string[] => told([config(before)], [config(after)]);
  assert.equal(at('{"a":1,"b":[1]}', '{"b":[1],"a":2}'), ['changed: ConfigMap/c data.text a']);
  assert.equal(at('{"a":1}', '{ "a": 1 }'), ['changed: ConfigMap/c data.text']);
  assert.equal(at('one\ntwo\n', 'one\n2\n'), ['changed: ConfigMap/c data.text [0]']);
});

test('differences that are meant are counted by their reasons, and no other is taken', () => {
  const meant = new Meant([
    { reason: 'more pods', aspect: 'changed', place: '^Deployment replicas$', at: '/a ', before: '^1$', after: '^2$' },
    { reason: 'never', holds: () => false },
  ]);
  const replicas = (name: string, before: unknown, after: unknown): Difference => {
    return { aspect: 'changed', place: 'Deployment replicas', at: `Deployment/${name} replicas`, before, after };
  };
  assert.ok(meant.takes('one', replicas('a', 1, 2)));
  assert.ok(meant.takes('two', replicas('a', '1', '2')));
  assert.not(meant.takes('two', replicas('b', 1, 2)));
  assert.not(meant.takes('two', replicas('a', 1, 3)));
  assert.equal(meant.report(), ['meant, 2 times in 2 documents: more pods', 'meant, 0 times in 0 documents: never']);
});

test('how documents end is counted, those too that only one version renders', () => {
  const ends = new Ends();
  const because = (rule: string): Outcome => refused({ kind: 'rule', rule, path: [], message: '' });
  ends.add(rendered([]), rendered([]));
  ends.add(because('a'), because('b'));
  ends.add(rendered([]), because('a'));
  ends.add(rendered([]), because('a'));
  assert.is(ends.report(), '1 rendered by both, 1 refused by both, 2 rendered before and refused (a) after');
});

test('whether a document renders, and by what it is refused, is compared', () => {
  const because = (rule: string, path: string, message = 'wrong'): Message => ({
    kind: 'rule',
    rule,
    path: [path],
    message,
  });
  const broken: Outcome = { kind: 'broken', message: 'AbsentValueError: x' };
  const aspects = (before: Outcome, after: Outcome): string[] =>
    compareOutcomes(before, after).map(({ aspect, place }) => `${aspect}: ${place}`);
  assert.equal(aspects(rendered([]), refused(because('r', 'a'))), ['outcome: rendered, then refused by r']);
  assert.equal(aspects(broken, broken), []);
  assert.equal(aspects(rendered([]), broken), ['outcome: rendered, then broken: AbsentValueError: x']);
  assert.equal(aspects(refused(because('r', 'a')), refused(because('r', 'a'))), []);
  assert.equal(aspects(refused(because('r', 'a')), refused(because('r', 'a', 'worse'))), ['message: r']);
  assert.equal(aspects(refused(because('r', 'a')), refused({ ...because('r', 'a'), remedy: 'a: 1' })), ['message: r']);
  assert.equal(aspects(refused(because('r', 'a')), refused(because('s', 'b'))), ['message: r', 'message: s']);
  const schema: Message = { kind: 'schema', path: ['a'], message: 'wrong' };
  assert.equal(aspects(refused(because('r', 'a')), refused(schema)), [
    'outcome: refused by r, then refused by the schema',
  ]);
});

test('notes are compared by lines', () => {
  const found = compareOutcomes(rendered([], 'one\ntwo'), rendered([], 'one\n2'));
  assert.equal(
    found.map(({ aspect, before, after }) => [aspect, before, after]),
    [['notes', 'two', '2']],
  );
});

test('renames reach names, references, keys, messages and notes of the old side, in their order', () => {
  const rename = renamer([
    { from: String.raw`\bold-(\w+)`, to: 'new-$1' },
    { from: /new-b/, to: () => 'c' },
    { kind: 'Secret', from: '^x$', to: 'y' },
  ]);
  const before = rendered(
    [
      object('Service', 'old-a', { labels: { 'old-b/x': 'x' }, host: 'old-a.ns, old-b.ns' }),
      object('Secret', 'old-a', { data: ['x'] }),
    ],
    'see old-a',
  );
  const after = rendered(
    [
      object('Service', 'new-a', { labels: { 'c/x': 'x' }, host: 'new-a.ns, c.ns' }),
      object('Secret', 'new-a', { data: ['y'] }),
    ],
    'see new-a',
  );
  assert.equal(compareOutcomes(rename(before), after), []);
  const labels = renamer([{ field: String.raw`labels\.name$`, from: '^', to: 'new-' }]);
  assert.equal(
    labels(rendered([object('A', 'a', { labels: { name: 'a', other: 'a' } })])),
    rendered([object('A', 'a', { labels: { name: 'new-a', other: 'a' } })]),
  );
  const message: Message = { kind: 'rule', rule: 'r', path: ['old-a'], message: 'old-a', remedy: 'old-a: 1' };
  assert.equal(
    rename(refused(message)),
    refused({ ...message, path: ['new-a'], message: 'new-a', remedy: 'new-a: 1' }),
  );
});

test('what is meant is read from YAML, and anything else in the file is refused', async () => {
  const file = join(temporaryFolder(), 'renames.yaml');
  await writeFile(file, '- from: a$\n  to: b\n- {kind: Job, from: c, to: d}\n');
  assert.equal((await readPurpose(file)).renames, [
    { from: 'a$', to: 'b' },
    { kind: 'Job', from: 'c', to: 'd' },
  ]);
  await writeFile(file, 'faults:\n  - reason: because\n    aspect: added\n');
  assert.equal((await readPurpose(file)).faults, [{ reason: 'because', aspect: 'added' }]);
  await writeFile(file, 'faults:\n  - aspect: added\n');
  await readPurpose(file).then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, 'each with its reason'),
  );
  await writeFile(file, '- form: a\n  to: b\n');
  await readPurpose(file).then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, 'each with from and to'),
  );
});

const changed = (at: string, before: unknown, after: unknown): Difference => ({
  aspect: 'changed',
  place: 'Service metadata.name',
  at,
  before,
  after,
});

/** Groups of differences, a list for each document. */
function grouped(...documents: (readonly Difference[])[]): Group[] {
  const groups = new Groups();
  for (const [i, differences] of documents.entries()) groups.add(`document ${i + 1}`, differences);
  return groups.all();
}

test('the same change is told once, with a count and one example', () => {
  const groups = grouped(
    [changed('a', 'ml-a-x', 'ml-model-a-x'), changed('b', 'ml-b', 'ml-model-b')],
    [changed('c', 'ml-c', 'ml-model-c')],
    [changed('c', 'ml-c', 'c')],
  );
  assert.is(groups.length, 1);
  const [{ count, documents, variations }] = groups as [Group];
  assert.equal({ count, documents }, { count: 4, documents: 3 });
  assert.equal(
    variations.map((variation) => [variation.count, variation.documents, variation.example.document]),
    [
      [3, 2, 'document 1'],
      [1, 1, 'document 3'],
    ],
  );
});

test('a report says where, what was before and what is after, and how much it leaves out', () => {
  const [name, ...others] = ['x', 'y', 'z'].map((to) => changed(`Service/${to} metadata.name`, 'a', to));
  assert.is(
    report(grouped([name as Difference], others), 1),
    [
      'Fields that changed:',
      '  Service metadata.name: 3 in 2 documents',
      '    for example document 1: Service/x metadata.name',
      '      before: "a"',
      '      after:  "x"',
      '    and 2 more like it (--all)',
    ].join('\n'),
  );
});

test('what differs late in long texts is shown', () => {
  const [before, after] = ['1', '2'].map((end) => `${'long '.repeat(1000)}${end}`);
  const text = report(grouped([changed('Service/a', before, after)]), 1);
  assert.match(text, /before: \.\.\..*long 1"\n.*after: {2}\.\.\..*long 2"/);
  assert.ok(text.length < 500);
});

test('a version renders by its own evaluator, in a process that ends', async () => {
  const request = { overlays: [{}], release: { name: 'ml', namespace: 'default' }, apis: [], skipSchema: false };
  await using renderer = await startRenderer(workingTree);
  const [good, bad] = await Promise.all([
    renderer.render(request),
    renderer.render({ ...request, overlays: [{ serving: { nothing: 1 } }] }),
  ]);
  assert.is(good.kind, 'rendered');
  assert.is(bad.kind, 'refused');
  assert.equal(compareOutcomes(good, await renderer.render(request)), []);
  const unknown = { ...request, overlays: [{ serving: { nothing: 1 } }], skipSchema: true };
  assert.equal(compareOutcomes(good, await renderer.render(unknown)), [], 'an older schema let it through');
});

test('what is neither a commit nor a checkout is said', async () => {
  await versionOf('no-such-thing').then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, 'no-such-thing is neither a commit nor the folder of a checkout'),
  );
});

test.run();
