/** What must be in an entry once it is merged over its defaults: neither half is whole, so no schema can check it, but the guard does. */

import { isEntryDefaults } from './flavour/place.ts';
import { isMap, resolve, type SchemaNode, type ValuesModel } from './model.ts';
import { modeChoice } from './modes.ts';

/** The checks of one map with `@entryDefaults`. */
export interface RequiredCheck {
  /** The map: `['serving', 'models']`, or `['serving', 'models', '*', 'versions']` (`*` stands for each entry). */
  readonly map: readonly string[];
  /** What an entry is merged over, the weakest first: `[['serving', 'modelDefaults'], ['serving', 'models', '*']]`. */
  readonly over: readonly (readonly string[])[];
  /** The definition of the merged entry. */
  readonly definition: string | undefined;
  readonly requirements: readonly Requirement[];
}

/** Keys that one object of the merged entry must have, if that object is there (whether it must be is another requirement). */
export interface Requirement {
  /** The object, from the merged entry: `[]` is the entry itself, `*` each entry of a map. */
  readonly at: readonly string[];
  /** In the order of the source. */
  readonly keys: readonly string[];
  /** Modes under which the keys are demanded: all of them must be chosen. */
  readonly modes: readonly ModeCondition[];
}

/** `mode` of the object at `at` is `is`, or absent where `is` is the default mode. */
export interface ModeCondition {
  readonly at: readonly string[];
  readonly is: string;
  readonly orAbsent: boolean;
}

/** The checks for every map with `@entryDefaults`, an outer map before the maps in its entries. */
export function requiredAfterMerge(model: ValuesModel): RequiredCheck[] {
  const checks: RequiredCheck[] = [];
  const walk = (node: SchemaNode, path: readonly string[], entryChain: readonly (readonly string[])[]): void => {
    const object = resolve(model, node);
    if (isMap(object)) walk(object.additionalProperties, [...path, '*'], entryChain);
    for (const [key, child] of Object.entries(object.properties ?? {})) {
      // The defaults of entries are no whole entries themselves.
      if (isEntryDefaults(object, key)) continue;
      const map = resolve(model, child);
      const at = [...path, key];
      if (!isMap(map) || map.entryDefaults === undefined) {
        walk(child, at, []);
        continue;
      }
      const over = map.entryDefaults === '..' ? entryChain : [[...path, map.entryDefaults]];
      const entry = map.additionalProperties;
      const definition = entry.$ref?.split('/').at(-1);
      checks.push({ map: at, over, definition, requirements: requirementsOf(model, entry, [], []) });
      walk(entry, [...at, '*'], [...over, [...at, '*']]);
    }
  };
  walk(resolve(model, { $ref: `#/definitions/${model.root}` }), [], []);
  return checks;
}

function requirementsOf(
  model: ValuesModel,
  node: SchemaNode,
  at: readonly string[],
  modes: readonly ModeCondition[],
): Requirement[] {
  const object = resolve(model, node);
  if (isMap(object)) return requirementsOf(model, object.additionalProperties, [...at, '*'], modes);
  const properties = object.properties ?? {};
  const choice = modeChoice(model, object);
  const settings = choice?.modes.filter((mode) => mode.hasObject) ?? [];
  const demanded = (object.required ?? []).filter((key) => isDemanded(properties[key]));
  const found: Requirement[] = demanded.length > 0 ? [{ at, keys: demanded, modes }] : [];
  for (const { word } of settings) {
    const child = properties[word];
    if (!child) continue;
    const chosen = [...modes, { at, is: word, orAbsent: choice?.defaultMode === word }];
    if (child.default === undefined) found.push({ at, keys: [word], modes: chosen });
    found.push(...requirementsOf(model, child, [...at, word], chosen));
  }
  for (const [key, child] of Object.entries(properties)) {
    // A map with defaults of its own has its own check; a list's items are whole, and the schema checks them.
    if (settings.some(({ word }) => word === key) || resolve(model, child).entryDefaults) continue;
    found.push(...requirementsOf(model, child, [...at, key], modes));
  }
  return found;
}

function isDemanded(node: SchemaNode | undefined): boolean {
  return node !== undefined && node.default === undefined && node.renamedFrom === undefined;
}
