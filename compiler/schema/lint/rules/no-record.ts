/** V101: `Record<string, X>` and mapped types come out as an object that allows no key at all. */

import ts from 'typescript';
import type { Rule } from '../rule.ts';

export const noRecord: Rule = {
  code: 'V101',
  type(type, _, { report }) {
    const isRecord = ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Record';
    if (!isRecord && !ts.isMappedTypeNode(type)) return undefined;
    report(
      type,
      `${isRecord ? 'Record' : 'a mapped type'} makes a schema that allows no key`,
      'Write { [name: string]: X }.',
    );
    return false;
  },
};
