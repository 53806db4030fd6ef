/** Template files: the documents of one resource, inside their area's gate. */
import type { BodyNode, TemplateFile } from '../ir/nodes.ts';
import { errorAt } from '../typing/typed.ts';
import { control, isControl } from './blocks.ts';
import type { Context } from './context.ts';
import { argument, includeText } from './expression.ts';
import { fieldsOf } from './manifest.ts';

/** A place at the top of a template file. */
export function topContext(chart: string): Context {
  return { chart, root: '', parameters: new Set(), column: 0 };
}

/** The text of a template file. */
export function templateText(file: TemplateFile, chart: string): string {
  const lines = documentLines(file.body, topContext(chart));
  const gated = file.area === undefined ? lines : [`{{- if (.Values.${file.area}).enabled }}`, ...lines, '{{- end }}'];
  return `${[`{{- /* From ${file.source} */}}`, ...gated].join('\n')}\n`;
}

/** Documents, as lines. */
export function documentLines(node: BodyNode, context: Context): string[] {
  if (isControl(node)) return control(node, context, documentLines);
  if (node.kind === 'resource') {
    const { object } = node;
    const lines = object.kind === 'object' ? fieldsOf(object, context) : [`{{ toYaml ${argument(object, context)} }}`];
    return ['---', ...lines, ...(endsInYaml(lines) ? [END] : [])];
  }
  if (node.kind === 'call' && node.yields === 'documents') return [`{{ ${includeText(node, context)} }}`];
  throw errorAt(node, 'H009', `a ${node.kind} can't stand among documents`, 'Wrap it in resource().');
}

/**
 * Helm cuts blanks off the end of each document: without a line after it, text of the user's would lose its last line feed. A
 * comment ends a block of text and is nothing itself.
 */
const END = '# end';

function endsInYaml(lines: readonly string[]): boolean {
  const last = lines.findLast((line) => !/^\s*\{\{- (end|else)/.test(line));
  return last?.includes('toYaml') ?? false;
}
