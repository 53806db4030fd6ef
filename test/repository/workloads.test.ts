/** Whatever makes pods is declared as a workload, so that no aspect (policies, monitors, budgets, ...) forgets it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { node } from '../../compiler/authoring/expression.ts';
import type { Node, ResourceNode } from '../../compiler/ir/nodes.ts';
import { areas, aspects } from '../../scripts/generate/parts.ts';
import { isDocuments, loadProject, modulesIn } from '../../scripts/generate/project.ts';

const project = await loadProject();
const modules = (await Promise.all([...areas, ...aspects].map(({ folder }) => modulesIn(folder)))).flat();
const workloads = project.workloads.map(({ workload }) => workload);

/** Kinds that are pods, or that Kubernetes or an operator makes pods of. */
const podMakers = [
  ...['Pod', 'PodTemplate', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'],
  ...['ScaledJob', 'InferenceService', 'Cluster', 'Pooler', 'Kafka', 'KafkaNodePool'],
];

/** All manifests in documents, whatever conditions and loops are around them. */
function resourcesIn(value: unknown): ResourceNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Partial<Node>).kind === 'resource' ? [value as ResourceNode] : [];
  return [...own, ...Object.values(value).flatMap(resourcesIn)];
}

function kindOf({ object }: ResourceNode): string {
  const found = object.kind === 'object' ? object.fields.find(([key]) => key === 'kind')?.[1] : undefined;
  return found?.kind === 'literal' ? String(found.value) : 'passed on as it is';
}

test('nothing makes pods but what is declared as a workload', () => {
  const undeclared = modules.flatMap(({ source, exported }) =>
    exported
      .filter(isDocuments)
      .flatMap((documents) => resourcesIn(documents[node]))
      .map(kindOf)
      .filter((kind) => podMakers.includes(kind))
      .map((kind) => `${source}: ${kind}`),
  );
  assert.equal(undeclared, [], 'declare it by workload() in chart-src/catalogue/workloads/workload.ts');
});

test('controllers of workloads make pods, and each kind of pods is one of those that are looked for above', () => {
  assert.ok(workloads.length > 15, `found ${workloads.length} workloads`);
  const without = workloads
    .filter(({ controllers }) => controllers.length > 0)
    .filter(({ controllers }) => {
      const kinds = controllers.flatMap(({ documents }) => resourcesIn(documents()[node]).map(kindOf));
      return !kinds.some((kind) => podMakers.includes(kind));
    });
  assert.equal(
    without.map(({ what }) => what),
    [],
  );
});

test('what a workload has nothing of is said with a reason', () => {
  for (const { what, reasons } of workloads) {
    for (const [fact, reason] of Object.entries(reasons)) assert.ok(reason.length > 8, `${what}: ${fact}: "${reason}"`);
  }
});

test.run();
