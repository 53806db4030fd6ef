/** V115: a `number` says whether it is whole: templates print integers and fractions differently. */

import ts from 'typescript';
import { tagsOf } from '../../read/declarations.ts';
import type { Rule } from '../rule.ts';

const HELP = 'Add @TJS-type integer (or number) above it; for items and entries use a named type: type Port = number.';

export const typedNumbers: Rule = {
  code: 'V115',
  type(type, owner, { report }) {
    if (type.kind !== ts.SyntaxKind.NumberKeyword) return undefined;
    const holder = type.parent;
    // A quantity may be a fraction, and Json is not ours.
    if (ts.isUnionTypeNode(holder)) return undefined;
    const isTagged = (node: ts.Node): boolean => tagsOf(node).some(({ name }) => name === 'TJS-type');
    if (ts.isPropertySignature(holder) && isTagged(holder)) return undefined;
    if (holder === owner && isTagged(owner)) return undefined;
    report(type, 'a number must say whether it is an integer', HELP);
    return false;
  },
};
