/** The generated documentation: the reference under generated/docs. The chart's own README is one of its files. */
import { readFileSync } from 'node:fs';
import { referenceDocs } from '../../compiler/docs/docs.ts';
import { loadValues } from '../../compiler/values/index.ts';
import { inRoot } from '../lib/paths.ts';
import type { Project } from './project.ts';
import { workloadsPage } from './workloads-page.ts';

/** Where the reference is. */
export const DOCS = 'generated/docs';
const WORKED = 'values-production.yaml';

/**
 * The documentation of a project, by path in the repository.
 *
 * @param chart where the chart is
 */
export function docsOf({ model, defaults, ir, workloads }: Project, chart: string): Map<string, string> {
  const worked = loadValues(readFileSync(inRoot(WORKED), 'utf8'), WORKED).values;
  const beside = new Map([
    [
      'workloads.md',
      { title: 'Workloads', about: `what the chart runs, and what follows from each (${workloads.length} workloads).` },
    ],
  ]);
  const pages = referenceDocs({ model, defaults, ir, worked, callKey: 'calls', toRoot: '../..', chart, beside });
  pages.set('workloads.md', workloadsPage(workloads, '../..', chart));
  return new Map([...pages].map(([path, text]) => [`${DOCS}/${path}`, text]));
}
