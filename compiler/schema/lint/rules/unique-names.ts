/** V117: two types of one name: the schema would call the second Name_1, or, changed order, the first. */

import type { Declaration } from '../../read/declarations.ts';
import type { Rule } from '../rule.ts';

export const uniqueNames: Rule = {
  code: 'V117',
  all(declarations, { report, values }) {
    const seen = new Map<string, Declaration>();
    for (const declaration of declarations) {
      const first = seen.get(declaration.name.text);
      if (!first) {
        seen.set(declaration.name.text, declaration);
        continue;
      }
      const { file, line } = values.position(first);
      report(
        declaration.name,
        `${declaration.name.text} is declared in ${file}:${line} too`,
        'Put the area into its name.',
      );
    }
  },
};
