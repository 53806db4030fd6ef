/** What the types say about a path of the values. */
import { isMap, resolve, type SchemaNode, type ValuesModel } from '../../compiler/schema/model.ts';
import type { JsonValue } from '../../compiler/values/json.ts';
import { nestAt, type ValuesPath } from '../../compiler/values/paths.ts';
import { printYaml } from '../../compiler/values/yaml.ts';

/** The type at a path; undefined where there is none. */
export function nodeAt(model: Pick<ValuesModel, 'root' | 'definitions'>, path: ValuesPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = { $ref: `#/definitions/${model.root}` };
  for (const step of path) {
    const object: SchemaNode | undefined = node && resolve(model, node);
    if (!object || object.freeForm) return undefined;
    const properties: Record<string, SchemaNode> = object.properties ?? {};
    if (Object.hasOwn(properties, step)) node = properties[step];
    else if (isMap(object)) node = object.additionalProperties;
    else node = typeof step === 'number' ? object.items : undefined;
  }
  return node && resolve(model, node);
}

/**
 * YAML for a missing key: with an example where its type has one, with the place for a value where it hasn't, and with what it is
 * for.
 */
export function skeleton(
  model: Pick<ValuesModel, 'root' | 'definitions'>,
  path: readonly string[],
): string | undefined {
  const node = nodeAt(model, path);
  if (!node) return undefined;
  const [sentence] = node.description?.match(/^[^\n]*?\.(?=\s|$)/) ?? [];
  const lines = printYaml(nestAt(path, exampleOf(model, node)))
    .trimEnd()
    .replaceAll(/: null$/gm, ':')
    .split('\n');
  const own = path.length - 1;
  return lines.map((line, index) => (index === own && sentence ? `${line}  # ${sentence}` : line)).join('\n');
}

/** What a new value of a type has to hold; null where nobody but the user knows. */
function exampleOf(model: Pick<ValuesModel, 'root' | 'definitions'>, given: SchemaNode): JsonValue {
  const node = resolve(model, given);
  const example = node.default ?? node.examples?.[0] ?? node.enum?.[0];
  if (example !== undefined) return example as JsonValue;
  if (node.type === 'array') return [];
  if (node.type !== 'object') return null;
  const needed = (node.required ?? []).filter((key) => node.properties?.[key]?.default === undefined);
  return Object.fromEntries(needed.map((key) => [key, exampleOf(model, node.properties?.[key] ?? {})]));
}
