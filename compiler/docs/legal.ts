/** What a value may be, in words: the sentences that follow a key's description. */
import type { SchemaNode } from '../schema/model.ts';
import { code, listed, prose, yamlCode } from './markdown.ts';

/** Bounds that only say that an integer is an integer. */
const WIDE = 2 ** 31 - 1;

/** The sentences on what is legal, in the order of importance. */
export function legalText(node: SchemaNode): string[] {
  return [
    node.deprecated && `**Deprecated.** ${typeof node.deprecated === 'string' ? prose(node.deprecated) : ''}`.trim(),
    words(node),
    form(node),
    numbers(node),
    lengths(node),
    items(node),
    node.renamedFrom && `Was called ${code(node.renamedFrom)}, which is still read.`,
    node.since && `Since ${node.since}.`,
    examples(node),
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}

function words({ enum: legal, enumDescriptions, patternHint, const: only }: SchemaNode): string | undefined {
  if (only !== undefined) return `Always ${yamlCode(only)}.`;
  // What has a hint has too many words to list.
  if (!legal || patternHint) return undefined;
  if (!enumDescriptions) return `One of ${legal.map(yamlCode).join(', ')}.`;
  return legal.map((word, index) => `${yamlCode(word)}: ${prose(enumDescriptions[index] ?? '')}`).join('\n');
}

function form({ pattern, patternHint }: SchemaNode): string | undefined {
  if (patternHint) return `Form: ${prose(patternHint)}.`;
  return pattern && `Form: ${code(pattern)}.`;
}

function numbers({ type, minimum, maximum, unit }: SchemaNode): string | undefined {
  if (type !== 'integer' && type !== 'number') return undefined;
  const least = minimum !== undefined && minimum > -WIDE;
  const most = maximum !== undefined && maximum < WIDE;
  const limits = [least && `at least ${minimum}`, most && `at most ${maximum}`].filter(Boolean).join(', ');
  const sentence = [unit && `in ${unit}`, limits].filter(Boolean).join(', ');
  return sentence && `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
}

function lengths({ type, minLength, maxLength, patternHint }: SchemaNode): string | undefined {
  if (![type].flat().includes('string')) return undefined;
  const least = minLength && !patternHint ? 'Not empty.' : '';
  return [least, maxLength !== undefined && `At most ${maxLength} characters.`].filter(Boolean).join(' ');
}

function items(node: SchemaNode): string {
  const { minItems, maxItems, uniqueItems, minProperties, maxProperties } = node;
  const limits = [
    minItems && `at least ${minItems}`,
    maxItems !== undefined && `at most ${maxItems}`,
    uniqueItems && 'no two alike',
    minProperties && `at least ${minProperties}`,
    maxProperties !== undefined && `at most ${maxProperties}`,
  ].filter(Boolean);
  return limits.length > 0 ? `Entries: ${listed(limits as string[])}.` : '';
}

function examples({ examples: given, enum: legal }: SchemaNode): string | undefined {
  if (!given || given.length === 0 || legal) return undefined;
  return `For example ${given.map(yamlCode).join(', ')}.`;
}
