// @minutes 1
// Presence is not truth: 0, false, "" and [] are values. Both renderers could agree on losing them, so a third oracle asks:
// where two ordinary values of a field come out unchanged, the empty one has to come out there, too.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { valueAt } from '../../compiler/schema/fold.ts';
import type { SchemaNode } from '../../compiler/schema/model.ts';
import type { Value } from '../../compiler/schema/value.ts';
import { valuesOf } from '../../compiler/schema/values-of.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../compiler/values/json.ts';
import { chartUnderTest } from './lib/chart.ts';
import { everyOptionDocuments } from './lib/known-documents.ts';
import { OwnEngine, plainSituation } from './lib/own-engine.ts';
import { changed, type Path } from './mutation/places.ts';

const test = suite('presence is not truth');
const chart = await chartUnderTest();
const engine = new OwnEngine(chart);
const { model } = chart.project;

/** Fields whose empty value means "none", and is left out on purpose, by the end of their path. */
const emptyMeansNone: Readonly<Record<string, string>> = {
  'artifact.s3.endpoint': 'the public endpoint',
  'artifact.s3.region': 'the region of the environment',
  'artifact.volume.subPath': 'the whole volume',
  'image.registry': 'the nodes choose',
  'image.tag': 'a digest alone names an image',
  'image.digest': 'the tag alone names an image',
  'metrics.namespace': 'no namespace is let in',
  'kueue.cohort': 'no cohort',
  'runtime.vllm.model': 'the model is in the artifact',
  'runtime.vllm.servedModelName': 'the name of the model',
  'governance.approvedBy': 'nobody has approved',
  'create.description': 'no description',
  'platform.costCenter': 'no label',
  'calls.tracking': 'no variables, no label, no way out',
  'calls.wandb': 'no variable, no way out',
  existingSecret: 'no variable',
  'shutdown.drainSeconds': 'no pause before the end',
  'databases.*.database': 'the key',
  'databases.*.owner': 'the name of the database',
  'shared.caSecret': "whom the callers' images trust",
  'external.readOnlyHost': 'the host that writes',
  'external.region': 'the region of the environment',
  'external.endpoint': 'Amazon S3',
  'external.provision': 'no Job',
  'parameters.*': 'the setting as the server has it',
  'topics.*.topic': 'the key',
  'buckets.*.bucket': 'the key',
  'profiles.*.description': 'no description',
  'profiles.*.displayName': 'the key',
  'profiles.*.placeholders': 'no Deployment of placeholders',
  'dataset.uri': 'no data set',
  'dataset.version': 'no data set',
  'jobs.*.experiment': 'the key',
  'jobs.*.model': 'no model is registered',
  'storage.fast': "the cluster's own class",
  'storage.standard': "the cluster's own class",
  'storage.shared': "the cluster's own class",
};

/** An entry of the maps whose fields are named above. */
const entry =
  /((?:postgres|kafka|objectStore|notebooks|training|builtin)\.(?:databases|topics|buckets|profiles|jobs|parameters))\.[^.]+/;

/** A scalar or list in a file, with two other values that its type allows. */
interface Field {
  readonly path: Path;
  readonly empty: JsonValue;
  readonly ordinary: readonly [JsonValue, JsonValue];
}

function fieldsIn(type: Value, value: JsonValue | undefined, path: Path): Field[] {
  if (type.kind === 'scalar' && value !== undefined && !type.node.enum) {
    return candidates(type.node, value).map(([empty, ...ordinary]) => ({ path, empty, ordinary }));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const inner = valueAt(type, [key]);
    return inner ? fieldsIn(inner, child, [...path, key]) : [];
  });
}

