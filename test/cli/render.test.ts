// `ml-platform render`, `images`, `values` and `schema`: what goes to stdout, and what into files.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, parseAllDocuments } from 'yaml';
import type { Manifest } from '../../compiler/evaluate/chart.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { inHelmOrder } from '../../sdk/manifests/order.ts';
import { GOOD, workplace } from './command.ts';

interface Printed {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

const production = await readFile(inRoot('values-production.yaml'), 'utf8');
const place = await workplace({
  'good.yaml': GOOD,
  'production.yaml': production,
  'bad.yaml': GOOD.replace(' pool: a100', ' pool: a10'),
  'base.ts': 'const platform: { domain: string } = { domain: "a.example.com" };\nexport default { platform };\n',
  'overlay.ts':
    'import base from "./base.ts";\nexport default { ...base, serving: { models: { fraud: { replicas: 5 } } } };\n',
});

async function good(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await place.run(args);
  assert.is(code, 0, stderr);
  return stdout;
}

const manifestsIn = (text: string): Printed[] => parseAllDocuments(text).map((document) => document.toJS() as Printed);

test('render prints manifests, each under its template', async () => {
  const text = await good('render', 'good.yaml');
  const manifests = manifestsIn(text);
  assert.is(text.match(/^---\n# Source: ml-platform\/templates\/[\w/-]+\.yaml\n/gm)?.length, manifests.length);
  assert.ok(manifests.some(({ kind }) => kind === 'Deployment'));
});

test('render twice gives the same bytes', async () => {
  assert.is(await good('render', 'production.yaml'), await good('render', 'production.yaml'));
});

test("manifests come in Helm's order", async () => {
  const kinds = manifestsIn(await good('render', 'production.yaml')).map(({ kind }) => kind);
  const [policy, service, deployment, custom] = ['NetworkPolicy', 'Service', 'Deployment', 'ServiceMonitor'].map(
    (kind) => kinds.indexOf(kind),
  );
  assert.ok(
    [policy, service, deployment, custom].every((index) => index !== -1),
    kinds.join(' '),
  );
  assert.equal(
    [policy, service, deployment, custom].toSorted((a, b) => Number(a) - Number(b)),
    [policy, service, deployment, custom],
  );
});

test('unknown kinds go last by name, templates decide among equals, hooks follow everything', () => {
  const manifest = (template: string, kind: string, hook = false): Manifest => ({
    template,
    object: { kind, metadata: { name: 'x', annotations: hook ? { 'helm.sh/hook': 'test' } : { other: 'x' } } },
  });
  const mixed = [
    manifest('templates/b.yaml', 'Zebra'),
    manifest('templates/a.yaml', 'Pod', true),
    manifest('templates/b.yaml', 'Service'),
    manifest('templates/a.yaml', 'Apple'),
    manifest('templates/a.yaml', 'Service'),
    manifest('templates/a.yaml', 'NetworkPolicy'),
  ];
  assert.equal(
    inHelmOrder(mixed).map(({ template, object }) => `${template.at(10)} ${object.kind}`),
    ['a NetworkPolicy', 'a Service', 'b Service', 'a Apple', 'b Zebra', 'a Pod'],
  );
});

test('names with which Helm could install nothing are refused', async () => {
  const bad = [
    ['--release-name', 'Foo_Bar'],
    ['--release-name', ''],
    ['--release-name', 'x'.repeat(54)],
    ['--namespace', 'A_b'],
    ['--namespace', 'a.b'],
  ] as const;
  for (const [option, name] of bad) {
    const { code, stdout, stderr } = await place.run(['render', 'good.yaml', option, name]);
    assert.equal([code, stdout], [2, '']);
    assert.match(stderr, `${option} "${name}": it has to be lower-case letters`);
  }
});

test('--release-name and --namespace reach the templates', async () => {
  const text = await good('render', 'good.yaml', '--release-name', 'blue', '--namespace', 'team');
  const deployment = manifestsIn(text).find(({ kind }) => kind === 'Deployment');
  assert.match(deployment?.metadata.name ?? '', /^blue-/);
});

test('what the cluster lacks is found only where a cluster is asked', async () => {
  const queues = ['validate', 'good.yaml', '--set', 'compute.queueing.mode=kueue'];
  assert.is((await place.run(queues)).code, 0);
  const live = await place.run([...queues, '--api-versions', 'v1/Pod']);
  assert.is(live.code, 1);
  assert.match(live.stderr, /^--set compute\.queueing\.mode: the cluster has no Kueue/);
  const apis = [
    '--api-versions',
    'v1/Pod,kueue.x-k8s.io/v1beta2/ClusterQueue',
    '--api-versions',
    'kueue.x-k8s.io/v1beta2',
  ];
  assert.is((await place.run([...queues, ...apis])).code, 0);
});

test('--output-dir writes a file for each template and nothing to stdout', async () => {
  const folder = join(place.folder, 'out');
  const { stdout, stderr, code } = await place.run(['render', 'good.yaml', '--output-dir', folder]);
  assert.is(code, 0);
  assert.is(stdout, '');
  assert.match(stderr, /^\d+ manifests in \d+ files under .*out\/ml-platform$/);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
  const printed = manifestsIn(await good('render', 'good.yaml'));
  assert.is(texts.flatMap(manifestsIn).length, printed.length);
});

test('bad values render nothing', async () => {
  for (const command of ['render', 'images']) {
    const { code, stdout, stderr } = await place.run([command, 'bad.yaml']);
    assert.is(code, 1);
    assert.is(stdout, '');
    assert.match(stderr, 'bad.yaml:8:13 serving.models.fraud.pool');
  }
});

test('render --json', async () => {
  const { ok, manifests, notes } = JSON.parse(await good('render', 'good.yaml', '--json')) as Record<string, unknown>;
  assert.is(ok, true);
  assert.type(notes, 'string');
  const [first] = manifests as { template: string; object: Printed }[];
  assert.match(first?.template ?? '', /^templates\//);
  assert.type(first?.object.metadata.name, 'string');
});

test('images lists what pods run, and who', async () => {
  assert.match(await good('images', 'good.yaml'), /^ghcr\.io\/acme\/fraud:v1$/m);
  const { images } = JSON.parse(await good('images', 'production.yaml', '--json')) as {
    images: { image: string; usedBy: string[] }[];
  };
  const vllm = images.find(({ image }) => image.startsWith('docker.io/vllm/vllm-openai:'));
  assert.match(vllm?.usedBy[0] ?? '', /^Deployment\/.*assistant/);
  assert.equal(
    images.map(({ image }) => image),
    [...new Set(images.map(({ image }) => image))].sort(),
  );
});

test('values turns TypeScript into YAML, a later file over an earlier one', async () => {
  assert.equal(parse(await good('values', 'good.yaml', 'overlay.ts')), {
    ...parse(GOOD),
    platform: { domain: 'a.example.com' },
    serving: { models: { fraud: { ...parse(GOOD).serving.models.fraud, replicas: 5 } } },
  });
  assert.equal(JSON.parse(await good('values', 'base.ts', '--json')), { platform: { domain: 'a.example.com' } });
});

test("schema prints the editor's schema, the one that is published", async () => {
  assert.equal(
    JSON.parse(await good('schema')),
    JSON.parse(await readFile(inRoot('schemas/values.schema.json'), 'utf8')),
  );
});

test("schema --values knows the user's own names", async () => {
  const schema = await good('schema', '--values', 'production.yaml');
  assert.match(schema.replaceAll(/\s+/g, ''), '"enum":["a100","a100-slices","t4-spot"]');
});

test.after(async () => {
  await place[Symbol.asyncDispose]();
});

test.run();
