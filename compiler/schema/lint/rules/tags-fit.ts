/** V109: a tag that doesn't fit its type is ignored, or stands beside a `$ref`, where Helm ignores it. */

import ts from 'typescript';
import { tagsOf } from '../../read/declarations.ts';
import type { Kind, TypeKind } from '../kinds.ts';
import type { Report, Rule } from '../rule.ts';

const fits: Readonly<Record<string, readonly Kind[]>> = {
  'TJS-type': ['number', 'reference'],
  minimum: ['number'],
  maximum: ['number'],
  unit: ['number', 'string'],
  pattern: ['string'],
  not: ['string'],
  patternHint: ['string', 'words'],
  minLength: ['string'],
  maxLength: ['string'],
  minItems: ['list'],
  maxItems: ['list'],
  uniqueItems: ['list'],
  minProperties: ['map'],
  maxProperties: ['map'],
  propertyNames: ['map'],
  entryDefaults: ['map'],
  enumDescriptions: ['words'],
};

export const tagsFit: Rule = {
  code: 'V109',
  declaration(declaration, { report, kindOf }) {
    const kind: TypeKind = ts.isTypeAliasDeclaration(declaration)
      ? kindOf(declaration.type)
      : new Set([declaration.members.some(ts.isIndexSignatureDeclaration) ? 'map' : 'object']);
    check(declaration, kind, report);
  },
  property(property, _, { report, kindOf }) {
    if (property.type) check(property, kindOf(property.type), report);
  },
};

function check(node: ts.Node, kind: TypeKind, report: Report): void {
  for (const tag of tagsOf(node)) {
    const wanted = fits[tag.name];
    if (!wanted || wanted.some((candidate) => kind.has(candidate))) continue;
    report(
      tag.node,
      `@${tag.name} does nothing on ${[...kind].join(' | ')}`,
      `It fits ${wanted.join(' and ')}. For items of a list or entries of a map put it on a named type: type Port = number.`,
    );
  }
}
