/**
 * What the chart is made of, found by its place: a folder of `chart-src/areas` is an area, one of `chart-src/aspects` an aspect, one of
 * `chart-src/shared` values that all of them read. A part's key in the values is its folder's name in camel case. A folder of a part can be a
 * section of it, such as one for each store: it has the same files, for one of the keys of the part.
 */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadingError } from '../../compiler/authoring/origin.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { inRoot } from '../lib/paths.ts';

/** A folder of the chart's source that owns templates, rules or values. */
export interface Part {
  /** Its key in the values, if it has one. */
  readonly key: string;
  /** From the root of the repository. */
  readonly folder: string;
}

/** A part with its sections. */
export interface WholePart extends Part {
  readonly sections: readonly Part[];
}

/** Areas own workloads and stores. */
export const areas: readonly Part[] = partsIn('chart-src/areas');
/** Aspects attach to everybody's workloads. */
export const aspects: readonly Part[] = partsIn('chart-src/aspects');
/** Values that all areas and aspects read. */
const shared: readonly Part[] = partsIn('chart-src/shared');

/** What makes a folder of a part a section: each of these is found there as it is in the folder of the part. */
const OF_SECTIONS: ReadonlySet<string> = new Set(['defaults.ts', 'rules.ts', 'notes.ts', 'files']);

/** The sections of a part, by their names. */
export function sectionsOf({ folder }: Part): readonly Part[] {
  return partsIn(folder).filter((section) => namesIn(section.folder).some((name) => OF_SECTIONS.has(name)));
}

/** Parts in the order in which the values name them. @throws Error if one has no key there */
export function inOrder<P extends Part>(parts: readonly P[], keys: readonly string[]): readonly P[] {
  const lost = parts.find(({ key }) => !keys.includes(key));
  if (lost) throw new Error(`${lost.folder} has no key "${lost.key}" in the values: there are ${keys.join(', ')}`);
  return [...parts].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

/** `dataLayer` is the folder `data-layer`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The chart's values where nobody says otherwise: the `defaults` of each part's `defaults.ts`, and of those of its sections. */
export async function loadDefaults(): Promise<{ [key: string]: Json }> {
  const all = await Promise.all(
    [...shared, ...areas, ...aspects].map(async (part) => {
      const found = await Promise.all([part, ...sectionsOf(part)].map(({ folder }) => defaultsIn(folder)));
      const said = found.filter((defaults) => defaults !== undefined);
      return said.length === 0 ? {} : { [part.key]: joinedDefaults(part.key, said) };
    }),
  );
  return Object.assign({}, ...all) as { [key: string]: Json };
}

type Defaults = { [key: string]: Json };

async function defaultsIn(folder: string): Promise<Defaults | undefined> {
  return (await importIfThere(`${folder}/defaults.ts`))?.defaults as Defaults | undefined;
}

/** Defaults of a part, each said by itself or by one section. @throws Error where two say the default of one key */
export function joinedDefaults(part: string, all: readonly Defaults[]): Defaults {
  const keys = all.flatMap(Object.keys);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) throw new Error(`two files have defaults of ${part}.${twice}: leave one of them`);
  return Object.assign({}, ...all) as Defaults;
}

/** A module by its path from the root of the repository, or nothing if there is no such file. */
export async function importIfThere(path: string): Promise<Record<string, unknown> | undefined> {
  const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  if (!namesIn(folder).includes(file)) return undefined;
  return importModule(path);
}

/** A module by its path from the root of the repository. @throws CompileError where a constant is used above its definition */
export async function importModule(path: string): Promise<Record<string, unknown>> {
  try {
    return (await import(pathToFileURL(inRoot(path)).href)) as Record<string, unknown>;
  } catch (error) {
    throw loadingError(error);
  }
}

function partsIn(folder: string): readonly Part[] {
  return foldersIn(folder).map((name) => ({
    key: name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    folder: `${folder}/${name}`,
  }));
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(inRoot(folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(inRoot(folder));
  } catch {
    return [];
  }
}
