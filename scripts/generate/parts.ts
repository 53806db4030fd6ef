/**
 * What the chart is made of, found by its place: a folder of `chart-src/areas` is an area, one of `chart-src/aspects` an aspect, one of
 * `chart-src/shared` values that all of them read. A part's key in the values is its folder's name in camel case.
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

/** Areas own workloads and stores. */
export const areas: readonly Part[] = partsIn('chart-src/areas');
/** Aspects attach to everybody's workloads. */
export const aspects: readonly Part[] = partsIn('chart-src/aspects');
/** Values that all areas and aspects read. */
const shared: readonly Part[] = partsIn('chart-src/shared');

/** `dataLayer` is the folder `data-layer`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The chart's values where nobody says otherwise: the `defaults` of each part's `defaults.ts`. */
export async function loadDefaults(): Promise<{ [key: string]: Json }> {
  const all = await Promise.all(
    [...shared, ...areas, ...aspects].map(async ({ key, folder }) => {
      const module = await importIfThere(`${folder}/defaults.ts`);
      return module?.defaults === undefined ? {} : { [key]: module.defaults as Json };
    }),
  );
  return Object.assign({}, ...all) as { [key: string]: Json };
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
