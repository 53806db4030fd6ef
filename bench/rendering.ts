/** Checking and rendering values: in process, by a new `helm template`, and by Helm's packages in a warm process. */
import { readFile } from 'node:fs/promises';
import { loadValues } from '../compiler/values/load.ts';
import { printYaml } from '../compiler/values/yaml.ts';
import { execa } from '../scripts/lib/execa.ts';
import { type HelmName, startHarness } from '../scripts/lib/helm-harness.ts';
import { inRoot } from '../scripts/lib/paths.ts';
import { tool } from '../scripts/lib/tools.ts';
import { Engine } from '../sdk/engine.ts';
import { best, type Measure } from './measure.ts';

const FILE = inRoot('values-production.yaml');
const CHART = inRoot('generated/ml-platform');
const DIFFERENT = 1000;

/** One values file many times, and many different ones. */
export async function rendering(): Promise<Measure[]> {
  const text = await readFile(FILE, 'utf8');
  const engine = new Engine();
  const render = (yaml: string): number => {
    const { values, positionOf } = loadValues(yaml, 'values.yaml');
    return renderValues(engine, { name: 'values.yaml', values, positionOf });
  };
  const { values, positionOf } = loadValues(text, FILE);
  const source = { name: FILE, values, positionOf };
  // The engine compiles at its first call; a command line pays for it once.
  const first = await best(1, () => renderValues(engine, source));
  for (let i = 0; i < 200; i++) renderValues(engine, source);
  const own = (await best(20, () => repeat(20, () => renderValues(engine, source)))) / 20;
  const withReading = (await best(10, () => repeat(5, () => render(text)))) / 5;

  const helm4 = await tool('helm4');
  const process = await best(5, () => execa(helm4, ['template', 'ml-platform', CHART, '-f', FILE]));
  const warm = new Map<HelmName, number>();
  for (const name of ['helm3', 'helm4'] as const) warm.set(name, await warmHelm(name, text));
  const helm = warm.get('helm4') ?? 0;

  const texts = differentFiles(text);
  const many = await best(1, () => texts.forEach(render));
  return [
    { name: 'validate and render', value: own, unit: 'ms', note: 'values-production.yaml, in process' },
    { name: 'the same with reading its YAML', value: withReading, unit: 'ms' },
    { name: 'the first call', value: first, unit: 'ms', note: 'compiles schema and templates' },
    { name: 'helm template', value: process, unit: 'ms', note: 'Helm 4, a new process' },
    { name: "Helm 4's packages, warm", value: helm, unit: 'ms', note: 'schema, templates and YAML, chart loaded' },
    { name: "Helm 3's packages, warm", value: warm.get('helm3') ?? 0, unit: 'ms' },
    { name: 'helm template / in process', value: process / own, unit: 'times', goal: { atLeast: 50 } },
    { name: "Helm's packages / in process", value: helm / own, unit: 'times', goal: { atLeast: 5 } },
    {
      name: `${DIFFERENT} different values files`,
      value: many / 1000,
      unit: 's',
      goal: { atMost: 10 },
      note: 'read, validated, rendered',
    },
  ];
}

type Source = Parameters<Engine['check']>[0][number];

function renderValues(engine: Engine, source: Source): number {
  const checked = engine.check([source]);
  if (checked.findings.length > 0) throw new Error(`the values are refused: ${JSON.stringify(checked.findings[0])}`);
  return engine.render(checked).manifests.length;
}

function repeat(times: number, work: () => unknown): void {
  for (let i = 0; i < times; i++) work();
}

async function warmHelm(name: HelmName, text: string): Promise<number> {
  await using harness = await startHarness(name, CHART);
  const render = async (): Promise<void> => {
    // Helm compiles the schema for every call; `full` has the harness do so, too. Nothing but the notes is sent back.
    const { ok, error } = await harness.render({ valuesFiles: [text], full: true, want: ['notes'] });
    if (!ok) throw new Error(error);
  };
  for (let i = 0; i < 5; i++) await render();
  return await best(10, render);
}

/** The production values with other names and counts. */
function differentFiles(text: string): string[] {
  const { values } = loadValues(text, FILE);
  return Array.from({ length: DIFFERENT }, (_, i) => {
    const yaml = printYaml({ ...values, global: { number: i } });
    return yaml.replaceAll('acme/', `acme-${i}/`).replace(/maxReplicas: 10\b/, `maxReplicas: ${10 + (i % 40)}`);
  });
}
