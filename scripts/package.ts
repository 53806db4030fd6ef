/**
 * `npm run package`: the chart as an archive for a chart repository.
 *
 *   npm run package                            into charts/
 *   npm run package -- --destination public    into another folder
 *   npm run package -- --areas serving,compute without the other areas: a smaller release, in which they can't be switched on
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { packed } from '../compiler/helm/layout.ts';
import { chartFiles } from './generate/outputs.ts';
import { areas } from './generate/parts.ts';
import { loadProject } from './generate/project.ts';
import { reportErrors } from './generate/report.ts';
import { packageChart } from './lib/chart-package.ts';
import { inRoot } from './lib/paths.ts';

const { values } = parseArgs({
  options: { destination: { type: 'string', default: inRoot('charts') }, areas: { type: 'string' } },
});
const known = areas.map(({ key }) => key);
const only = values.areas?.split(',') ?? known;
const unknown = only.find((area) => !known.includes(area));
if (unknown !== undefined) {
  console.error(`there is no area "${unknown}"; there are: ${known.join(', ')}`);
  process.exit(2);
}

await reportErrors(async () => {
  const files = chartFiles(await loadProject(), packed, only);
  const { path, sha256 } = await packageChart(files, values.destination);
  console.log(`${relative(process.cwd(), path)}  sha256:${sha256}`);
});
