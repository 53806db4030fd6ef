/** The smallest entry that a map takes: what a message offers to paste where a reference finds nothing. */
import { isMap, resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { modeChoice } from '../schema/modes.ts';

/** The YAML behind the key of a new entry, its own lines indented by so many steps. */
export function exampleEntry(model: ValuesModel, node: SchemaNode, depth: number): string {
  const value = exampleOf(model, node);
  return isFilled(value) ? lines(value, depth) : ' {}';
}

type Example = string | { readonly [key: string]: Example };

function exampleOf(model: ValuesModel, unresolved: SchemaNode): Example {
  const node = resolve(model, unresolved);
  const given = node.examples?.[0] ?? node.const ?? node.enum?.[0];
  if (given !== undefined) return typeof given === 'string' && isPlain.test(given) ? given : JSON.stringify(given);
  if (node.freeForm || isMap(node)) return '{}';
  if (!node.properties) return scalars[[node.type].flat()[0] ?? ''] ?? someName(node);
  const needed = (node.required ?? []).filter((key) => node.properties?.[key]?.default === undefined);
  const chosen = modeChoice(model, node)?.modes[0];
  if (chosen?.hasObject && node.properties[chosen.word]?.default === undefined) needed.push(chosen.word);
  const example = needed.map((key) => [key, exampleOf(model, node.properties?.[key] ?? {})] as const);
  return example.length === 0 ? '{}' : Object.fromEntries(example);
}

function someName({ pattern = '' }: SchemaNode): string {
  return new RegExp(pattern).test('example') ? 'example' : '""';
}

const isPlain = /^[A-Za-z][A-Za-z0-9]*$/;
const scalars: Readonly<Record<string, string>> = { integer: '1', number: '1', boolean: 'true', array: '[]' };

function isFilled(value: Example): value is { readonly [key: string]: Example } {
  return typeof value === 'object';
}

function lines(example: { readonly [key: string]: Example }, depth: number): string {
  return Object.entries(example)
    .map(([key, value]) => `\n${'  '.repeat(depth)}${key}:${isFilled(value) ? lines(value, depth + 1) : ` ${value}`}`)
    .join('');
}
