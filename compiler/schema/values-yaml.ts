/** `values.yaml` of the chart: the defaults in the order of the types, each key under the comment of its type. */

import { ownValue } from '../values/json.ts';
import { definitionOf, isMap, resolve, type SchemaNode, type ValuesModel } from './model.ts';
import { commentLines } from './values-yaml/comment.ts';
import { exampleEntry, exampleOf } from './values-yaml/example.ts';
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
 * @throws Error if a default is null: Helm keeps or strips such a default, depending on its version
 */
export function valuesYaml(model: ValuesModel, { defaults, header }: ValuesYamlOptions): string {
  refuseNull(defaults, []);
  const root = definitionOf(model, model.root);
  const sections = Object.entries(root.properties ?? {})
    .filter(([key]) => !FOR_PARENTS.has(key))
    .map(([key, node]) => ['', ...keyLines(model, key, node, ownValue(defaults, key))]);
  return `${[...commented(header), ...sections.flat()].join('\n')}\n`;
}

function keyLines(model: ValuesModel, key: string, node: SchemaNode, value: unknown): string[] {
  const target = resolve(model, node);
  const comment = commentLines(node.description === undefined ? target : { ...target, description: node.description });
  if (value === undefined) return [...comment, ...commented(entryLines(key, exampleOf(model, node)))];
  if (target.properties) {
    const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    const keys = Object.entries(target.properties).map(([name, child]) =>
      keyLines(model, name, child, ownValue(value, name)),
    );
    // A blank line between keys that have something below them keeps long sections readable.
    const body = keys.flatMap((lines, index) => (index > 0 && lines.length > 4 ? ['', ...lines] : lines));
    return [...comment, isEmpty ? `${key}: {}` : `${key}:`, ...indent(body)];
  }
  return [...comment, ...entryLines(key, value), ...exampleLines(model, target, value)];
}

/** Below an empty map, what an entry looks like. */
function exampleLines(model: ValuesModel, map: SchemaNode, value: unknown): string[] {
  if (!isMap(map) || typeof value !== 'object' || value === null || Object.keys(value).length > 0) return [];
  const entry = exampleEntry(model, map);
  if (typeof entry !== 'object' || entry === null) return [];
  return indent(commented(Object.entries(entry).flatMap(([name, body]) => entryLines(name, body))));
}

function refuseNull(value: unknown, path: readonly string[]): void {
  if (value === null) throw new Error(`the default of ${path.join('.')} is null: leave the key out`);
  if (typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) refuseNull(child, [...path, key]);
}
