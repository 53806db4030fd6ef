/** V108: enums and classes: an enum's values are not what the user writes, a class is not data. */

import ts from 'typescript';
import type { Rule } from '../rule.ts';

export const noEnums: Rule = {
  code: 'V108',
  type(type, _, { report, values }) {
    if (!ts.isTypeReferenceNode(type)) return undefined;
    const symbol = values.checker.getSymbolAtLocation(type.typeName);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? values.checker.getAliasedSymbol(symbol) : symbol;
    if (!target || target.declarations?.[0]?.getSourceFile().hasNoDefaultLib) return undefined;
    if (!(target.flags & (ts.SymbolFlags.Enum | ts.SymbolFlags.Class | ts.SymbolFlags.EnumMember))) return undefined;
    const isClass = Boolean(target.flags & ts.SymbolFlags.Class);
    report(
      type,
      `${target.name} is ${isClass ? 'a class' : 'an enum'}`,
      isClass ? 'Declare an interface.' : "Write type X = 'a' | 'b'.",
    );
    return false;
  },
};
