/** V105: a union is of words, or of plain types (`string | number`). A choice between objects is a `mode`. */

import ts from 'typescript';
import { tagsOf } from '../../read/declarations.ts';
import type { Rule } from '../rule.ts';

const PLAIN = new Set([ts.SyntaxKind.StringKeyword, ts.SyntaxKind.NumberKeyword, ts.SyntaxKind.BooleanKeyword]);

export const plainUnions: Rule = {
  code: 'V105',
  type(type, owner, { report }) {
    if (!ts.isUnionTypeNode(type)) return undefined;
    const isWord = (member: ts.TypeNode): boolean => ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal);
    const isNothing = (member: ts.TypeNode): boolean =>
      member.kind === ts.SyntaxKind.UndefinedKeyword || member.getText() === 'null';
    const members = type.types.filter((member) => !isNothing(member));
    if (members.every(isWord) || members.every((member) => PLAIN.has(member.kind))) return undefined;
    if (isJson(owner, members)) return undefined;
    report(
      type,
      'a union may hold words only, or plain types only',
      "Write 'a' | 'b', or string | number; for a choice between objects a mode, and an object for each mode beside it.",
    );
    return false;
  },
};

/** `type Json = string | number | boolean | Json[] | { [key: string]: Json }`, or a type with @freeForm. */
function isJson(owner: ts.Node & { name: ts.Identifier }, members: readonly ts.TypeNode[]): boolean {
  if (tagsOf(owner).some(({ name }) => name === 'freeForm')) return true;
  const self = owner.name.text;
  return members.every(
    (member) =>
      PLAIN.has(member.kind) ||
      (ts.isArrayTypeNode(member) && member.elementType.getText() === self) ||
      (ts.isTypeLiteralNode(member) &&
        member.members.every((m) => ts.isIndexSignatureDeclaration(m) && m.type.getText() === self)),
  );
}
