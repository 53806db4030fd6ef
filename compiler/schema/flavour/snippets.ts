/** Snippets of yaml-language-server: a new entry of a map with the keys it needs, and a mode with its object. */

import { isMap, resolve, type SchemaNode, type ValuesModel } from '../model.ts';
import { modeChoice } from '../modes.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Place } from './place.ts';

type Body = Record<string, unknown> | string | number | boolean | unknown[];

/** The snippets of one node, if it has any. */
export function snippetsFor(model: ValuesModel, node: SchemaNode, place: Place): JsonSchema {
  const snippets = isMap(node) ? entrySnippets(model, node) : modeSnippets(model, node, place);
  return snippets.length > 0 ? { defaultSnippets: snippets } : {};
}

/** The keys that a schema demands. */
export function requiredWords(schema: JsonSchema): readonly string[] {
  return schema.required ?? [];
}

function entrySnippets(model: ValuesModel, map: SchemaNode & { additionalProperties: SchemaNode }): JsonSchema[] {
  const entry = resolve(model, map.additionalProperties);
  if (!entry.properties) return [];
  const counter = { next: 2 };
  // Entries over defaults need only what their defaults can't say: that is known to the guard, so the example tells it.
  const example = firstEntry(map.examples);
  const body = example ?? (map.entryDefaults === undefined ? bodyOf(model, entry, counter) : {});
  const name = map.additionalProperties.$ref?.split('/').at(-1) ?? 'entry';
  const description = entry.description ?? `A new ${name}.`;
  return [
    { label: `new ${name}`, description, body: { '${1:name}': Object.keys(body as object).length > 0 ? body : '$2' } },
  ];
}

function modeSnippets(model: ValuesModel, object: SchemaNode, place: Place): JsonSchema[] {
  const choice = place.context === 'open' && !object.properties ? undefined : modeChoice(model, object);
  return (choice?.modes ?? []).map(({ word, hasObject }, index) => {
    const settings = hasObject ? resolve(model, object.properties?.[word] ?? {}) : undefined;
    const filled = settings && bodyOf(model, settings, { next: 1 });
    const description = object.properties?.mode?.enumDescriptions?.[index] ?? settings?.description;
    const body = { mode: word, ...(filled && Object.keys(filled).length > 0 && { [word]: filled }) };
    return { label: `mode ${word}`, ...(description && { description }), body };
  });
}

function bodyOf(model: ValuesModel, object: SchemaNode, counter: { next: number }): Record<string, unknown> {
  const keys = (object.required ?? []).filter((key) => object.properties?.[key]?.default === undefined);
  return Object.fromEntries(keys.map((key) => [key, placeholder(model, object.properties?.[key] ?? {}, counter)]));
}

function placeholder(model: ValuesModel, node: SchemaNode, counter: { next: number }): Body {
  const target = resolve(model, node);
  if (target.properties) return bodyOf(model, target, counter);
  const n = counter.next;
  counter.next += 1;
  if (target.enum) return `\${${n}|${target.enum.join(',')}|}`;
  const example = target.examples?.[0];
  if (typeof example === 'string' || typeof example === 'number') return `\${${n}:${example}}`;
  if (target.type === 'boolean') return `\${${n}|true,false|}`;
  return target.type === 'array' ? [`$${n}`] : `$${n}`;
}

function firstEntry(examples: readonly unknown[] | undefined): Record<string, unknown> | undefined {
  const [example] = examples ?? [];
  if (typeof example !== 'object' || example === null) return undefined;
  const [entry] = Object.values(example);
  return typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : undefined;
}
