/** The editor's schema for one values file: each reference is one of the names that the user gave. */

import { ownValue } from '../values/json.ts';
import { authorRules, forEditors, oneOf } from './author-flavour.ts';
import { defaultsAt } from './defaults-at.ts';
import { buildFlavour, type Flavour } from './flavour/build.ts';
import type { JsonSchema } from './flavour/json-schema.ts';
import { allValues } from './fold.ts';
import type { ValuesModel } from './model.ts';
import type { MapValue, Reference } from './value.ts';

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
  const author = authorRules(defaultsAt(defaults));
  const flavour: Flavour = {
    ...author,
    looksAtPaths: true,
    entries: (map, path) => (needsOwnSchema(map) ? keysAt(values, path) : []),
    finish: (schema, value, path) => {
      const finished = author.finish?.(schema, value, path) ?? schema;
      const legal = value.kind === 'reference' ? namesFor(value, path, values) : [];
      return legal.length > 0 ? { ...finished, enum: legal, errorMessage: `Must be ${oneOf(legal)}.` } : finished;
    },
  };
  return forEditors(buildFlavour(model, flavour));
}

/** The names that a reference at a path may take; none where the path is not that of a real entry. */
export function namesFor({ target }: Reference, path: readonly string[], values: unknown): readonly string[] {
  return keysAt(
    values,
    target.path.map((step, depth) => (step === '*' ? (path[depth] ?? step) : step)),
  );
}

function keysAt(values: unknown, path: readonly string[]): readonly string[] {
  const target = path.reduce(ownValue, values);
  return typeof target === 'object' && target !== null && !Array.isArray(target) ? Object.keys(target) : [];
}

/** Whether a reference that counts from where it stands lies anywhere inside. */
function needsOwnSchema({ entries }: MapValue): boolean {
  return [...allValues(entries)].some((value) => value.kind === 'reference' && value.isRelative);
}
