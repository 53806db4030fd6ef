/** The values model: what the types in `values.ts` say, as JSON Schema nodes that carry the project's own tags. */

import type { Position } from '../errors.ts';

/** The key of what the type of a reference says beside its tag: a symbol, so that it goes with copies of a node and never into JSON. */
export const brand: unique symbol = Symbol('brand');

/** The type of a reference, `type GpuPoolName = string & { readonly [ref]?: GpuPool }`. */
export interface Brand {
  readonly alias: string;
  /** The type of the entries, by which templates know what a reference leads to. */
  readonly names: string;
  readonly position: Position;
  /** Where its `@keyOf` is. */
  readonly tag: Position;
}

/**
 * A draft-07 JSON Schema node, plus the project's tags as plain keywords.
 *
 * Beside a `$ref` stand annotations only (description and tags): Helm ignores constraints there, so the reader inlines the
 * definition where a property narrows it. Types that are not interfaces (names, quantities, unions of words) are always inlined:
 * a node tells all about its value.
 */
export interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  /** In the order of the source. */
  properties?: Record<string, SchemaNode>;
  /** What is always there in merged values: by default, or because the user has to give it. In the order of the source. */
  required?: string[];
  additionalProperties?: boolean | SchemaNode;
  propertyNames?: SchemaNode;
  items?: SchemaNode;
  /** In the order of the source. */
  enum?: unknown[];
  const?: unknown;
  anyOf?: SchemaNode[];
  not?: SchemaNode;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  description?: string;
  /** From `@default`: carried by the read of the value, for keys of map entries that have no defaults object. */
  default?: unknown;
  examples?: unknown[];
  deprecated?: string | boolean;
  /** What `pattern` wants, in words. */
  patternHint?: string;
  /** One sentence for each value of `enum`, in the same order. */
  enumDescriptions?: string[];
  /** The unit of a number, in words. */
  unit?: string;
  /** `gpuPools` (from the root) or `../versions` (from the object that holds the property; `..` is one level up, map entries count). */
  keyOf?: string;
  [brand]?: Brand;
  /** On a map: where the defaults of each entry are. A sibling's name, or `..` for the entry of the enclosing map. */
  entryDefaults?: string;
  /** The sibling key that this one replaces within a major. */
  renamedFrom?: string;
  /** What the old key of `renamedFrom` had as default. */
  formerDefault?: unknown;
  since?: string;
  /** Any JSON without null, passed on as it is. */
  freeForm?: boolean;
}

/** All types of the values, from one root. */
export interface ValuesModel {
  /** The name of the root's definition. */
  readonly root: string;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
  /** Where a type is declared, or one of its properties (`a.b` for a property of a type written in place). */
  position(definition: string, property?: string): Position | undefined;
}

const REF = '#/definitions/';

/** The reference to a definition. */
export function refTo(definition: string): string {
  return REF + definition;
}

/** The name of the definition that a node refers to. */
export function refName(node: SchemaNode): string | undefined {
  return node.$ref?.startsWith(REF) ? node.$ref.slice(REF.length) : undefined;
}

/** The node itself, or the definition it refers to under the annotations beside the reference. */
export function resolve(model: Pick<ValuesModel, 'definitions'>, node: SchemaNode): SchemaNode {
  const name = refName(node);
  if (name === undefined) return node;
  const { $ref: _, ...beside } = node;
  return { ...resolve(model, definitionOf(model, name)), ...beside };
}

/** A definition by name. @throws Error if there is none, which no values file can cause. */
export function definitionOf(model: Pick<ValuesModel, 'definitions'>, name: string): SchemaNode {
  const definition = model.definitions[name];
  if (!definition) throw new Error(`the values model has no definition ${name}`);
  return definition;
}

/** Whether a resolved node is an object whose keys the user names. */
export function isMap(node: SchemaNode): node is SchemaNode & { additionalProperties: SchemaNode } {
  return !node.freeForm && typeof node.additionalProperties === 'object';
}

/** Whether a resolved node is an object with keys of its own. */
export function isObject(node: SchemaNode): boolean {
  return !node.freeForm && node.type === 'object' && !isMap(node);
}
