/** Tags where their type is used: a reference has to lead to a map from each place, and no default may stand twice. */

import { CompileError } from '../../errors.ts';
import { entryPlace, itemPlace, type Place, propertyPlace, rootPlace } from '../flavour/place.ts';
import { isMap, refName, resolve, type SchemaNode, type ValuesModel } from '../model.ts';
import { targetPath } from '../reference-path.ts';

/** Mistakes that depend on where a type is used: references that lead nowhere, and a default that stands twice. */
export function placeErrors(model: ValuesModel, defaults: Record<string, unknown>): CompileError[] {
  const found = new Map<string, CompileError>();
  const walk = (node: SchemaNode, place: Place, owner: string, key: string): void => {
    const target = resolve(model, node);
    if (target.freeForm) return;
    const report = (code: string, message: string, help: string): void => {
      const error = new CompileError(code, message, model.position(owner, key), help);
      found.set(error.message, error);
    };
    if (target.keyOf !== undefined) {
      const path = targetPath(target.keyOf, place.path);
      if (!path || !isMap(at(model, path))) {
        report(
          'V205',
          `@keyOf ${target.keyOf} of ${place.path.join('.')} leads to no map`,
          'A path counts from the object that holds the key; each .. is one level, entries of maps too.',
        );
      }
    }
    if (node.default !== undefined && place.defaults !== undefined) {
      report(
        'V206',
        `${place.path.join('.')} has a default in the defaults and by @default`,
        'Keep the one in the defaults.',
      );
    }
    const name = refName(node) ?? owner;
    for (const [child, property] of Object.entries(target.properties ?? {})) {
      walk(
        property,
        propertyPlace(target, place, child),
        name,
        refName(node) === undefined && owner !== name ? `${key}.${child}` : child,
      );
    }
    if (isMap(target)) walk(target.additionalProperties, entryPlace(target, place), name, key);
    if (target.items) walk(target.items, itemPlace(place), name, key);
  };
  walk({ $ref: `#/definitions/${model.root}` }, rootPlace(defaults), model.root, '');
  return [...found.values()];
}

function at(model: ValuesModel, path: readonly string[]): SchemaNode {
  const root = resolve(model, { $ref: `#/definitions/${model.root}` });
  return path.reduce<SchemaNode>((node, key) => {
    const next = key === '*' ? (isMap(node) ? node.additionalProperties : node.items) : node.properties?.[key];
    return next ? resolve(model, next) : {};
  }, root);
}
