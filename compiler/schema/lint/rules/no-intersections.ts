/** V104: in `A & B` members that were met before are dropped in silence; which ones depends on the order of the files. */

import ts from 'typescript';
import { isReferenceBrand } from '../brand.ts';
import type { Rule } from '../rule.ts';

export const noIntersections: Rule = {
  code: 'V104',
  type(type, _, { report }) {
    if (!ts.isIntersectionTypeNode(type)) return undefined;
    if (isReferenceBrand(type)) return false;
    const isBrand = type.types.some((member) => member.kind === ts.SyntaxKind.StringKeyword);
    report(
      type,
      isBrand ? 'a branded string comes out as an object' : 'an intersection loses keys',
      isBrand
        ? 'A reference is written string & { readonly [ref]?: Target } with @TJS-type string and @keyOf; anything else is a string with a @pattern.'
        : 'Declare interface X extends A, B {}.',
    );
    return false;
  },
};
