/** Template files: the documents of one resource, inside their area's gate. */

import { errorAt } from '../authoring/origin.ts';
import type { BodyNode, TemplateFile } from '../ir/nodes.ts';
import { control, isControl } from './blocks.ts';
import type { Context } from './context.ts';
import { argument } from './expression.ts';
import { action, comment, type Line, line, type Part, tag, type Word } from './line.ts';
import { fieldsOf } from './manifest.ts';

/** A place at the top of a template file. */
export function topContext(chart: string): Context {
  return { chart, root: '', parameters: new Set(), column: 0 };
}

/** The lines of a template file. */
export function templateLines(file: TemplateFile, chart: string): Line[] {
  const lines = documentLines(file.body, topContext(chart));
  const gate = tag('if', `(.Values.${file.area}).enabled`);
  return [
    comment(`From ${file.sources.join(', ')}`),
    ...(file.area === undefined ? lines : [gate, ...lines, tag('end')]),
  ];
}

/** Documents, as lines. */
export function documentLines(node: BodyNode, context: Context): Line[] {
  if (isControl(node)) return control(node, context, documentLines);
  if (node.kind === 'resource') {
    const { object } = node;
    const lines =
      object.kind === 'object' ? fieldsOf(object, context) : [line(action('toYaml', argument(object, context)))];
    return [line('---'), ...lines, ...(endsInYaml(lines) ? [END] : [])];
  }
  throw errorAt(node, 'H009', `a ${node.kind} can't stand among documents`, 'Wrap it in resource().');
}

/**
 * Helm cuts blanks off the end of each document: without a line after it, text of the user's would lose its last line feed. A
 * comment ends a block of text and is nothing itself.
 */
const END = line('# end');

function endsInYaml(lines: readonly Line[]): boolean {
  const last = lines.map(({ parts }) => parts.at(-1)).findLast((part) => !endsBlock(part));
  return typeof last === 'object' && last.words.some(printsYaml);
}

const printsYaml = (word: Word): boolean => (typeof word === 'string' ? word === 'toYaml' : word.some(printsYaml));

const endsBlock = (part: Part | undefined): boolean =>
  typeof part === 'object' && ['end', 'else'].includes(part.words[0] as string);
