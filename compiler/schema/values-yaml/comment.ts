/** The comment above a key: what it is, what it may be. */

import { yamlScalar } from '../../values/yamlString.ts';
import type { SchemaNode } from '../model.ts';

const WIDTH = 100;

/** The lines of a key's comment, `#` included. */
export function commentLines(node: SchemaNode): string[] {
  const since = node.since && `Since ${node.since}.`;
  const deprecated =
    node.deprecated && `Deprecated. ${typeof node.deprecated === 'string' ? node.deprecated : ''}`.trim();
  const facts = [deprecated, ...words(node), range(node), since].filter((fact) => typeof fact === 'string');
  const text = [node.description ?? '', ...facts].filter((part) => part !== '');
  return text.flatMap((part) => part.split('\n').flatMap(wrap)).map((line) => `# ${line}`.trimEnd());
}

function words({ enum: legal, enumDescriptions, patternHint }: SchemaNode): string[] {
  // What has a hint has too many words to list.
  if (!legal || patternHint) return [];
  if (!enumDescriptions) return [`One of: ${legal.map(yamlScalar).join(', ')}.`];
  return legal.map((word, index) => `- ${yamlScalar(word)}: ${enumDescriptions[index] ?? ''}`);
}

function range({ type, minimum, maximum, unit, patternHint }: SchemaNode): string | undefined {
  if (patternHint) return `Form: ${patternHint}.`;
  const isBounded = maximum !== undefined && maximum < 2 ** 31 - 1;
  const least = minimum !== undefined && minimum > -(2 ** 31);
  const limits =
    least && isBounded
      ? `from ${minimum} to ${maximum}`
      : least
        ? `at least ${minimum}`
        : isBounded
          ? `at most ${maximum}`
          : '';
  const kind = type === 'integer' ? 'A whole number' : type === 'number' ? 'A number' : '';
  if (!kind || (!limits && !unit)) return undefined;
  return `${[kind, unit && `of ${unit}`, limits].filter(Boolean).join(' ')}.`;
}

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
