/** `values.yaml` of the chart: the defaults in the order of the types, each key under the comment of its type. */

import { CompileError } from '../errors.ts';
import { ownValue } from '../values/json.ts';
import { exampleEntry, exampleOf } from './example.ts';
import { valueAt } from './fold.ts';
import type { ValuesModel } from './model.ts';
import { isKeyed, keyOf, type Value } from './value.ts';
import { valuesOf } from './values-of.ts';
import { commentLines } from './values-yaml/comment.ts';
import { commented, entryLines, indent } from './values-yaml/yaml-text.ts';

/** What is printed. */
export interface ValuesYamlOptions {
  readonly defaults: Record<string, unknown>;
  /** Lines at the top, without `#`. */
  readonly header: readonly string[];
}

/** Keys for a parent chart: nothing that a user of this one sets. */
const FOR_PARENTS = new Set(['global', 'enabled']);

/**
 * Prints the defaults with the types' comments. Keys without a default follow commented out, with an example.
 *
 * @throws CompileError V209 if a default is null: Helm keeps or strips such a default, depending on its version
 */
export function valuesYaml(model: ValuesModel, { defaults, header }: ValuesYamlOptions): string {
  const root = valuesOf(model);
  refuseNull(defaults, [], root);
  const sections = [...root.keys.values()]
    .filter((value) => !FOR_PARENTS.has(keyOf(value)))
    .map((value) => ['', ...keyLines(value, ownValue(defaults, keyOf(value)))]);
  return `${[...commented(header), ...sections.flat()].join('\n')}\n`;
}

function keyLines(type: Value, value: unknown): string[] {
  const key = keyOf(type);
  const comment = commentLines(type.node);
  if (value === undefined) return [...comment, ...commented(entryLines(key, exampleOf(type)))];
  if (!isKeyed(type)) return [...comment, ...entryLines(key, value), ...exampleLines(type, value)];
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  const keys = [...type.keys.values()].map((child) => keyLines(child, ownValue(value, keyOf(child))));
  // A blank line between keys that have something below them keeps long sections readable.
  const body = keys.flatMap((lines, index) => (index > 0 && lines.length > 4 ? ['', ...lines] : lines));
  return [...comment, isEmpty ? `${key}: {}` : `${key}:`, ...indent(body)];
}

/** Below an empty map, what an entry looks like. */
function exampleLines(type: Value, value: unknown): string[] {
  if (type.kind !== 'map' || typeof value !== 'object' || value === null || Object.keys(value).length > 0) return [];
  const entry = exampleEntry(type) ?? {};
  return indent(commented(Object.entries(entry).flatMap(([name, body]) => entryLines(name, body))));
}

function refuseNull(value: unknown, path: readonly string[], root: Value): void {
  if (value === null) {
    const message = `the default of ${path.join('.')} is null`;
    throw new CompileError('V209', message, valueAt(root, path)?.position, 'Leave the key out of the defaults.');
  }
  if (typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) refuseNull(child, [...path, key], root);
}
