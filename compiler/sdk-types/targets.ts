/** What references in the values point at: maps at a fixed path, and maps inside the entry that the reference is in. */
import { CompileError } from '../errors.ts';
import {
  entryPlace,
  isEntryDefaults,
  itemPlace,
  type Place,
  propertyPlace,
  rootPlace,
} from '../schema/flavour/place.ts';
import { definitionOf, isMap, refName, resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { targetPath } from '../schema/reference-path.ts';

/** A map whose keys are names that references use. */
export interface Target {
  /** How shapes call it: its path, or for a map inside an entry the type that holds it and its key. */
  readonly id: string;
  /** What the names are names of, such as `GpuPool`. */
  readonly entry: string;
  /** Keys from the root, `*` for entries. */
  readonly path: readonly string[];
  /** Names that the chart's defaults have. */
  readonly byDefault: readonly string[];
}

/** All targets of a model. */
export interface Targets {
  /** By path, keys joined by a dot: a map at a fixed path. */
  readonly fixed: ReadonlyMap<string, Target>;
  /** By path: a map inside an entry. */
  readonly scoped: ReadonlyMap<string, Target>;
}

/**
 * Finds the targets of all references.
 *
 * @throws CompileError V301 for a reference that types can't follow
 */
export function targetsOf(model: ValuesModel, defaults: unknown): Targets {
  const visits = visit(model, defaults);
  const fixed = new Map<string, Target>();
  const scoped = new Map<string, Target>();
  for (const { node, place, owner } of visits.values()) {
    if (node.keyOf === undefined) continue;
    const path = targetPath(node.keyOf, place.path);
    const map = path && visits.get(path.join('.'));
    if (!path || !map || !isMap(map.node)) throw unfollowed(model, node.keyOf, owner);
    const key = path.join('.');
    if (!node.keyOf.startsWith('..')) {
      fixed.set(key, fixedTarget(path, map));
      continue;
    }
    const holder = visits.get(path.slice(0, -1).join('.'));
    const entries = path.slice(0, -2);
    if (!holder || !(holder.isEntryDefaults || (path.at(-2) === '*' && !entries.includes('*')))) {
      throw unfollowed(model, node.keyOf, owner);
    }
    // The names inside are inferred entry by entry, whether or not anything names the entries themselves.
    const around = visits.get(entries.join('.'));
    if (around && isMap(around.node) && !fixed.has(entries.join('.')))
      fixed.set(entries.join('.'), fixedTarget(entries, around));
    scoped.set(key, { id: `${map.owner}/${path.at(-1)}`, entry: entryName(map.node, path), path, byDefault: [] });
  }
  return { fixed, scoped };
}

function fixedTarget(path: readonly string[], { node, place }: Visit): Target {
  const byDefault = Object.keys((place.defaults as object | undefined) ?? {});
  return { id: path.join('.'), entry: entryName(node, path), path, byDefault };
}

function entryName(map: SchemaNode, path: readonly string[]): string {
  const entry = typeof map.additionalProperties === 'object' ? refName(map.additionalProperties) : undefined;
  return entry ?? pascal(path.at(-1) ?? '');
}

interface Visit {
  readonly node: SchemaNode;
  readonly place: Place;
  /** The definition that the node is written in. */
  readonly owner: string;
  readonly isEntryDefaults: boolean;
}

/** Every place of the values by its path. */
function visit(model: ValuesModel, defaults: unknown): Map<string, Visit> {
  const visits = new Map<string, Visit>();
  const walk = (given: SchemaNode, place: Place, owner: string, isDefaults: boolean): void => {
    const node = resolve(model, given);
    visits.set(place.path.join('.'), { node, place, owner, isEntryDefaults: isDefaults });
    if (node.freeForm) return;
    const inside = refName(given) ?? owner;
    if (isMap(node)) walk(node.additionalProperties, entryPlace(node, place), inside, false);
    if (node.items) walk(node.items, itemPlace(place), inside, false);
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      walk(child, propertyPlace(node, place, key), inside, isEntryDefaults(node, key));
    }
  };
  walk(definitionOf(model, model.root), rootPlace(defaults), model.root, false);
  return visits;
}

function unfollowed(model: ValuesModel, keyOf: string, owner: string): CompileError {
  const help = 'Name a map by its path from the root, or a map that stands directly in the entry around the reference.';
  return new CompileError(
    'V301',
    `@keyOf ${keyOf} leads to no map that TypeScript can check`,
    model.position(owner),
    help,
  );
}

/** `rollingUpdate` as the name of a type. */
export function pascal(key: string): string {
  return key.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
