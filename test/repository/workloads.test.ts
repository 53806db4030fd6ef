/** Whatever makes pods is declared as a workload, so that no aspect (policies, monitors, budgets, ...) forgets it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { none } from '../../chart-src/catalogue/none.ts';
import { type Declaration, factNames, fold, workload } from '../../chart-src/catalogue/workloads/workload.ts';
import { node } from '../../compiler/authoring/expression.ts';
import { errorAt } from '../../compiler/authoring/origin.ts';
import { type CompileError, compileErrorsIn } from '../../compiler/errors.ts';
import { resource } from '../../compiler/index.ts';
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

/** The helpers that documents come to, by whatever way. */
function helpersOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { kind, helper } = value as { readonly kind?: unknown; readonly helper?: unknown };
  if (kind === 'call' && typeof helper === 'string' && !found.has(helper)) {
    found.add(helper);
    helpersOf(
      project.ir.defines.find(({ name }) => name === helper),
      found,
    );
  }
  for (const below of Object.values(value)) helpersOf(below, found);
  return found;
}

test('workloads tell what they call whose pods are let in by it, and no others', () => {
  const callers = workloads.filter(({ controllers }) =>
    controllers.some(({ documents }) => helpersOf(documents()[node]).has('callsLabels')),
  );
  assert.ok(callers.length > 8, `found ${callers.length}`);
  assert.equal(
    workloads.filter(({ told }) => told.includes('calls')).map(({ what }) => what),
    callers.map(({ what }) => what),
  );
});

type Anything = Declaration<never>;

const reason = none('it is there for this test');
const whole = {
  what: 'report run',
  forEach: () => never(),
  controller: reason,
  ...Object.fromEntries(factNames.map((fact) => [fact, reason])),
};

function never(): never {
  throw new Error('not called');
}

/** The error of a declaration that the types refuse. */
function errorOf(declared: object): CompileError {
  try {
    workload(declared as Anything);
  } catch (error) {
    return compileErrorsIn(error)[0] as CompileError;
  }
  throw new Error('it is taken');
}

test('T021 for a workload that leaves out a fact, at the line that declares it', () => {
  const without = { ...whole, slo: undefined, network: undefined };
  const error = errorOf(without);
  assert.is(error.code, 'T021');
  assert.is(error.position?.file, fileURLToPath(import.meta.url));
  assert.match(error.message, 'T021: the workload "report run" lacks slo, network\n');
  assert.match(error.help, "slo: (at) => ..., or slo: none('why it has none'),");
  assert.not.match(error.help, 'services');
});

test('whatever is left out is told, one after the other', () => {
  for (const part of Object.keys(whole)) {
    const { message } = errorOf({ ...whole, [part]: undefined });
    assert.match(message, new RegExp(`lacks ${part}\n`));
  }
  workload(whole as never as Anything);
});

test('what a fold can not make of a workload is reported at the workload, with the line of the fold', async () => {
  const own = fileURLToPath(import.meta.url);
  const told = workload({ ...whole, slo: () => 1, forEach: (body: (at: object) => never) => body({}) } as never);
  const { documents } = fold('x', 'slo', () => resource<object>()({})).documentsOf(told) ?? {};
  const lines = (await readFile(own, 'utf8')).split('\n');
  const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1;
  const [made] = resourcesIn(documents?.[node]);
  const { position, message } = errorAt(made as ResourceNode, 'T000', 'wrong', 'Mend it.');
  assert.equal([position?.file, position?.line], [own, lineOf('fold(')]);
  assert.not.match(message, 'scripts/generate');
});

test.run();
