/** Single values in YAML: quoted, cast and escaped so that Helm 3, Helm 4 and YAML 1.1 all read what was meant. */
import type { ExprNode } from '../ir/nodes.ts';
import { typeOf } from '../typing/typed.ts';
import { shapeOf } from '../typing/value-type.ts';
import { yamlString } from '../values/yamlString.ts';
import type { Context } from './context.ts';
import { wordOf, write } from './expression.ts';
import { action, type Line, type Part, tag } from './line.ts';

/** A constant string as a careful person writes it: plain if every YAML reader takes it for a string. */
export function literalText(text: string): string {
  return escapeBraces(yamlString(text));
}

/** Text that Helm must not take for a template. */
export function escapeBraces(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}

/** A key of a map in YAML. */
export function keyText(key: string): string {
  return literalText(key);
}

/** Whether an expression yields a map or list, which is written as a block. */
export function isBlock(node: ExprNode): boolean {
  if (node.kind === 'call') return node.yields === 'map';
  if (node.kind === 'literal') return typeof node.value === 'object';
  return ['object', 'array'].includes(shapeOf(typeOf(node))) || typeOf(node).freeForm === true;
}

/** A scalar expression as it stands after `key: `. */
export function scalar(node: ExprNode, context: Context): Part {
  if (node.kind === 'literal') return typeof node.value === 'string' ? literalText(node.value) : String(node.value);
  const written = write(node, context);
  if (node.kind === 'call' && node.yields === 'name') return action(...written.words);
  const filtered = (filter: string): Part => action(...written.words, '|', filter);
  switch (shapeOf(typeOf(node))) {
    case 'string':
      return filtered('quote');
    case 'integer':
      return written.go === 'integer' ? action(...written.words) : filtered('int64');
    case 'boolean':
      return action(...written.words);
    default:
      return filtered('toJson');
  }
}

/** The line that puts a map or a list below its key. */
export function blockLine(node: ExprNode, context: Context): Line {
  const written = write(node, context);
  const words = node.kind === 'call' ? written.words : ['toYaml', wordOf(written)];
  return tag(...words, '|', 'nindent', String(context.column));
}
