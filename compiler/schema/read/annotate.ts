/**
 * Lays the source over the generated structure: order, comments, tags, and the types that are inlined.
 *
 * typescript-json-schema sorts properties, drops unknown tags beside a first `$ref` (and keeps them beside the second), and
 * loses an alias in `name?: Alias`. So structure comes from it, and everything that is written above a type from the source.
 */

import ts from 'typescript';
import { brandedType } from '../lint/brand.ts';
import { brand, refName, refTo, type SchemaNode } from '../model.ts';
import type { ValuesProgram } from '../program.ts';
import { constraintKeys } from '../tags.ts';
import { structureOnly } from '../transforms/structure-only.ts';
import { commentOf, type Declaration, declarationOf, tagsOf } from './declarations.ts';

/** What the pass works with. */
export interface Annotation {
  readonly values: ValuesProgram;
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** What typescript-json-schema made of a type. */
  generated(definition: string): SchemaNode;
  /** Called for each property, to remember where it stands. */
  visit(definition: string, property: string, node: ts.Node): void;
}

/** A definition as its interface is written. */
export function annotateDefinition(context: Annotation, name: string, declaration: Declaration): SchemaNode {
  const generated = structureOnly(context.generated(name));
  const comment = commentOf(context.values, declaration);
  if (ts.isInterfaceDeclaration(declaration)) {
    const type = context.values.checker.getTypeAtLocation(declaration);
    return { ...withMembers(context, generated, type, declaration.members, name, ''), ...comment };
  }
  return { ...refine(context, generated, declaration.type, name, ''), ...comment };
}

function refine(context: Annotation, raw: SchemaNode, type: ts.TypeNode, definition: string, path: string): SchemaNode {
  if (ts.isParenthesizedTypeNode(type)) return refine(context, raw, type.type, definition, path);
  if (ts.isTypeReferenceNode(type)) return refineReference(context, raw, type, definition, path);
  const node = structureOnly(dereferenceAlias(context, raw));
  if (ts.isArrayTypeNode(type)) {
    return { type: 'array', items: refine(context, node.items ?? {}, type.elementType, definition, `${path}[]`) };
  }
  if (ts.isTypeLiteralNode(type)) {
    return withMembers(context, node, context.values.checker.getTypeAtLocation(type), type.members, definition, path);
  }
  if (ts.isUnionTypeNode(type) && node.enum) return { ...node, enum: inSourceOrder(type, node.enum) };
  return node;
}

function refineReference(
  context: Annotation,
  raw: SchemaNode,
  type: ts.TypeReferenceNode,
  definition: string,
  path: string,
): SchemaNode {
  const declaration = declarationOf(context.values, type);
  if (!declaration) return raw.$ref ? { $ref: raw.$ref } : structureOnly(raw);
  const name = declaration.name.text;
  if (ts.isInterfaceDeclaration(declaration)) return { $ref: refTo(name) };
  const tags = tagsOf(declaration);
  if (tags.some((tag) => tag.name === 'freeForm')) return { $ref: refTo(name), freeForm: true };
  const comment = { ...commentOf(context.values, declaration), ...brandOf(context, declaration) };
  if (comment.type && ts.isUnionTypeNode(declaration.type)) {
    // `@TJS-type integer` on `string | number` is for the number; typescript-json-schema drops the string.
    const { type: number, ...others } = comment;
    const types = declaration.type.types.map((member) =>
      member.kind === ts.SyntaxKind.NumberKeyword ? String(number) : member.getText(),
    );
    return applyComment(context, { type: types }, others);
  }
  const body = comment.type ? {} : refine(context, dereferenceAlias(context, raw), declaration.type, definition, path);
  return applyComment(context, body, comment);
}

/** What the type of a reference says of the entries that it names. */
function brandOf({ values }: Annotation, declaration: ts.TypeAliasDeclaration): SchemaNode {
  const { name, type } = declaration;
  const entry = brandedType(type);
  if (!entry) return {};
  const declared = ts.isTypeReferenceNode(entry) ? declarationOf(values, entry) : undefined;
  const names = declared?.name.text ?? entry.getText();
  const tag = tagsOf(declaration).find((one) => one.name === 'keyOf')?.node;
  const position = values.position(name);
  return { [brand]: { alias: name.text, names, position, tag: tag ? values.position(tag) : position } };
}

/** Generated references point to interfaces, and to aliases that are inlined here. */
function dereferenceAlias(context: Annotation, node: SchemaNode): SchemaNode {
  const name = refName(node);
  return name === undefined ? node : context.generated(name);
}

/** Properties in the order of the source, or the type of a map's entries. */
function withMembers(
  context: Annotation,
  node: SchemaNode,
  type: ts.Type,
  members: ts.NodeArray<ts.TypeElement>,
  definition: string,
  path: string,
): SchemaNode {
  const index = members.find(ts.isIndexSignatureDeclaration);
  const result: SchemaNode = { ...node };
  if (index && typeof node.additionalProperties === 'object') {
    result.additionalProperties = refine(context, node.additionalProperties, index.type, definition, `${path}*.`);
  }
  if (!node.properties) return result;
  const properties: Record<string, SchemaNode> = {};
  for (const symbol of context.values.checker.getPropertiesOfType(type)) {
    const declaration = symbol.declarations?.[0];
    const generated = node.properties[symbol.name];
    if (!generated || !declaration || !ts.isPropertySignature(declaration) || !declaration.type) continue;
    context.visit(definition, path + symbol.name, declaration.name);
    const inner = refine(context, generated, declaration.type, definition, `${path}${symbol.name}.`);
    properties[symbol.name] = applyComment(context, inner, commentOf(context.values, declaration));
  }
  result.properties = properties;
  const required = Object.keys(properties).filter((key) => node.required?.includes(key));
  if (required.length > 0) result.required = required;
  return result;
}

/**
 * The comment over the node. What would narrow a reference inlines the definition, since Helm ignores constraints beside `$ref`, and so
 * does `@entryDefaults`: it belongs to this map and not to all of the type.
 */
function applyComment(context: Annotation, node: SchemaNode, comment: SchemaNode): SchemaNode {
  const narrows = [...constraintKeys, 'entryDefaults' as const].some((key) => comment[key] !== undefined);
  const name = refName(node);
  const declaration = name === undefined ? undefined : context.declarations.get(name);
  if (!narrows || name === undefined || !declaration) return { ...node, ...comment };
  return { ...annotateDefinition(context, name, declaration), ...comment };
}

function inSourceOrder(type: ts.UnionTypeNode, words: readonly unknown[]): unknown[] {
  const order = type.types.map((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? member.literal.text : undefined,
  );
  return [...words].sort((a, b) => order.indexOf(a as string) - order.indexOf(b as string));
}
