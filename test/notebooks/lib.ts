/** What belongs to `notebooks` in the chart, for the tests beside this file. */
import { type Manifest, renderArea } from '../lib/chart.ts';

export { check, ir, merged, model } from '../lib/chart.ts';

/** The manifests of the area, in the order of their files. */
export const render = (yaml: string): Manifest[] => renderArea('notebooks', yaml);
