// @needs helm3 helm4 helm317
// @minutes 1
// A sample by the released commands: what they print is what our evaluator says, object by object.

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseAllDocuments } from 'yaml';
import type { JsonObject } from '../../compiler/values/json.ts';
import { seed } from '../lib/seed.ts';
import { documentOf } from './arbitrary/document.ts';
import { chartUnderTest } from './lib/chart.ts';
import { type HelmCommand, helm, valuesArguments } from './lib/helm-cli.ts';
import { presetDocuments, productionDocuments } from './lib/known-documents.ts';
import { differ } from './lib/outcome.ts';
import { OwnEngine, plainSituation, type Situation } from './lib/own-engine.ts';

const RANDOM = 8;

const test = suite('released helm commands');
const chart = await chartUnderTest();
const engine = new OwnEngine(chart);

/** Objects as `helm template` prints them, by their template. It sorts them for installation; the order in a file stays. */
function objectsIn(text: string): Map<string, unknown[]> {
  const objects = new Map<string, unknown[]>();
  // Strings are compared as Helm's own YAML reads them, which is version 1.1.
  for (const document of parseAllDocuments(text, { version: '1.1', logLevel: 'silent' })) {
    const source = /# Source: [^/]+\/(\S+)/.exec(
      `${document.commentBefore ?? ''}${document.contents?.commentBefore ?? ''}`,
    );
    const comment = source?.[1] ?? /# Source: [^/]+\/(\S+)/.exec(text.slice(document.range[0], document.range[2]))?.[1];
    const object: unknown = document.toJS();
    if (object === null || comment === undefined) continue;
    objects.set(comment, [...(objects.get(comment) ?? []), object]);
  }
  return objects;
}

async function compare(
  name: HelmCommand,
  overlays: readonly JsonObject[],
  { release, apis }: Situation,
): Promise<void> {
  const ran = await helm(name, [
    ...['template', release.name, chart.folder, '--namespace', release.namespace],
    ...(await valuesArguments(overlays)),
    ...apis.flatMap((api) => ['--api-versions', api]),
  ]);
  const ours = engine.render(overlays, { release, apis });
  if (ours.kind !== 'rendered') {
    assert.not(ran.isGood, `${ours.message}\nbut ${name} renders`);
    if (ours.kind === 'refused' && ours.by === 'rules') assert.ok(ran.stderr.includes(ours.message.trim()), ran.stderr);
    return;
  }
  assert.ok(ran.isGood, ran.stderr);
  const theirs = objectsIn(ran.stdout);
  const byName = (objects: readonly unknown[] = []): unknown[] =>
    objects.map((object) => JSON.parse(JSON.stringify(object)) as unknown).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  for (const template of new Set([...ours.objects.keys(), ...theirs.keys()])) {
    const difference = differ(byName(ours.objects.get(template)), byName(theirs.get(template)), '');
    assert.is(difference, undefined, `${name}, ${template}${difference}`);
  }
}

function key(object: unknown): string {
  const { kind = '', metadata = {} } = object as { kind?: string; metadata?: { name?: string; namespace?: string } };
  return `${kind} ${metadata?.namespace} ${metadata?.name}`;
}

const known = [...presetDocuments(), ...(await productionDocuments())];
const random = fc.sample(documentOf(chart), { seed, numRuns: RANDOM });
const helms: readonly HelmCommand[] = ['helm3', 'helm4', 'helm317'];
for (const name of helms) {
  test(`${name}: ${known.length} known documents`, async () => {
    for (const { overlays } of known) await compare(name, overlays, plainSituation);
  });

  test(`${name}: ${RANDOM} random documents, SEED=${seed}`, async () => {
    for (const { values, situation } of random) await compare(name, [values], situation);
  });
}

test.run();
