/** V111 and V112: a misspelt tag would be ignored, and a tag whose text can't be read would become a text. */

import type ts from 'typescript';
import { tagsOf } from '../../read/declarations.ts';
import { TagError, tagKinds } from '../../tags.ts';
import type { Report, Rule } from '../rule.ts';

export const knownTags: Rule = rule('V111', (node, report) => {
  for (const { name, node: tag } of tagsOf(node)) {
    if (!Object.hasOwn(tagKinds, name)) {
      report(
        tag,
        `the tag @${name} is not known`,
        `Tags: ${Object.keys(tagKinds)
          .map((known) => `@${known}`)
          .join(' ')}`,
      );
    }
  }
});

export const readableTags: Rule = rule('V112', (node, report) => {
  for (const { name, text, node: tag } of tagsOf(node)) {
    if (!Object.hasOwn(tagKinds, name)) continue;
    const parsed = tagKinds[name]?.parse(text);
    if (parsed instanceof TagError) report(tag, `@${name}: ${parsed.reason}`, `Write ${tagKinds[name]?.form}.`);
  }
});

function rule(code: string, check: (node: ts.Node, report: Report) => void): Rule {
  return {
    code,
    declaration: (declaration, { report }) => check(declaration, report),
    property: (property, _, { report }) => check(property, report),
  };
}
