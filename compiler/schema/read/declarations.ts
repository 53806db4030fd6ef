/** The declared types by name, and what the comments above a declaration say. */

import ts from 'typescript';
import { CompileError } from '../../errors.ts';
import type { SchemaNode } from '../model.ts';
import type { ValuesProgram } from '../program.ts';
import { TagError, tagKinds } from '../tags.ts';

/** A named type. */
export type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** What a type node refers to, if that is a type of the project (and not `Omit` or `Array`). */
export function declarationOf({ checker }: ValuesProgram, node: ts.TypeReferenceNode): Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  if (!symbol) return undefined;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.declarations?.[0];
  if (!declaration || declaration.getSourceFile().hasNoDefaultLib) return undefined;
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration) ? declaration : undefined;
}

/** Every interface and alias in the program's own files, by name. */
export function declarations({ program }: ValuesProgram): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const file of program.getSourceFiles()) {
    if (program.isSourceFileDefaultLibrary(file)) continue;
    file.forEachChild((node) => {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return;
      if (!found.has(node.name.text)) found.set(node.name.text, node);
    });
  }
  return found;
}

/** A tag as it stands in the source. */
export interface SourceTag {
  readonly name: string;
  readonly text: string;
  readonly node: ts.JSDocTag;
}

/** The tags above a declaration. */
export function tagsOf(node: ts.Node): SourceTag[] {
  return ts.getJSDocTags(node).map((tag) => ({
    name: tag.tagName.text,
    text: (ts.getTextOfJSDocComment(tag.comment) ?? '').trim(),
    node: tag,
  }));
}

/** The description above a declaration; `{@link X}` becomes `X`. A paragraph is one line: where the source wraps is nobody's business. */
export function descriptionOf(node: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? '';
  const plain = text.replace(/\{@link\s+([^}|]+?)(?:\s*\|\s*([^}]+))?\s*\}/g, (_, target, label) => label ?? target);
  return plain.replace(/([^\n])\n(?!\n|\s*([-*]|\d+\.) )/g, '$1 ').trim() || undefined;
}

/** The keywords that description and tags give. @throws CompileError at a tag that can't be read (the lint reports all of them). */
export function commentOf(values: ValuesProgram, node: ts.Node): SchemaNode {
  const description = descriptionOf(node);
  const keywords: SchemaNode = description === undefined ? {} : { description };
  for (const { name, text, node: tag } of tagsOf(node)) {
    const parsed = tagKinds[name]?.parse(text);
    if (!parsed || parsed instanceof TagError) {
      throw new CompileError(
        'V004',
        `the tag @${name} can't be read`,
        values.position(tag),
        'Run the lint of the values.',
      );
    }
    const examples = parsed.examples && [...(keywords.examples ?? []), ...parsed.examples];
    Object.assign(keywords, parsed, examples && { examples });
  }
  return keywords;
}
