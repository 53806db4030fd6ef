/** V106: Helm deletes keys that are null, in files and versions differently: values never are. */

import ts from 'typescript';
import type { Rule } from '../rule.ts';

export const noNull: Rule = {
  code: 'V106',
  type(type, _, { report }) {
    const isNull = ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;
    if (!isNull && type.kind !== ts.SyntaxKind.UndefinedKeyword) return undefined;
    report(
      type,
      `${isNull ? 'null' : 'undefined'} is not a value`,
      'Make the key optional (key?: ...), or give it an `enabled`.',
    );
    return false;
  },
};
