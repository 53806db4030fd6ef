/** V102: Partial, Omit, Array, Map, Date and the like: some lose keys or docs, some aren't values. `extends Omit<X, 'key'>` is fine. */

import ts from 'typescript';
import { declarationOf } from '../../read/declarations.ts';
import type { Rule } from '../rule.ts';

const fixes: Readonly<Record<string, string>> = {
  Array: 'Write X[].',
  ReadonlyArray: 'Write X[].',
  Map: 'Write { [name: string]: X }.',
  Set: 'Write X[] with @uniqueItems.',
  Date: 'Write string with a @pattern.',
  Omit: "Declare an interface: interface Y extends Omit<X, 'key'> {}.",
  Pick: "Declare an interface: interface Y extends Pick<X, 'key'> {}.",
};

export const noUtilityTypes: Rule = {
  code: 'V102',
  type(type, _, { report, values }) {
    if (!ts.isTypeReferenceNode(type) || type.typeName.getText() === 'Record' || declarationOf(values, type))
      return undefined;
    const name = type.typeName.getText();
    const symbol = values.checker.getSymbolAtLocation(type.typeName);
    if (symbol && symbol.flags & (ts.SymbolFlags.Enum | ts.SymbolFlags.Class | ts.SymbolFlags.Alias)) {
      if (!symbol.declarations?.[0]?.getSourceFile().hasNoDefaultLib) return undefined;
    }
    report(
      type,
      `${name} can't be used for values`,
      fixes[name] ?? 'Declare an interface with the keys that are wanted.',
    );
    return false;
  },
};
