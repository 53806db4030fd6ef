/** What a snippet writes: keys that somebody has to fill in, with examples to type over. */

import { isMap, resolve, type SchemaNode, type ValuesModel } from '../model.ts';
import { ownValue } from './place.ts';

/** Numbers of placeholders. */
export interface Counter {
  next: number;
}

/** A map with one entry: the one of its example, or else one with the keys that its defaults don't give. */
export function entryBody(
  model: ValuesModel,
  map: SchemaNode & { additionalProperties: SchemaNode },
  defaults: unknown,
  counter: Counter,
): Record<string, unknown> {
  const entry = resolve(model, map.additionalProperties);
  const [name, example] = firstEntry(map.examples) ?? ['name', undefined];
  // A key with a dash makes yaml-language-server indent twice what is below it.
  const key = `\${${take(counter)}:${name.includes('-') ? 'name' : name}}`;
  if (example !== undefined) return { [key]: filled(example, counter) };
  if (!entry.properties) return { [key]: `$${take(counter)}` };
  const body = bodyOf(model, entry, counter, defaults);
  return { [key]: orEmpty(body) };
}

/** The keys that an object needs and its defaults don't give. */
export function bodyOf(
  model: ValuesModel,
  object: SchemaNode,
  counter: Counter,
  defaults?: unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    (object.required ?? []).flatMap((key) => {
      const child = object.properties?.[key] ?? {};
      if (child.default !== undefined) return [];
      const target = resolve(model, child);
      const byDefault = ownValue(defaults, key);
      if (byDefault === undefined) return [[key, placeholder(model, child, counter)]];
      // What each entry is merged over holds no entries of its own: the first one is the user's.
      if (isMap(target) && target.entryDefaults === '..') return [[key, entryBody(model, target, defaults, counter)]];
      const inside = target.properties ? bodyOf(model, target, counter, byDefault) : {};
      return Object.keys(inside).length > 0 ? [[key, inside]] : [];
    }),
  );
}

function placeholder(model: ValuesModel, node: SchemaNode, counter: Counter): unknown {
  const target = resolve(model, node);
  if (target.properties) return orEmpty(bodyOf(model, target, counter));
  if (isMap(target)) return entryBody(model, target, undefined, counter);
  const n = take(counter);
  if (target.enum) return `\${${n}|${target.enum.join(',')}|}`;
  const example = target.examples?.[0];
  if (typeof example === 'string' || typeof example === 'number') return `\${${n}:${escaped(example)}}`;
  if (target.type === 'boolean') return `\${${n}|true,false|}`;
  return target.type === 'array' ? [`$${n}`] : `$${n}`;
}

/** An example whose words can be typed over. */
function filled(value: unknown, counter: Counter): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, counter));
  if (typeof value !== 'object' || value === null) return `\${${take(counter)}:${escaped(value)}}`;
  const entries = Object.entries(value).map(([key, child]) => [key, filled(child, counter)]);
  return orEmpty(Object.fromEntries(entries));
}

/** An object without keys is written as such: a key without a value is null. */
function orEmpty(body: Record<string, unknown>): Record<string, unknown> | string {
  return Object.keys(body).length > 0 ? body : '{}';
}

function firstEntry(examples: readonly unknown[] | undefined): [string, unknown] | undefined {
  const [example] = examples ?? [];
  return typeof example === 'object' && example !== null ? Object.entries(example)[0] : undefined;
}

/** A scalar as YAML, inside a placeholder. */
function escaped(value: unknown): string {
  const isPlain = typeof value !== 'string' || /^[A-Za-z/][\w./:-]*$/.test(value);
  return (isPlain ? String(value) : JSON.stringify(value)).replaceAll(/[\\$}]/g, '\\$&');
}

function take(counter: Counter): number {
  counter.next += 1;
  return counter.next - 1;
}
