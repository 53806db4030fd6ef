/** The TSDoc of a key: what it is, what it may be, and what it is where nobody says. */
import type { SchemaNode } from '../schema/model.ts';

/** The lines inside the comment of a key. @param byDefault its default */
export function commentOf(node: SchemaNode, byDefault: unknown): string[] {
  const { description, deprecated, since, examples } = node;
  const facts = [range(node), reference(node), ...words(node)].filter((fact) => fact !== undefined);
  const tags = [
    ...defaultTag(byDefault),
    ...(examples ?? []).slice(0, 1).map((example) => `@example ${JSON.stringify(example)}`),
    ...(since ? [`@since ${since}`] : []),
    ...(deprecated ? [`@deprecated ${typeof deprecated === 'string' ? deprecated : ''}`.trim()] : []),
  ];
  const blocks = [description?.split('\n') ?? [], facts, tags].filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])).map(escaped);
}

/** A comment as it stands above its key. */
export function commentText(lines: readonly string[], indent: string): string {
  if (lines.length === 0) return '';
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && !only.startsWith('@')) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function range({ type, minimum, maximum, minItems, unit, patternHint }: SchemaNode): string | undefined {
  if (patternHint !== undefined) return `Form: ${patternHint}.`;
  if (type === 'array') return minItems === undefined ? undefined : `At least ${minItems}.`;
  const kind = type === 'integer' ? 'A whole number' : type === 'number' ? 'A number' : undefined;
  if (kind === undefined) return undefined;
  const isBounded = maximum !== undefined && maximum < 2 ** 31 - 1;
  const limits =
    minimum !== undefined && isBounded
      ? `from ${minimum} to ${maximum}`
      : minimum !== undefined
        ? `at least ${minimum}`
        : isBounded
          ? `at most ${maximum}`
          : undefined;
  return `${[kind, unit && `of ${unit}`, limits].filter(Boolean).join(' ')}.`;
}

function reference({ keyOf }: SchemaNode): string | undefined {
  return keyOf === undefined ? undefined : `One of the names under \`${keyOf.replace(/^(\.\.\/)+/, '')}\`.`;
}

function words({ enum: legal, enumDescriptions }: SchemaNode): string[] {
  return (legal ?? []).flatMap((word, index) =>
    enumDescriptions?.[index] ? `- \`${word}\`: ${enumDescriptions[index]}` : [],
  );
}

/** A default that fits into a line; a page of defaults is in values.yaml. */
function defaultTag(value: unknown): string[] {
  const isShort = typeof value === 'object' && value !== null ? Object.keys(value).length === 0 : value !== undefined;
  return isShort ? [`@default ${JSON.stringify(value)}`] : [];
}

function escaped(line: string): string {
  return line.replaceAll('*/', '*\\/');
}
