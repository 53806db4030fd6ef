/**
 * What an entry must have once it is merged over its defaults. Neither half is whole, so the schema can't ask for it; the
 * guard does, with this as data.
 */
import type { Json } from '../ir/nodes.ts';
import { isMap, resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { modeChoice } from '../schema/modes.ts';

/** The required keys of an object, at every depth. */
export interface Shape {
  readonly required?: readonly string[];
  /** Objects under keys that are there. */
  readonly properties?: { readonly [key: string]: Shape };
  /** What the chosen mode needs. */
  readonly modes?: { readonly [mode: string]: Shape };
  /** What each entry of a map needs. */
  readonly entries?: Shape;
}

/**
 * The shape of a type.
 *
 * @param lenient - keys that the entries of a map inside may still bring: of these only what the defaults have is required
 */
export function shapeOf(
  model: ValuesModel,
  node: SchemaNode,
  lenient: ReadonlySet<string>,
  defaults: Json | undefined,
): Shape {
  return shape(model, node, (key) => (lenient.has(key) ? [at(defaults, key)] : undefined)) ?? {};
}

/** `undefined`: everything is required. A list of one: only what this value has is. */
type Known = readonly [Json | undefined] | undefined;

function shape(model: ValuesModel, node: SchemaNode, known: (key: string) => Known): Shape | undefined {
  const object = resolve(model, node);
  if (object.freeForm) return undefined;
  if (isMap(object)) {
    const entries = shape(model, object.additionalProperties, () => undefined);
    return entries && { entries };
  }
  const properties = object.properties ?? {};
  const modes = modeChoice(model, object)?.modes.filter(({ hasObject }) => hasObject) ?? [];
  const words = new Set(modes.map(({ word }) => word));
  const required = (object.required ?? []).filter((key) => {
    const has = known(key);
    return !properties[key]?.renamedFrom && properties[key]?.default === undefined && (!has || has[0] !== undefined);
  });
  const inner = (key: string): Shape | undefined => {
    const child = properties[key] as SchemaNode;
    const has = known(key);
    if (resolve(model, child).entryDefaults !== undefined || resolve(model, child).items) return undefined;
    return shape(model, child, (below) => (has ? [at(has[0], below)] : undefined));
  };
  const children = Object.keys(properties)
    .filter((key) => !words.has(key))
    .flatMap((key) => {
      const found = inner(key);
      return found ? [[key, found] as const] : [];
    });
  const chosen = modes.flatMap(({ word }) => {
    const has = known(word);
    const mandatory = properties[word]?.default === undefined && (!has || has[0] !== undefined);
    const found = inner(word);
    const asked: Shape = {
      ...(mandatory ? { required: [word] } : {}),
      ...(found ? { properties: { [word]: found } } : {}),
    };
    return Object.keys(asked).length > 0 ? [[word, asked] as const] : [];
  });
  const made: Shape = {
    ...(required.length > 0 ? { required } : {}),
    ...(children.length > 0 ? { properties: Object.fromEntries(children) } : {}),
    ...(chosen.length > 0 ? { modes: Object.fromEntries(chosen) } : {}),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

function at(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? value[key] : undefined;
}
