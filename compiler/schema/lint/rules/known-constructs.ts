/** V107: only what the schema can say exactly. The list is of what is allowed, so that a new TypeScript can't bring in a trap. */

import ts from 'typescript';
import type { Rule } from '../rule.ts';

const ALLOWED = new Set([
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.LiteralType,
  ts.SyntaxKind.TypeReference,
  ts.SyntaxKind.ArrayType,
  ts.SyntaxKind.UnionType,
  ts.SyntaxKind.TypeLiteral,
  ts.SyntaxKind.ParenthesizedType,
  // These have rules of their own.
  ts.SyntaxKind.IntersectionType,
  ts.SyntaxKind.MappedType,
  ts.SyntaxKind.UndefinedKeyword,
]);

const HELP = 'Use string, number, boolean, words, X[], { [name: string]: X }, and interfaces.';

export const knownConstructs: Rule = {
  code: 'V107',
  type(type, _, { report }) {
    const isWord =
      !ts.isLiteralTypeNode(type) ||
      ts.isStringLiteral(type.literal) ||
      type.literal.kind === ts.SyntaxKind.NullKeyword;
    if (ALLOWED.has(type.kind) && isWord) {
      if (ts.isTypeLiteralNode(type)) checkMembers(type.members, report);
      return undefined;
    }
    report(type, `the type ${type.getText()} has no exact schema`, HELP);
    return false;
  },
  declaration(declaration, { report }) {
    if (ts.isInterfaceDeclaration(declaration)) checkMembers(declaration.members, report);
  },
};

function checkMembers(
  members: ts.NodeArray<ts.TypeElement>,
  report: (node: ts.Node, message: string, help: string) => void,
): void {
  const isIndex = members.some(ts.isIndexSignatureDeclaration);
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) {
      const key = member.parameters[0]?.type;
      if (key && key.kind !== ts.SyntaxKind.StringKeyword)
        report(key, 'keys of maps are strings', 'Write { [name: string]: X }.');
      continue;
    }
    if (!ts.isPropertySignature(member) || !member.type) {
      report(member, 'only properties with a type can be values', HELP);
    } else if (isIndex) {
      report(member, 'a map has no keys of its own', 'Put the map under a key of its own.');
    } else if (!ts.isIdentifier(member.name)) {
      report(member.name, 'a key is a plain name', 'Templates read it as .Values.area.key: write it in camel case.');
    }
  }
}
