/**
 * `npm run package`: the chart as an archive for a chart repository.
 *
 *   npm run package                            into charts/
 *   npm run package -- --destination public    into another folder
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CHART } from './generate/outputs.ts';
import { packageChart } from './lib/chart-package.ts';
import { inRoot } from './lib/paths.ts';

const { values } = parseArgs({ options: { destination: { type: 'string', default: inRoot('charts') } } });
const { path, sha256 } = await packageChart(inRoot(CHART), values.destination);
console.log(`${relative(process.cwd(), path)}  sha256:${sha256}`);
