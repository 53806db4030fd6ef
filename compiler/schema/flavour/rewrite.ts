/** Changes all schemas inside a schema. */

import type { JsonSchema } from './json-schema.ts';

/** A copy in which every schema that stands for a value is replaced. */
export function rewrite(schema: JsonSchema, change: (node: JsonSchema) => JsonSchema): JsonSchema {
  const each = (schemas: Record<string, JsonSchema>): Record<string, JsonSchema> =>
    Object.fromEntries(Object.entries(schemas).map(([name, child]) => [name, rewrite(child, change)]));
  const { properties, definitions, additionalProperties, items, allOf, then, else: otherwise } = schema;
  return change({
    ...schema,
    ...(properties && { properties: each(properties) }),
    ...(definitions && { definitions: each(definitions) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: rewrite(additionalProperties, change) }),
    ...(items && { items: rewrite(items, change) }),
    ...(allOf && { allOf: allOf.map((part) => rewrite(part, change)) }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(then && { then: rewrite(then, change) }),
    ...(otherwise && { else: rewrite(otherwise, change) }),
  });
}
