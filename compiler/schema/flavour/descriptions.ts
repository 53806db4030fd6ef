/** What editors show of a key: its description with its default, in Markdown where the text uses any, and the default as a proposal. */

import { yamlScalar } from '../../values/yamlString.ts';
import type { SchemaNode } from '../model.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * Editors that know `markdownDescription` take it first. Without marks of Markdown `description` says the same to all: where there
 * are some, it goes without them.
 */
export function describe(description: string | undefined): JsonSchema {
  if (description === undefined) return {};
  const plain = description.replaceAll(/[`]|\*\*/g, '');
  return plain === description ? { description } : { description: plain, markdownDescription: description };
}

/** All that is to be said of a key. */
export function descriptionOf(node: SchemaNode, byDefault: unknown): string | undefined {
  const { description, deprecated, unit, since, keyOf } = node;
  const parts = [
    deprecated ? `**Deprecated.** ${typeof deprecated === 'string' ? deprecated : ''}`.trim() : undefined,
    description,
    [
      unit && `Unit: ${unit}.`,
      keyOf && !keyOf.startsWith('..') && `One of the names under \`${keyOf}\`.`,
      isWord(byDefault) && `Default: \`${byDefault}\`.`,
      since && `Since ${since}.`,
    ]
      .filter(Boolean)
      .join(' '),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}

/**
 * The default, to begin from. Not by `default`: yaml-language-server writes that out with every object that it completes, and a
 * user's file should hold only what differs.
 */
export function proposalOf(node: SchemaNode, byDefault: unknown): JsonSchema {
  if (!isWord(byDefault) || typeof byDefault === 'boolean' || node.enum !== undefined) return {};
  const body = typedOver(byDefault);
  return { defaultSnippets: [{ label: String(byDefault), description: 'The default.', body: `\${1:${body}}` }] };
}

/** A scalar as YAML inside a placeholder of a snippet. */
export function typedOver(value: unknown): string {
  return yamlScalar(value).replaceAll(/[\\$}]/g, '\\$&');
}

/** Whether a default fits into a sentence. */
function isWord(value: unknown): value is string | number | boolean {
  return value !== '' && ['string', 'number', 'boolean'].includes(typeof value);
}