/** The empty value of a type with two others, where its bounds and patterns allow all three. */
function candidates(node: SchemaNode, value: JsonValue): (readonly [JsonValue, JsonValue, JsonValue])[] {
  const types = [node.type].flat();
  if (types.includes('integer') || types.includes('number')) {
    if ((node.minimum ?? 0) > 0) return [];
    return (node.maximum ?? 100) < 67 ? (types.includes('number') ? [[0, 0.61, 0.67]] : []) : [[0, 61, 67]];
  }
  if (types.includes('boolean')) return [[false, true, true]];
  if (types.includes('string') && typeof value === 'string') {
    const form = new RegExp(node.pattern ?? '');
    const [one = '', two = ''] = [`${value}a`, `${value}b`, 'a1', 'b1'].filter((text) => form.test(text));
    return form.test('') && (node.minLength ?? 0) === 0 && two !== '' ? [['', one, two]] : [];
  }
  return [];
}

/**
 * Scalars of rendered objects by their place, as text: `0` and `"0"` are the same value in an argument. Rules are left out, which would refuse many a value
 * only for what another one is. No field is passed over: what the schema refuses, or no template can read, is a failure.
 */
function scalarsOf(values: JsonObject): Map<string, string> {
  assert.equal(chart.validate(engine.merge([values])), []);
  const outcome = engine.renderLawless([values], plainSituation);
  assert.is(outcome.kind, 'rendered');
  const found = new Map<string, string>();
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) found.set(at, String(value));
    else for (const [key, item] of Object.entries(value)) walk(item, `${at}/${key}`);
  };
  for (const [file, objects] of outcome?.kind === 'rendered' ? outcome.objects : []) {
    for (const object of objects) {
      const { kind, metadata } = object as { kind?: string; metadata?: { name?: string } };
      // Names of Jobs carry a hash of what they do, also where they are cut.
      walk(object, `${file} ${kind} ${metadata?.name?.replace(/-0?[0-9a-f]{8}$/, '')}`);
    }
  }
  return found;
}

/** Places where a field's value stands by itself. */
function copies(field: Field, values: JsonObject): string[] {
  const [one, two] = field.ordinary.map((value) => scalarsOf(changed(values, field.path, value))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return [...one].flatMap(([place, text]) => {
    const isCopy = text === String(field.ordinary[0]) && two.get(place) === String(field.ordinary[1]);
    return isCopy ? [place] : [];
  });
}

const files = await everyOptionDocuments(chart.project);

/** Fields that were compared: in the next document a field of the same path says the same. */
const compared = new Set<string>();

for (const { name, overlays } of files) {
  const values = overlays[0] as JsonObject;
  const merged = engine.merge(overlays);
  // Of an area that is off nothing is rendered.
  const isOff = ([area = '']: Path): boolean => (merged[area] as JsonObject | undefined)?.enabled === false;
  const fields = fieldsIn(valuesOf(model), values, []).filter(({ path }) => !isOff(path));
  test(`${name}: ${fields.length} fields`, () => {
    const whole = engine.render(overlays);
    assert.is(whole.kind, 'rendered', 'message' in whole ? whole.message : '');
    const lost: string[] = [];
    for (const field of fields) {
      const path = field.path.join('.').replace(entry, '$1.*');
      if (compared.has(path) || Object.keys(emptyMeansNone).some((end) => path.endsWith(end))) continue;
      // Two equal values tell where a switch stands only together with its opposite.
      const places = typeof field.empty === 'boolean' ? switches(field, values) : copies(field, values);
      if (places.length === 0) continue;
      const emptied = scalarsOf(changed(values, field.path, field.empty));
      compared.add(path);
      for (const place of places) {
        if (emptied.get(place) !== String(field.empty)) {
          lost.push(`${path}: ${JSON.stringify(field.empty)} is ${emptied.get(place) ?? 'nothing'} at ${place}`);
        }
      }
    }
    assert.equal(lost, [], lost.join('\n'));
  });
}

/** Places that hold `true` and change with a switch, but for those that vanish with their object. */
function switches(field: Field, values: JsonObject): string[] {
  if (field.path.at(-1) === 'enabled') return [];
  const on = scalarsOf(changed(values, field.path, true));
  const off = scalarsOf(changed(values, field.path, false));
  return [...on].flatMap(([place, text]) => (text === 'true' && off.get(place) !== 'true' ? [place] : []));
}

test('enough fields were copies of their value', () => {
  console.log(`  ${compared.size} fields compared`);
  assert.ok(compared.size > 400, `only ${compared.size}`);
});

test.run();
