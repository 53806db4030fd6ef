/** What references in the values point at: maps at a fixed path, and maps inside the entry that the reference is in. */
import { CompileError } from '../errors.ts';
import { defaultsAt } from '../schema/defaults-at.ts';
import { allValues } from '../schema/fold.ts';
import type { ValuesModel } from '../schema/model.ts';
import { keyOf, type MapValue, type Reference, type Value } from '../schema/value.ts';
import { valuesOf } from '../schema/values-of.ts';

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
  /** Maps at a fixed path. */
  readonly fixed: ReadonlyMap<MapValue, Target>;
  /** Maps inside an entry. */
  readonly scoped: ReadonlyMap<MapValue, Target>;
}

/**
 * Finds the targets of all references.
 *
 * @throws CompileError V301 for a reference that types can't follow
 */
export function targetsOf(model: ValuesModel, defaults: unknown): Targets {
  const defaultAt = defaultsAt(defaults);
  const fixed = new Map<MapValue, Target>();
  const scoped = new Map<MapValue, Target>();
  const addFixed = (map: MapValue): unknown => {
    const byDefault = Object.keys((defaultAt(map) as object | undefined) ?? {});
    return fixed.set(map, { id: map.path.join('.'), entry: entryName(map), path: map.path, byDefault });
  };
  for (const value of allValues(valuesOf(model))) {
    if (value.kind !== 'reference') continue;
    const { target, isRelative } = value;
    if (!isRelative) {
      addFixed(target);
      continue;
    }
    const entry = target.holder;
    const around = entry?.holder;
    const isEntry = around?.kind === 'map' && !around.path.includes('*');
    if (!entry || !(isEntry || (entry.isHalf && around?.kind !== 'map'))) throw unfollowed(value);
    // The names inside are inferred entry by entry, whether or not anything names the entries themselves.
    if (around?.kind === 'map' && !fixed.has(around)) addFixed(around);
    scoped.set(target, {
      id: `${ownerOf(entry)}/${keyOf(target)}`,
      entry: entryName(target),
      path: target.path,
      byDefault: [],
    });
  }
  return { fixed, scoped };
}

function entryName(map: MapValue): string {
  return map.entries.type?.name ?? pascal(keyOf(map));
}

/** The declared type that keys of a value are written in. */
function ownerOf({ type, holder }: Value): string {
  return type?.name ?? (holder ? ownerOf(holder) : '');
}

function unfollowed({ node, position }: Reference): CompileError {
  const help = 'Name a map by its path from the root, or a map that stands directly in the entry around the reference.';
  return new CompileError('V301', `@keyOf ${node.keyOf} leads to no map that TypeScript can check`, position, help);
}

/** `rollingUpdate` as the name of a type. */
export function pascal(key: string): string {
  return key.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
