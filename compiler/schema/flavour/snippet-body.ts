/** What a snippet writes: keys that somebody has to fill in, with examples to type over. */

import { yamlScalar } from '../../values/yamlString.ts';
import type { DefaultsAt } from '../defaults-at.ts';
import { type Cases, fold } from '../fold.ts';
import { isKeyed, type Keyed, type MapValue, type Value } from '../value.ts';
import { typedOver } from './descriptions.ts';

/** What the parts of one snippet share. */
export interface Snippet {
  readonly defaultAt: DefaultsAt;
  /** The number of the next placeholder. */
  next: number;
}

/** A map with one entry: the one of its example, or else one with the keys that its defaults don't give. */
export function entryBody(map: MapValue, snippet: Snippet): Record<string, unknown> {
  const { entries } = map;
  const [name, example] = firstEntry(map.node.examples) ?? ['name', undefined];
  // A key with a dash makes yaml-language-server indent twice what is below it.
  const key = `\${${take(snippet)}:${name.includes('-') ? 'name' : name}}`;
  if (example !== undefined) return { [key]: filled(example, snippet) };
  return { [key]: isKeyed(entries) ? orEmpty(bodyOf(entries, snippet)) : `$${take(snippet)}` };
}

/** The keys that an object needs and its defaults don't give. */
export function bodyOf(object: Keyed, snippet: Snippet): Record<string, unknown> {
  const needed = [...object.keys].filter(([, { isRequired, written }]) => isRequired && written.default === undefined);
  return Object.fromEntries(
    needed.flatMap(([key, value]) => {
      if (snippet.defaultAt(value) === undefined) return [[key, fold(value, snippet, placeholders)]];
      // What each entry is merged over holds no entries of its own: the first one is the user's.
      if (value.kind === 'map' && value.entryDefaults === object) return [[key, entryBody(value, snippet)]];
      const inside = isKeyed(value) ? bodyOf(value, snippet) : {};
      return Object.keys(inside).length > 0 ? [[key, inside]] : [];
    }),
  );
}

const body = (object: Keyed, snippet: Snippet): unknown => orEmpty(bodyOf(object, snippet));
const placeholders: Cases<unknown, Snippet> = {
  scalar,
  reference: scalar,
  object: body,
  choice: body,
  map: entryBody,
  list: (_, snippet) => [`$${take(snippet)}`],
  freeForm: scalar,
};

function scalar({ node }: Value, snippet: Snippet): unknown {
  const n = take(snippet);
  if (node.enum) return `\${${n}|${node.enum.map(yamlScalar).join(',')}|}`;
  const example = node.examples?.[0];
  if (typeof example === 'string' || typeof example === 'number') return `\${${n}:${typedOver(example)}}`;
  return node.type === 'boolean' ? `\${${n}|true,false|}` : `$${n}`;
}

/** An example whose words can be typed over. */
function filled(value: unknown, snippet: Snippet): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, snippet));
  if (typeof value !== 'object' || value === null) return `\${${take(snippet)}:${typedOver(value)}}`;
  const entries = Object.entries(value).map(([key, child]) => [key, filled(child, snippet)]);
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

function take(snippet: Snippet): number {
  snippet.next += 1;
  return snippet.next - 1;
}
