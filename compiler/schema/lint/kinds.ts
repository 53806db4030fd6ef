/** What a type node stands for: tags fit some kinds of values and not others. */

import ts from 'typescript';
import type { ValuesProgram } from '../program.ts';
import { declarationOf, tagsOf } from '../read/declarations.ts';
import { isReferenceBrand } from './brand.ts';

/** Kinds of values; a quantity is `string` and `number`. */
export type Kind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'words'
  | 'reference'
  | 'list'
  | 'map'
  | 'object'
  | 'freeForm'
  | 'unknown';

/** All kinds of values that a type may have. */
export type TypeKind = ReadonlySet<Kind>;

/** Follows aliases to what a type node stands for. */
export function kindOf(values: ValuesProgram, type: ts.TypeNode): TypeKind {
  if (ts.isParenthesizedTypeNode(type)) return kindOf(values, type.type);
  if (type.kind === ts.SyntaxKind.StringKeyword) return new Set(['string']);
  if (type.kind === ts.SyntaxKind.NumberKeyword) return new Set(['number']);
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return new Set(['boolean']);
  if (ts.isLiteralTypeNode(type)) return new Set(['words']);
  if (ts.isArrayTypeNode(type)) return new Set(['list']);
  if (isReferenceBrand(type)) return new Set(['reference']);
  if (ts.isUnionTypeNode(type)) return new Set(type.types.flatMap((member) => [...kindOf(values, member)]));
  if (ts.isTypeLiteralNode(type)) return new Set([isMap(type.members) ? 'map' : 'object']);
  const declaration = ts.isTypeReferenceNode(type) ? declarationOf(values, type) : undefined;
  if (!declaration) return new Set(['unknown']);
  if (tagsOf(declaration).some(({ name }) => name === 'freeForm')) return new Set(['freeForm']);
  if (ts.isInterfaceDeclaration(declaration)) return new Set([isMap(declaration.members) ? 'map' : 'object']);
  return kindOf(values, declaration.type);
}

function isMap(members: ts.NodeArray<ts.TypeElement>): boolean {
  return members.some(ts.isIndexSignatureDeclaration);
}
