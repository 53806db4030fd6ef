/** The generated documentation: the reference under generated/docs. The chart's own README is one of its files. */
import { readFileSync } from 'node:fs';
import { referenceDocs } from '../../compiler/docs/docs.ts';
import { loadValues } from '../../compiler/values/index.ts';
import { inRoot } from '../lib/paths.ts';
import type { Project } from './project.ts';

const DOCS = 'generated/docs';
const WORKED = 'values-production.yaml';

/**
 * The documentation of a project, by path in the repository.
 *
 * @param chart where the chart is
 */
export function docsOf({ model, defaults, ir }: Project, chart: string): Map<string, string> {
  const worked = loadValues(readFileSync(inRoot(WORKED), 'utf8'), WORKED).values;
  const pages = referenceDocs({ model, defaults, ir, worked, callKey: 'calls', toRoot: '../..', chart });
  return new Map([...pages].map(([path, text]) => [`${DOCS}/${path}`, text]));
}
