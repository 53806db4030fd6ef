/** V118: keys of a map of objects become names of Kubernetes objects, and YAML makes `true` of some: they need a pattern. */

import ts from 'typescript';
import { tagsOf } from '../../read/declarations.ts';
import type { Rule } from '../rule.ts';

export const namedEntries: Rule = {
  code: 'V118',
  type(type, owner, { report, kindOf }) {
    if (!ts.isTypeLiteralNode(type)) return undefined;
    const entry = type.members.find(ts.isIndexSignatureDeclaration)?.type;
    if (!entry || !kindOf(entry).has('object')) return undefined;
    const isNamed = [type.parent, owner].some((node) => tagsOf(node).some(({ name }) => name === 'propertyNames'));
    if (!isNamed) report(type, 'the names of the entries have no pattern', HELP);
    return undefined;
  },
  declaration(declaration, { report, kindOf }) {
    if (!ts.isInterfaceDeclaration(declaration)) return;
    const entry = declaration.members.find(ts.isIndexSignatureDeclaration)?.type;
    if (!entry || !kindOf(entry).has('object')) return;
    if (tagsOf(declaration).some(({ name }) => name === 'propertyNames')) return;
    report(declaration.name, 'the names of the entries have no pattern', HELP);
  },
};

const HELP = 'Add @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40}.';
