/** V113 and V114: every type and key is described; TypeScript ignores a comment that begins on the line of a `{` or `;`. */

import type ts from 'typescript';
import { descriptionOf } from '../../read/declarations.ts';
import type { Report, Rule } from '../rule.ts';

export const attachedComments: Rule = {
  code: 'V113',
  property(property, _, { report }) {
    if (hasLostComment(property)) {
      report(property.name, `the comment of ${property.name.getText()} is not seen`, 'Put it on a line of its own.');
    }
  },
};

export const described: Rule = {
  code: 'V114',
  declaration: (declaration, { report }) => check(declaration, declaration.name, report),
  property(property, _, { report }) {
    if (!hasLostComment(property)) check(property, property.name, report);
  },
};

function check(node: ts.Node, name: ts.Node, report: Report): void {
  if (descriptionOf(node)) return;
  const help =
    'Write /** One sentence. */ above it: it goes into values.yaml, the schema, the editor and the reference.';
  report(name, `${name.getText()} has no description`, help);
}

function hasLostComment(node: ts.Node): boolean {
  if (descriptionOf(node)) return false;
  const before = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  return before.includes('/**');
}
