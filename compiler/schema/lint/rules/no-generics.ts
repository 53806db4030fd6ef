/** V103: dictionaries of a generic type come out closed and empty, and their definitions have names that are no names. */

import ts from 'typescript';
import { declarationOf } from '../../read/declarations.ts';
import type { Rule } from '../rule.ts';

const HELP = 'Declare an interface for each use: interface Pools { [name: string]: Pool }.';

export const noGenerics: Rule = {
  code: 'V103',
  declaration(declaration, { report }) {
    const parameter = declaration.typeParameters?.[0];
    if (parameter) report(parameter, `${declaration.name.text} is generic`, HELP);
  },
  type(type, _, { report, values }) {
    if (!ts.isTypeReferenceNode(type) || !type.typeArguments || !declarationOf(values, type)) return undefined;
    report(type, `${type.typeName.getText()} is used as a generic type`, HELP);
    return false;
  },
};
