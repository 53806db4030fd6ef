/** What the types say about a path of the values. */
import { isMap, resolve, type SchemaNode, type ValuesModel } from '../../compiler/schema/model.ts';
import type { ValuesPath } from '../../compiler/values/paths.ts';

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

/** A value that a type takes, for examples to paste. */
export function exampleOf(node: SchemaNode | undefined): string | number | boolean | undefined {
  const example = node?.examples?.[0] ?? node?.enum?.[0];
  return typeof example === 'object' ? undefined : (example as string | number | boolean | undefined);
}
