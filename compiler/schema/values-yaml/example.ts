/** What stands in values.yaml, commented out, for a key that has no default. */

import { isMap, resolve, type SchemaNode, type ValuesModel } from '../model.ts';

/** The first example of a key; without one, the smallest value of its type. */
export function exampleOf(model: ValuesModel, node: SchemaNode): unknown {
  const target = resolve(model, node);
  const given = target.examples?.[0] ?? target.default ?? target.const ?? target.enum?.[0];
  if (given !== undefined) return given;
  const type = [target.type].flat()[0];
  if (target.properties) return requiredExample(model, target);
  if (isMap(target) || type === 'object' || target.freeForm) return {};
  if (type === 'array') return [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return Math.max(target.minimum ?? 1, Math.min(1, target.maximum ?? 1));
  return '';
}

/** One entry of a map of objects, with the keys that every entry needs. */
export function exampleEntry(model: ValuesModel, map: SchemaNode & { additionalProperties: SchemaNode }): unknown {
  const [example] = map.examples ?? [];
  if (typeof example === 'object' && example !== null && Object.keys(example).length > 0) return example;
  const entry = resolve(model, map.additionalProperties);
  if (!entry.properties) return undefined;
  const body = map.entryDefaults === undefined ? requiredExample(model, entry) : {};
  return { example: body };
}

function requiredExample(model: ValuesModel, object: SchemaNode): Record<string, unknown> {
  const keys = (object.required ?? []).filter((key) => object.properties?.[key]?.default === undefined);
  return Object.fromEntries(keys.map((key) => [key, exampleOf(model, object.properties?.[key] ?? {})]));
}
