/**
 * YAML that the `yaml` package accepts and Helm's parser (go-yaml 2.4, a YAML 1.1 scanner) refuses or reads differently.
 * The other way round, what `yaml` refuses and Helm would take is broken layout that every editor marks too, and stays refused.
 */

import { CST, Lexer } from 'yaml';
import { ValuesError } from './error.ts';
import { type Context, faultOf } from './syntaxFaults.ts';
import { positionAt } from './text.ts';

const BLANK = new Set(['space', 'newline', 'comment', 'byte-order-mark']);

/** @throws ValuesError at the first such place */
export function checkSyntax(text: string, file: string): void {
  let offset = 0;
  // Where the line starts.
  let line = 0;
  let depth = 0;
  let before = 'newline';
  let header = '';
  let block = '';
  let inBlock = false;
  let empty = true;
  let commented = false;
  // Where the key starts that a colon would end.
  let key: number | undefined;
  let scalarNext = false;

  for (const lexeme of new Lexer().lex(text)) {
    const type = scalarNext ? 'content' : (CST.tokenType(lexeme) ?? 'content');
    scalarNext = lexeme === CST.SCALAR;
    if (scalarNext || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) continue;

    const context: Context = {
      before,
      header,
      block,
      depth,
      next: text[offset + lexeme.length] ?? '',
      key: key === undefined ? undefined : text.slice(key, offset),
      inBlock,
      empty,
      commented,
      column: offset - line,
    };
    const fault = faultOf(type, lexeme, context);
    if (fault) throw new ValuesError(fault.problem, fault.help, positionAt(text, offset + (fault.at ?? 0), file));

    if (/^flow-.*-start$/.test(type)) depth++;
    if (/^flow-.*-end$/.test(type)) depth = Math.max(0, depth - 1);
    if (/^(flow-.*-start|comma|map-value-ind)$/.test(type) || (type === 'newline' && depth === 0)) key = undefined;
    else if (!BLANK.has(type)) key ??= offset;
    if (type === 'map-value-ind' && depth === 0) inBlock = true;
    if (!BLANK.has(type) && type !== 'doc-start') empty = false;
    if (type === 'comment') commented = true;
    else if (!BLANK.has(type) && type !== 'tag' && type !== 'anchor') commented = false;
    if (type === 'block-scalar-header') header = lexeme;
    if (type === 'content') {
      block = header;
      header = '';
    } else if (type !== 'space' && type !== 'newline') block = '';
    if (type !== 'space') before = type;
    if (lexeme.includes('\n')) line = offset + lexeme.lastIndexOf('\n') + 1;
    offset += lexeme.length;
  }
}
