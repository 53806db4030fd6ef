// Users can't give the names that the chart gives in pods: what every known document sets is refused, and nothing is refused that nobody sets.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { callsNames } from '../../chart-src/catalogue/bindings/env.ts';
import { PLATFORM } from '../../chart-src/catalogue/pod/env.ts';
import { allValues } from '../../compiler/schema/fold.ts';
import { isKeyed, type Keyed } from '../../compiler/schema/value.ts';
import { valuesOf } from '../../compiler/schema/values-of.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { kebab } from '../../scripts/generate/parts.ts';
import { chartUnderTest } from '../proof/lib/chart.ts';
import { directedDocuments } from '../proof/lib/directed-documents.ts';
import { goodDocuments } from '../proof/lib/known-documents.ts';
import { OwnEngine, plainSituation, type Situation } from '../proof/lib/own-engine.ts';

/** What users add, by which their places are found again in what is rendered. */
const MARK = 'USER_MARK';
const MARKED = 'user-mark';

/** Variables that are reserved for what is not rendered, and who sets them. */
const ELSEWHERE: { readonly [name: string]: string } = {
  PGDATA: "the server's start.sh",
  JPY_API_TOKEN: 'KubeSpawner',
  JUPYTERHUB_API_TOKEN: 'KubeSpawner',
  JUPYTERHUB_API_URL: 'KubeSpawner',
  JUPYTERHUB_USER: 'KubeSpawner',
};

type Kind = 'env' | 'volumes' | 'containers';
type Names = { readonly [K in Kind]: Set<string> };
const noNames = (): Names => ({ env: new Set(), volumes: new Set(), containers: new Set() });

