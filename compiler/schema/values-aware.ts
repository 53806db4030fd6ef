/** The editor's schema for one values file: each reference is one of the names that the user gave. */

import { authorRules, forEditors, oneOf } from './author-flavour.ts';
import { buildFlavour, type Flavour } from './flavour/build.ts';
import type { JsonSchema } from './flavour/json-schema.ts';
import { ownValue } from './flavour/place.ts';
import { isMap, refName, resolve, type SchemaNode, type ValuesModel } from './model.ts';
import { targetPath } from './reference-path.ts';

/** What the schema is made for. */
export interface ValuesAwareOptions {
  readonly defaults: Record<string, unknown>;
  /** The user's values, merged over the defaults. */
  readonly values: Record<string, unknown>;
}

/**
 * The author flavour with names: `pool: gpu-` completes to the user's own pools.
 *
 * A reference that counts from where it stands (`@keyOf ../versions`) differs from entry to entry, so that each entry of a map with such
 * references gets a schema of its own.
 */
export function valuesAware(model: ValuesModel, { defaults, values }: ValuesAwareOptions): JsonSchema {
  const author = authorRules(model);
  const flavour: Flavour = {
    ...author,
    looksAtPaths: true,
    entries: (map, place) =>
      isMap(map) && needsOwnSchema(model, map.additionalProperties, new Set()) ? keysAt(values, place.path) : [],
    finish: (schema, node, place) => {
      const finished = author.finish?.(schema, node, place) ?? schema;
      const legal = node.keyOf === undefined ? [] : namesFor(node.keyOf, place.path, values);
      return legal.length > 0 ? { ...finished, enum: legal, errorMessage: `Must be ${oneOf(legal)}.` } : finished;
    },
  };
  return forEditors(buildFlavour(model, flavour, defaults));
}

/** The names that a reference at a path may take; none where the path is not that of a real entry. */
export function namesFor(keyOf: string, path: readonly string[], values: unknown): readonly string[] {
  const target = targetPath(keyOf, path);
  return target ? keysAt(values, target) : [];
}

function keysAt(values: unknown, path: readonly string[]): readonly string[] {
  const target = path.reduce(ownValue, values);
  return typeof target === 'object' && target !== null && !Array.isArray(target) ? Object.keys(target) : [];
}

/** Whether a reference that counts from where it stands lies anywhere inside. */
function needsOwnSchema(model: ValuesModel, node: SchemaNode, seen: Set<string>): boolean {
  const name = refName(node);
  if (name !== undefined && seen.has(name)) return false;
  if (name !== undefined) seen.add(name);
  const target = resolve(model, node);
  if (target.keyOf?.startsWith('..')) return true;
  const inside = [...Object.values(target.properties ?? {}), ...(target.items ? [target.items] : [])];
  if (isMap(target)) inside.push(target.additionalProperties);
  return inside.some((child) => needsOwnSchema(model, child, seen));
}
