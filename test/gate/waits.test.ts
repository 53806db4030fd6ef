// Every pod that calls what can be waited for waits for it: stores; and runs for MLflow too. All known documents are looked at, as they are rendered.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { partsOf } from '../../chart-src/catalogue/callables/registry.ts';
import { WAITING } from '../../chart-src/catalogue/pod/waiting.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { chartUnderTest } from '../proof/lib/chart.ts';
import { directedDocuments } from '../proof/lib/directed-documents.ts';
import { goodDocuments } from '../proof/lib/known-documents.ts';
import { OwnEngine, plainSituation } from '../proof/lib/own-engine.ts';

/** Pods that do not wait for something, by template and the variable with its address, and why. */
const EXCEPTIONS: { readonly [where: string]: string } = {
  'notebooks/pod-template.yaml AWS_ENDPOINT_URL': 'a person waits for the pod',
  'notebooks/pod-template.yaml KAFKA_BOOTSTRAP_SERVERS': 'a person waits for the pod',
  'applications/job.yaml MLFLOW_TRACKING_URI': 'servers wait for its tables, and no server waits for another',
  'tracking/cron-job.yaml MLFLOW_TRACKING_URI': 'it begins at night, when MLflow has long been there',
};

/** Kinds whose pods come to an end. */
const RUNS = new Set(['Job', 'CronJob', 'ScaledJob']);

/** A pod in what is rendered. */
interface Pod {
  readonly template: string;
  readonly isRun: boolean;
  /** Variables of what runs in it. */
  readonly told: ReadonlySet<string>;
  /** Variables of what waits. */
  readonly awaited: ReadonlySet<string>;
  /** Whether the release calls an MLflow that somebody else runs. */
  readonly isTrackingElsewhere: boolean;
  /** Whether Knative makes it, which takes no init containers. */
  readonly isOfKnative: boolean;
}

/** All objects in what is rendered, from the outside in. */
function* objectsIn(value: unknown): Generator<JsonObject> {
  if (isJsonObject(value as JsonValue)) yield value as JsonObject;
  if (typeof value !== 'object' || value === null) return;
  for (const below of Object.values(value)) yield* objectsIn(below);
}

const objects = (list: unknown): JsonObject[] =>
  Array.isArray(list) ? list.filter((value): value is JsonObject => isJsonObject(value)) : [];

const variables = (containers: readonly JsonObject[]): Set<string> =>
  new Set(containers.flatMap(({ env }) => objects(env).map(({ name }) => String(name))));

const chart = await chartUnderTest();
const engine = new OwnEngine(chart);

const documents = [
  ...(await goodDocuments(chart.project)).map(({ overlays }) => ({ overlays, situation: plainSituation })),
  ...(await directedDocuments())
    .filter(({ refusedBy = [], skipSchema }) => refusedBy.length === 0 && !skipSchema)
    .map(({ values, reason, situation }) => ({
      overlays: [loadValues(values, reason).values],
      situation: { ...plainSituation, ...situation },
    })),
];

const pods: Pod[] = documents.flatMap(({ overlays, situation }) => {
  const rendered = engine.renderLawless(overlays, situation);
  assert.is(rendered?.kind, 'rendered');
  if (rendered?.kind !== 'rendered') return []; // for the types
  const { mode } = (engine.merge(overlays) as { tracking: { mode: string } }).tracking;
  return [...rendered.objects].flatMap(([template, made]) =>
    template.endsWith('/extra-objects.yaml')
      ? []
      : (made as JsonObject[]).flatMap((object) =>
          [...objectsIn(object)].flatMap((pod) => {
            // KServe's server is no container of the pod's list.
            const running = [...objects(pod.containers), ...(isJsonObject(pod.model) ? [pod.model] : [])];
            if (running.length === 0) return [];
            return {
              template: template.replace(/^templates\//, ''),
              isRun: RUNS.has(String(object.kind)),
              told: variables(running),
              awaited: variables(objects(pod.initContainers).filter(({ name }) => name === WAITING)),
              isTrackingElsewhere: mode === 'external',
              isOfKnative: JSON.stringify(object.metadata).includes('"serving.kserve.io/deploymentMode":"Knative"'),
            };
          }),
        ),
  );
});

const used = new Set<string>();
const waiters = new Set<string>();

for (const { who, address } of partsOf('waits')) {
  const callers = pods.filter(({ told }) => told.has(address));

  test(`${address}: who calls it waits for it`, () => {
    assert.ok(callers.length > 0);
    for (const { template, isRun, awaited, isTrackingElsewhere, isOfKnative } of callers) {
      if (isOfKnative || (who === 'runs' && (!isRun || isTrackingElsewhere))) continue;
      const where = `${template} ${address}`;
      if (where in EXCEPTIONS) {
        used.add(where);
        assert.not(awaited.has(address), `${where} is no exception`);
      } else {
        waiters.add(template);
        assert.ok(awaited.has(address), where);
      }
    }
  });

  test(`${address}: nobody else does`, () => {
    for (const { template, told, isRun, awaited, isTrackingElsewhere, isOfKnative } of pods) {
      if (!awaited.has(address)) continue;
      assert.not(isOfKnative);
      assert.ok(told.has(address), template);
      if (who === 'runs') assert.ok(isRun && !isTrackingElsewhere, template);
    }
  });
}

test('all exceptions are there', () => assert.equal([...used].sort(), Object.keys(EXCEPTIONS).sort()));

test('workloads of all areas wait that call anything', () => {
  assert.equal([...waiters].sort(), [
    'applications/deployment.yaml',
    'applications/job.yaml',
    'notebooks/deployment.yaml',
    'serving/deployment.yaml',
    'serving/inference-service.yaml',
    'tracking/cron-job.yaml',
    'tracking/deployment.yaml',
    'tracking/job.yaml',
    'training/cron-job.yaml',
    'training/job.yaml',
    'training/retraining-schedule.yaml',
    'training/scaled-job.yaml',
  ]);
});

test.run();
