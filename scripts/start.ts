/**
 * `npm start`: from the types to a checked chart. Generates everything, checks values-production.yaml, renders it in process,
 * and says what was made. Needs Node and npm only.
 *
 *   npm start                    with values-production.yaml
 *   npm start -- a.yaml b.ts     with your own values
 *   npm start -- --no-write      leaves the generated files as they are
 */
import { parseArgs } from 'node:util';
import { packed } from '../compiler/helm/layout.ts';
import type { JsonObject } from '../compiler/values/json.ts';
import { mergeOverlays } from '../compiler/values/merge.ts';
import { readFiles } from '../sdk/cli/inputs.ts';
import { Engine } from '../sdk/engine.ts';
import type { Finding } from '../sdk/findings/finding.ts';
import { findingsText } from '../sdk/findings/text.ts';
import { inHelmOrder } from '../sdk/manifests/order.ts';
import type { Runtime } from '../sdk/runtime.ts';
import { UsageError } from '../sdk/values/file.ts';
import { CHART, chartFiles, outputsOf } from './generate/outputs.ts';
import { areas } from './generate/parts.ts';
import { loadProject } from './generate/project.ts';
import { reportErrors } from './generate/report.ts';
import { writeOutputs } from './generate/write.ts';
import { estimatedSize } from './lib/release-estimate.ts';
import { summary } from './start/summary.ts';

const { values: options, positionals: given } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { write: { type: 'boolean', default: true } },
});
const files = given.length > 0 ? given : ['values-production.yaml'];
const times: [string, number][] = [];

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  times.push([what, performance.now() - begun]);
  return result;
}

function refuse(findings: readonly Finding[]): void {
  console.error(`\n${findingsText(findings)}`);
  process.exitCode = 1;
}

await reportErrors(async () => {
  const { sources, findings: unreadable } = await timed('read values', () => readFiles(files));
  if (unreadable.length > 0) return refuse(unreadable);
  const project = await timed('read types and templates', loadProject);
  const outputs = await timed('make schema, templates, types', () => outputsOf(project));
  const changed = await timed('write files', () => (options.write ? writeOutputs(outputs) : []));

  const engine = new Engine(JSON.parse(outputs.get('generated/sdk/chart.json') ?? '') as Runtime);
  const checked = await timed('check', () => engine.check(sources));
  if (checked.findings.length > 0) return refuse(checked.findings);
  const rendered = await timed('render', () => engine.render(checked));

  const manifests = inHelmOrder(rendered.manifests);
  const chart = new Map(
    [...outputs].flatMap(([path, text]) =>
      path.startsWith(`${CHART}/`) ? [[path.slice(CHART.length + 1), text]] : [],
    ),
  );
  const values: JsonObject = mergeOverlays(sources.map((source) => source.values));
  const secret = await timed('measure the release', () =>
    estimatedSize({ chart: chartFiles(project, packed), values, manifests, notes: rendered.notes }),
  );
  const made = {
    values: files.join(' + '),
    areas: areas.map(({ key }) => key),
    manifests,
    chart,
    changed: changed.length,
    total: outputs.size,
  };
  console.log(summary({ ...made, secret, times }));
  const overlays = files.filter((file) => /\.ya?ml$/.test(file)).map((file) => ` -f ${file}`);
  console.log(
    `\nNext:\n  helm install ml-platform ${CHART} --namespace ml-platform --create-namespace${overlays.join('')}`,
  );
}).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
