/** The one intersection that is allowed: a reference, `string & { readonly [ref]?: GpuPool }`. */

import ts from 'typescript';

/** Whether a type node is the branded string of a reference. */
export function isReferenceBrand(type: ts.TypeNode): boolean {
  if (!ts.isIntersectionTypeNode(type) || type.types.length !== 2) return false;
  const [base, brand] = type.types;
  if (base?.kind !== ts.SyntaxKind.StringKeyword || !brand || !ts.isTypeLiteralNode(brand)) return false;
  const [member] = brand.members;
  return (
    brand.members.length === 1 &&
    member !== undefined &&
    ts.isPropertySignature(member) &&
    ts.isComputedPropertyName(member.name) &&
    member.questionToken !== undefined
  );
}
