/**
 * `npm run package`: the chart as an archive for a chart repository.
 *
 *   npm run package                            into charts/
 *   npm run package -- --destination public    into another folder
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { packed } from '../compiler/helm/layout.ts';
import { chartFiles } from './generate/outputs.ts';
import { loadProject } from './generate/project.ts';
import { reportErrors } from './generate/report.ts';
import { packageChart } from './lib/chart-package.ts';
import { inRoot } from './lib/paths.ts';

const { values } = parseArgs({ options: { destination: { type: 'string', default: inRoot('charts') } } });
await reportErrors(async () => {
  const files = chartFiles(await loadProject(), packed);
  const { path, sha256 } = await packageChart(files, values.destination);
  console.log(`${relative(process.cwd(), path)}  sha256:${sha256}`);
});
