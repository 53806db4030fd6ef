/** Helm's merge: several values files over each other, then over the chart's defaults. */

import { cloneJson, getOwn, isJsonObject, type JsonObject, type JsonValue, setOwn } from './json.ts';

/**
 * The values that templates see: the user's files and settings in order, over the chart's defaults, before the schema is checked.
 *
 * - maps merge, everything else is replaced, lists as a whole;
 * - a null over a default deletes the key, so that a schema's `required` fails;
 * - a null where no default is stays null, and the schema refuses it: `got null, want ...`;
 * - a null in one file is overridden by a value in the next.
 *
 * A null among the defaults themselves counts as absent, as in Helm 4. Helm 3.22 keeps it; the chart ships none.
 *
 * @returns a new object that shares nothing with the arguments
 */
export function mergeValues(defaults: JsonObject, overlays: readonly JsonObject[]): JsonObject {
  return coalesce(cleaned(defaults), overlays.reduce(layer, {}));
}

const known = new WeakMap<JsonObject, JsonObject>();

/** Defaults without their nulls, but for those at the top; a chart's defaults never change, so that this is done once. */
function cleaned(defaults: JsonObject): JsonObject {
  const before = known.get(defaults);
  if (before) return before;
  const clean: JsonObject = {};
  for (const [key, value] of Object.entries(defaults)) {
    setOwn(clean, key, isJsonObject(value) ? withoutNulls(value) : value);
  }
  known.set(defaults, clean);
  return clean;
}

/** What several values files and settings say together, nulls kept: Helm's `MergeMaps`. */
export function mergeOverlays(overlays: readonly JsonObject[]): JsonObject {
  return cloneJson(overlays.reduce(layer, {}));
}

function layer(base: JsonObject, overlay: JsonObject): JsonObject {
  const merged = { ...base };
  for (const [key, value] of Object.entries(overlay)) {
    const below = getOwn(base, key);
    setOwn(merged, key, isJsonObject(below) && isJsonObject(value) ? layer(below, value) : value);
  }
  return merged;
}

function coalesce(defaults: JsonObject, user: JsonObject): JsonObject {
  const merged: JsonObject = {};
  for (const key of new Set([...Object.keys(defaults), ...Object.keys(user)])) {
    const fallback = getOwn(defaults, key);
    const value = getOwn(user, key);
    // A null deletes a default, at the top also one that is null itself; where there is none, it stays.
    if (value === null && fallback !== undefined) continue;
    if (value === undefined && fallback === null) continue;
    setOwn(merged, key, choose(fallback, value));
  }
  return merged;
}

function choose(fallback: JsonValue | undefined, value: JsonValue | undefined): JsonValue {
  if (value === undefined) return cloneJson(fallback as JsonValue);
  return isJsonObject(value) && isJsonObject(fallback) ? coalesce(fallback, value) : cloneJson(value);
}

function withoutNulls(map: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(map)) {
    if (value !== null) setOwn(kept, key, isJsonObject(value) ? withoutNulls(value) : value);
  }
  return kept;
}
