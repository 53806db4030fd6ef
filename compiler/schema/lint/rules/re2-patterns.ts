/** V116: Helm reads patterns as Go does (RE2). One with a lookahead makes the whole schema fail, while ajv and editors accept it. */

import { RE2JS } from 're2js';
import type ts from 'typescript';
import { tagsOf } from '../../read/declarations.ts';
import { TagError, tagKinds } from '../../tags.ts';
import type { Report, Rule } from '../rule.ts';

export const re2Patterns: Rule = {
  code: 'V116',
  declaration: (declaration, { report }) => check(declaration, report),
  property: (property, _, { report }) => check(property, report),
};

function check(node: ts.Node, report: Report): void {
  for (const { name, text, node: tag } of tagsOf(node)) {
    if (!['pattern', 'not', 'propertyNames'].includes(name)) continue;
    const parsed = tagKinds[name]?.parse(text);
    if (!parsed || parsed instanceof TagError) continue;
    const reason = whyNot(parsed.pattern ?? parsed.not?.pattern ?? parsed.propertyNames?.pattern ?? '');
    if (reason)
      report(
        tag,
        `the pattern is not one of RE2: ${reason}`,
        'Write it without lookahead, lookbehind and backreferences.',
      );
  }
}

function whyNot(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
