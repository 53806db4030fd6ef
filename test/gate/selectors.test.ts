// Users' labels select nothing: none of the keys by which the chart, Kubernetes or an operator selects pods is theirs to give, wherever values have labels.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { JsonObject } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { chartUnderTest } from '../proof/lib/chart.ts';
import { directedDocuments } from '../proof/lib/directed-documents.ts';
import { goodDocuments } from '../proof/lib/known-documents.ts';
import { OwnEngine, plainSituation, type Situation } from '../proof/lib/own-engine.ts';

/** What users give, by which it is found again. */
const MARK = 'user-mark';
/** A label that is anybody's. */
const FREE = 'example.com/team';

/** Labels by which others than the chart select: of each kind one or two. */
const OF_OTHERS = [
  'batch.kubernetes.io/job-name',
  'batch.kubernetes.io/job-completion-index',
  'job-name',
  'controller-uid',
  'pod-template-hash',
  'controller-revision-hash',
  'apps.kubernetes.io/pod-index',
  'statefulset.kubernetes.io/pod-name',
  'cnpg.io/cluster',
  'cnpg.io/poolerName',
  'cnpg.io/instanceRole',
  'strimzi.io/cluster',
  'strimzi.io/name',
  'scaledjob.keda.sh/name',
  'serving.kserve.io/inferenceservice',
  'serving.knative.dev/service',
  'hub.jupyter.org/username',
  'component',
];

/** Labels and selectors that are of no pod: of nodes, namespaces, metrics and monitors. */
const OF_NO_POD = ['spotNodes', 'telemetry', 'metrics', 'namespaceSelector', 'nodeSelector', 'nodeAffinity'];
/** Where users write selectors of their own. */
const OF_USERS = ['allowFrom', 'allowTo', 'extraObjects'];

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values with more labels wherever there are any, and without selectors of users. */
function labelled(value: unknown, labels: JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => labelled(item, labels));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => {
      if (OF_NO_POD.includes(key)) return [key, below];
      if (OF_USERS.includes(key)) return [key, Array.isArray(below) ? [] : {}];
      return [key, key === 'labels' && isObject(below) ? { ...below, ...labels } : labelled(below, labels)];
    }),
  );
}

/** All keys of labels in selectors of pods. */
function* selected(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* selected(item);
  if (!isObject(value)) return;
  for (const [key, below] of Object.entries(value)) {
    if (OF_NO_POD.includes(key)) continue;
    if (key === 'matchLabels' || (key === 'selector' && isObject(below) && isPlain(below)))
      yield* Object.keys(below as JsonObject);
    else if (key === 'matchExpressions')
      yield* (below as JsonObject[]).flatMap((expression) => (expression.key as string | undefined) ?? []);
    else yield* selected(below);
  }
}

const isPlain = (map: JsonObject): boolean => Object.values(map).every((value) => typeof value === 'string');

/** All labels anywhere in an object with a value of users. */
function* marked(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* marked(item);
  if (!isObject(value)) return;
  for (const [key, below] of Object.entries(value))
    if (below === MARK) yield key;
    else yield* marked(below);
}

const chart = await chartUnderTest();
const engine = new OwnEngine(chart);

const documents: readonly { readonly values: JsonObject; readonly situation: Situation }[] = [
  ...(await goodDocuments(chart.project)).map(({ overlays }) => ({
    values: engine.merge(overlays),
    situation: plainSituation,
  })),
  ...(await directedDocuments())
    .filter(({ refusedBy = [], skipSchema }) => refusedBy.length === 0 && !skipSchema)
    .map(({ values, reason, situation }) => ({
      values: engine.merge([loadValues(values, reason).values]),
      situation: { ...plainSituation, ...situation },
    })),
];

/** What the templates make of a document with more labels of users. */
function objectsWith(labels: JsonObject, { values, situation }: (typeof documents)[number]): unknown[] {
  const rendered = engine.renderLawless([labelled(values, labels) as JsonObject], situation);
  if (rendered?.kind !== 'rendered')
    throw new Error(`a document that should render doesn't:\n${JSON.stringify(values)}`);
  return [...rendered.objects.values()].flat();
}

const keys = new Set(documents.flatMap((document) => [...selected(objectsWith({}, document))]));

test('the chart selects pods by these', () => {
  assert.equal([...keys].filter((key) => !key.startsWith('calls.ml-platform/')).sort(), [
    'app.kubernetes.io/component',
    'app.kubernetes.io/instance',
    'app.kubernetes.io/name',
    'cnpg.io/cluster',
    'cnpg.io/poolerName',
    'ml-platform/profile',
    'ml-platform/released',
    'strimzi.io/cluster',
    'version',
  ]);
  assert.ok([...keys].some((key) => key.startsWith('calls.ml-platform/')));
});

test('users give none of them, and others they do', () => {
  const labels = Object.fromEntries([...keys, ...OF_OTHERS, FREE].map((key) => [key, MARK]));
  const given = new Set(documents.flatMap((document) => [...marked(objectsWith(labels, document))]));
  assert.equal([...given], [FREE]);
});

test.run();
