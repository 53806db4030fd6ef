/** Every reference that the types have, at every place, in every state that its target can be in. */
import { allValues } from '../../../compiler/schema/fold.ts';
import type { ValuesModel } from '../../../compiler/schema/model.ts';
import { valuesOf } from '../../../compiler/schema/values-of.ts';
import { cloneJson, isJsonObject, type JsonObject, setOwn } from '../../../compiler/values/json.ts';
import { variantsOf } from './variants.ts';

/** The name that all references have. */
const GONE = 'gone';

/** Values, and what they are about. */
export interface Sample {
  readonly about: string;
  readonly values: JsonObject;
  /** What the cluster offers. */
  readonly apis?: readonly string[];
  /** For values that only a release of an older chart has. */
  readonly skipSchema?: boolean;
}

export function referenceSamples(model: ValuesModel, defaults: JsonObject): Sample[] {
  const base = variantsOf(model, defaults, { references: [GONE], isAsked: ({ kind }) => kind === 'reference' });
  const targets = targetsOf(model);
  const samples: Sample[] = [];
  base.forEach((values, i) => {
    const sample = (about: string, change: (copy: JsonObject) => void): void => {
      const copy = cloneJson(values);
      change(copy);
      samples.push({ about: `references ${about} (${i + 1})`, values: copy });
    };
    const named = (entry: (target: Target) => JsonObject) => (copy: JsonObject) => {
      for (const target of targets) setOwn(mapAt(copy, target.path), GONE, entry(target));
    };
    sample('to maps that hold something else', (copy) => {
      for (const { path, entry } of targets) setOwn(mapAt(copy, path), 'other', cloneJson(entry));
    });
    sample(
      'to what is switched off',
      named(({ entry }) => ({ ...cloneJson(entry), enabled: false })),
    );
    sample('to entries whose switch is deleted', (copy) => {
      named(({ entry }) => cloneJson(entry))(copy);
      for (const { switches } of targets) if (switches) setOwn(mapAt(copy, switches), 'enabled', null);
    });
    sample('to maps that are empty', (copy) => {
      for (const { path } of targets) clear(mapAt(copy, path));
    });
    for (const { path } of targets) {
      sample(`from ${path.join('.')} to maps that are empty`, (copy) => {
        for (const other of targets) if (other.path !== path) clear(mapAt(copy, other.path));
      });
    }
    for (const area of new Set(targets.flatMap(({ path }) => path[0] ?? []))) {
      const start = defaults[area];
      if (!isJsonObject(start) || !Object.hasOwn(start, 'enabled')) continue;
      sample(`into ${area}, which is switched off`, (copy) => {
        named(({ entry }) => cloneJson(entry))(copy);
        mapAt(copy, [area]).enabled = false;
      });
    }
  });
  return samples;
}

/** A map that references name. */
interface Target {
  readonly path: readonly string[];
  /** The least that an entry needs. */
  readonly entry: JsonObject;
  /** The object that its entries start from, if they do. */
  readonly switches?: readonly string[];
}

function targetsOf(model: ValuesModel): Target[] {
  const named = [...allValues(valuesOf(model))].flatMap((value) =>
    value.kind === 'reference' && !value.isRelative ? [value.target] : [],
  );
  const byPath = new Map(named.map((map) => [map.path.join('.'), map]));
  return [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { path, entries, entryDefaults }]) => {
      if (entryDefaults) return { path, entry: {}, switches: entryDefaults.path };
      const style = { references: [GONE], isAsked: () => false };
      return { path, entry: variantsOf(model, {}, style, entries)[0] ?? {} };
    });
}

/** The map at a path; made where there is none. */
export function mapAt(values: JsonObject, path: readonly string[]): JsonObject {
  return path.reduce((at, step) => {
    const next = Object.hasOwn(at, step) ? at[step] : undefined;
    const map: JsonObject = isJsonObject(next) ? next : {};
    if (map !== next) setOwn(at, step, map);
    return map;
  }, values);
}

function clear(map: JsonObject): void {
  for (const key of Object.keys(map)) delete map[key];
}
