// The engine for programs: layers, settings, findings with places, and what `validate` and `render` say.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadValues } from '../../compiler/values/load.ts';
import { Engine } from '../../sdk/engine.ts';
import { findingText } from '../../sdk/findings/text.ts';
import { render, validate } from '../../sdk/index.ts';
import type { ValuesSource } from '../../sdk/values/source.ts';

const engine = new Engine();
const yaml = (name: string, text: string): ValuesSource => ({ name, ...loadValues(text, name) });
const model = { image: { registry: 'ghcr.io', repository: 'acme/m', tag: 'v1' }, versions: { v1: {} } };
const good = {
  gpuPools: { a100: { nodeSelector: { pool: 'a100' } } },
  serving: { models: { m: { ...model, pool: 'a100' } } },
};
const pool = (name: string) => ({ serving: { models: { m: { pool: name } } } });

test('good objects: nothing found, manifests in order of kinds', async () => {
  assert.equal(await validate(good), []);
  const { manifests } = await render(good, { release: { name: 'blue', namespace: 'team' } });
  assert.ok(manifests.some(({ object }) => object.kind === 'Deployment'));
  assert.match(JSON.stringify(manifests), '"name":"blue-serving-model-m');
});

test("manifests are the caller's to change: no two share a part, and the next rendering is as the first", async () => {
  const { manifests } = await render(good);
  const before = JSON.stringify(manifests);
  const seen = new Set<unknown>();
  const spoil = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    assert.not(seen.has(part), JSON.stringify(part));
    seen.add(part);
    Object.values(part).forEach(spoil);
    for (const key of Object.keys(part)) delete (part as Record<string, unknown>)[key];
  };
  manifests.forEach(spoil);
  assert.is(JSON.stringify((await render(good)).manifests), before);
});

test('layers: the later one wins, and is named', async () => {
  assert.equal(await validate([good, pool('a10'), pool('a100')]), []);
  const [finding, ...others] = await validate([good, pool('a10')]);
  assert.equal(others, []);
  assert.is(finding?.origin, 'values[1]');
  assert.is(finding?.suggestion, 'a100');
  assert.equal(finding?.path, ['serving', 'models', 'm', 'pool']);
});

test('render refuses what validate finds, with the findings', async () => {
  try {
    await render([good, pool('a10')]);
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).name, 'InvalidValuesError');
    assert.match((error as Error).message, 'serving.models.m.pool: there is no "a10" in gpuPools');
    assert.is((error as { findings: unknown[] }).findings.length, 1);
  }
});

test('what is no object of values is refused by name', async () => {
  for (const [value, text] of [
    [[good, 3], /^values\[1\]: values must be an object, this is scalar/],
    [{ serving: { enabled: 1n } }, /^values: serving\.enabled is a bigint/],
    [{ serving: new Map() }, /^values: serving is a Map/],
  ] as const) {
    const message = await validate(value as object).then(
      () => 'accepted',
      (error: Error) => error.message,
    );
    assert.match(message, text);
  }
});

test('a key called __proto__ is a key', async () => {
  const [finding] = await validate(JSON.parse('{"__proto__": {"serving": 1}}') as object);
  assert.equal(finding?.path, ['__proto__']);
  assert.match(finding?.message ?? '', 'is not a key here');
});

test('findings come in the order of files and lines; those without a place come last', () => {
  const sources = [
    yaml('a.yaml', 'serving:\n  enabled: 1\nplatform:\n  domain: 1\n'),
    { name: 'b.ts', values: { compute: { enabled: 'x' } } },
    yaml('c.yaml', 'gpuPools: 1\n'),
  ];
  const { findings } = engine.check(sources);
  assert.equal(
    findings.map(({ position, origin }) => (position ? `${position.file}:${position.line}` : origin)),
    ['a.yaml:2', 'a.yaml:4', 'c.yaml:1', 'b.ts'],
  );
});

test('a mistake inside a merged object points at the file that made it', () => {
  const sources = [
    yaml('a.yaml', 'gpuPools:\n  x:\n    nodeSelector: {}\n'),
    yaml('b.yaml', 'gpuPools:\n  x:\n    spott: never\n'),
  ];
  const { findings } = engine.check(sources);
  assert.equal(findings.map(findingText), [
    'b.yaml:3:5 gpuPools.x.spott: is not a key here; did you mean spot? Legal keys: ' +
      `${findings[0]?.legal?.join(', ')}\n  To mend it:\n    gpuPools:\n      x:\n        spot: never`,
  ]);
});

test('what a merged entry lacks is told at the entry, with an example to paste', () => {
  const text =
    'serving:\n  models:\n    m:\n      versions:\n        v1:\n          artifact:\n            mode: http\n';
  const { findings } = engine.check([yaml('a.yaml', text)]);
  const lacking = findings.find(({ rule }) => rule === 'required');
  assert.equal(lacking?.path, ['serving', 'models', 'm', 'versions', 'v1', 'artifact', 'http']);
  assert.is(lacking?.position?.line, 6);
  assert.match(
    lacking?.remedy ?? '',
    /\n {10}artifact:\n {12}http: {2}# One file from a web server\.\n {14}url: https:/,
  );
});

test('checking changes no source, and gives the same twice', () => {
  const source = yaml('a.yaml', 'gpuPools:\n  x:\n    nodeSelector: {}\n');
  const before = JSON.stringify(source.values);
  const settings = { set: ['gpuPools.x.spot=never'] };
  assert.equal(engine.check([source], { settings }), engine.check([source], { settings }));
  assert.is(JSON.stringify(source.values), before);
});

test.run();
