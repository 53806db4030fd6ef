/** The README: written by hand, but for the table of areas between two marks. */
import { existsSync, readFileSync } from 'node:fs';
import { readmeAreas } from '../../compiler/docs/readme-areas.ts';
import { inRoot } from '../lib/paths.ts';
import { DOCS } from './docs.ts';
import type { Project } from './project.ts';

/** Its path in the repository. */
export const README = 'README.md';

const [BEGIN, END] = ['<!-- areas -->\n', '<!-- /areas -->\n'];

/** The README with the table as the types make it. */
export function readme({ model, defaults }: Project): string {
  const isThere = (page: string): boolean => existsSync(inRoot(page));
  const table = readmeAreas(model, defaults, { reference: `${DOCS}/reference`, guides: 'docs', isThere });
  return between(readFileSync(inRoot(README), 'utf8'), table);
}

/** A text with another table between its marks. @throws Error if a mark is missing */
export function between(text: string, table: string): string {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${README} lacks ${BEGIN.trim()} or ${END.trim()} below it`);
  return `${text.slice(0, before)}${BEGIN}\n${table}\n${text.slice(after)}`;
}
