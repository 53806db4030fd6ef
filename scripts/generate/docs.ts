/** The generated documentation: the reference under generated/docs and the chart's own README. */
import { readFileSync } from 'node:fs';
import { chartReadme } from '../../compiler/docs/chart-readme.ts';
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
export function docsOf({ head, model, defaults, ir }: Project, chart: string): Map<string, string> {
  const worked = loadValues(readFileSync(inRoot(WORKED), 'utf8'), WORKED).values;
  const pages = referenceDocs({ model, defaults, ir, worked, callKey: 'calls', toRoot: '../..', chart });
  const files = new Map([...pages].map(([path, text]) => [`${DOCS}/${path}`, text]));
  files.set(`${chart}/README.md`, chartReadme(head.text, model));
  return files;
}