/** A place of the values where users add to a pod, and what the chart sets there. */
interface Place {
  readonly path: readonly string[];
  readonly values: JsonObject;
  readonly situation: Situation;
  readonly set: Names;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings of pods, whole: defaults of entries, or what there is one of. */
const isWhole = (value: JsonObject): boolean => 'secretEnv' in value && 'extraContainers' in value;

/** The same of their type. */
const isWholeType = ({ keys }: Keyed): boolean => keys.has('secretEnv') && keys.has('extraContainers');

/** The values with a mark in the place of whatever users add, and the places. */
function marked(value: unknown, path: readonly string[] = []): unknown {
  if (!isObject(value)) return value;
  const rest = Object.entries(value)
    .filter(([key]) => !['env', 'secretEnv', 'extraVolumes', 'extraVolumeMounts', 'extraContainers'].includes(key))
    .map(([key, below]) => [key, marked(below, [...path, key])]);
  return {
    ...Object.fromEntries(rest),
    ...(isWhole(value) ? additions({ [MARK]: path.join('.') }, [MARKED], [MARKED]) : {}),
  };
}

/** What users add. */
const additions = (env: JsonObject, volumes: readonly string[], containers: readonly string[]): JsonObject => ({
  env,
  secretEnv: {},
  extraVolumes: volumes.map((name) => ({ name, emptyDir: {} })),
  extraVolumeMounts: [],
  extraContainers: containers.map((name) => ({ name, image: 'busybox' })),
});

/** All objects in what is rendered, from the outside in. */
function* objectsIn(value: unknown): Generator<JsonObject> {
  if (isObject(value)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const below of Object.values(value)) yield* objectsIn(below);
}

const namesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter(isObject).map(({ name }) => String(name)) : [];

/** The place whose mark is among variables. */
const placeOf = (env: unknown): string | undefined =>
  (Array.isArray(env) ? env.filter(isObject).find(({ name }) => name === MARK)?.value : undefined) as
    | string
    | undefined;

/** The place of the defaults of an entry, which is as good as the entry's own: `applications.workerDefaults` for `applications.workers.mail`. */
const kindOf = (path: string): string =>
  path.replace(/\.(\w+)s\.[^.]+/, '.$1Defaults').replace(/\.versions\.[^.]+$/, '');

const chart = await chartUnderTest();
const engine = new OwnEngine(chart);
const places = new Map<string, Place>();

const documents = [
  ...(await goodDocuments(chart.project)).map(({ overlays }) => ({ overlays, situation: plainSituation })),
  ...(await directedDocuments())
    .filter(({ refusedBy = [], skipSchema }) => refusedBy.length === 0 && !skipSchema)
    .map(({ values, reason, situation }) => ({
      overlays: [loadValues(values, reason).values],
      situation: { ...plainSituation, ...situation },
    })),
];

for (const { overlays, situation } of documents) {
  const values = marked(engine.merge(overlays)) as JsonObject;
  const rendered = engine.renderLawless([values], situation);
  if (rendered?.kind !== 'rendered')
    throw new Error(`a document that should render doesn't:\n${JSON.stringify(overlays)}`);
  for (const pod of objectsIn([...rendered.objects.values()])) {
    const containers = [pod.containers, pod.initContainers, isObject(pod.model) ? [pod.model] : []]
      .flat()
      .filter(isObject);
    const path = containers.map(({ env }) => placeOf(env)).find((found) => found !== undefined);
    if (path === undefined) continue;
    const place = places.get(kindOf(path)) ?? { path: path.split('.'), values, situation, set: noNames() };
    places.set(kindOf(path), place);
    for (const { env } of containers)
      if (placeOf(env) === path) for (const name of namesIn(env)) place.set.env.add(name);
    for (const name of namesIn(pod.volumes)) place.set.volumes.add(name);
    for (const name of [pod.containers, pod.initContainers].flatMap(namesIn)) place.set.containers.add(name);
    place.set.env.delete(MARK);
    place.set.volumes.delete(MARKED);
    place.set.containers.delete(MARKED);
  }
}

/** Which of some names are refused at a place. */
function refusedAt({ path, values, situation }: Place, names: Names): Names {
  const tried = structuredClone(values);
  const settings = path.reduce((value, key) => value[key] as JsonObject, tried);
  const [volumes, containers] = [[...names.volumes], [...names.containers]];
  Object.assign(
    settings,
    additions(Object.fromEntries([...names.env].map((name) => [name, 'x'])), volumes, containers),
  );
  const refused = noNames();
  for (const { rule, path: at } of engine.check(tried, situation)) {
    if (rule === 'env-taken') refused.env.add(at.at(-1) as string);
    if (rule === 'volume-taken') refused.volumes.add(volumes[Number(at.at(-2))] as string);
    if (rule === 'container-taken') refused.containers.add(containers[Number(at.at(-2))] as string);
  }
  return refused;
}

/** All words of the chart that could be names. */
const words = new Set(JSON.stringify(chart.project.ir).match(/[A-Za-z][-_A-Za-z0-9]*/g));
const universe: Names = {
  env: new Set([...words].filter((word) => /^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(word))),
  volumes: new Set([...words].filter((word) => /^[a-z][-a-z0-9]*$/.test(word))),
  containers: new Set([...words].filter((word) => /^[a-z][-a-z0-9]*$/.test(word))),
};

/** Names that are reserved wherever something can be called; one workload or another gets each. */
const told = new Set([...PLATFORM.env, ...callsNames().env, ...callsNames().volumes]);
const kinds: readonly Kind[] = ['env', 'volumes', 'containers'];

test('users add to the pods of every area that has any', () => {
  const found = [...places.keys()].sort();
  assert.ok(found.length >= 13, found.join(' '));
  const wholes = [...allValues(valuesOf(chart.project.model))].filter((value) => isKeyed(value) && isWholeType(value));
  const areas = new Set(wholes.map(({ path }) => String(path[0])));
  assert.ok(areas.size >= 6, [...areas].join(' '));
  for (const area of areas)
    assert.ok(
      found.some((path) => path.startsWith(`${area}.`)),
      `no known document renders a pod of ${area} that users add to: make one in test/${kebab(area)}/directed`,
    );
});

for (const [path, place] of places) {
  test(`${path}: what the chart sets is reserved`, () => {
    const refused = refusedAt(place, place.set);
    for (const kind of kinds)
      assert.equal(
        [...place.set[kind]].filter((name) => !refused[kind].has(name)),
        [],
        kind,
      );
  });

  test(`${path}: nothing is reserved that nobody sets`, () => {
    const refused = refusedAt(place, universe);
    const isSet = (kind: Kind, name: string): boolean =>
      told.has(name) ? [...places.values()].some(({ set }) => set[kind].has(name)) : place.set[kind].has(name);
    for (const kind of kinds) {
      const idle = [...refused[kind]].filter((name) => !isSet(kind, name) && !(kind === 'env' && name in ELSEWHERE));
      assert.equal(idle, [], kind);
    }
  });
}

test.run();
