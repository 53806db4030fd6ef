/** What belongs to `compute` in the chart, for the tests beside this file. */
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths.ts';
import { type Manifest, renderArea } from '../lib/chart.ts';

export { check, ir, merged, model, type Situation } from '../lib/chart.ts';

/** The text of a file of the repository. */
export const loadText = (path: string): string => readFileSync(inRoot(path), 'utf8');

/** The manifests of the area, in the order of their files. */
export const render = (yaml: string): Manifest[] => renderArea('compute', yaml);
