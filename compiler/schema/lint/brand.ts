/** The one intersection that is allowed: a reference, `string & { readonly [ref]?: GpuPool }`. */

import ts from 'typescript';

/** The type whose names a reference is one of; undefined for any other type. */
export function brandedType(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isIntersectionTypeNode(type) || type.types.length !== 2) return undefined;
  const [base, literal] = type.types;
  if (base?.kind !== ts.SyntaxKind.StringKeyword || !literal || !ts.isTypeLiteralNode(literal)) return undefined;
  const [member] = literal.members;
  const isBrand =
    literal.members.length === 1 &&
    member !== undefined &&
    ts.isPropertySignature(member) &&
    ts.isComputedPropertyName(member.name) &&
    member.questionToken !== undefined;
  return isBrand ? member.type : undefined;
}

/** Whether a type node is the branded string of a reference. */
export function isReferenceBrand(type: ts.TypeNode): boolean {
  return brandedType(type) !== undefined;
}
