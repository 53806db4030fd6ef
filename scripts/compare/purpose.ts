/** What a change does on purpose, as a file says it: names, other renames, and faults that were mended. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { Fault } from './faults.ts';
import { type NamesOf, noNames } from './names.ts';
import type { Rename } from './renames.ts';

export interface Purpose {
  readonly renames: readonly Rename[];
  readonly faults: readonly Fault[];
  readonly names: NamesOf;
}

export const noPurpose: Purpose = { renames: [], faults: [], names: () => noNames };

/**
 * Reads a list of renames, or `renames` and `faults`, from YAML; a module exports the same by their names, or the list by default, and may export `names`.
 *
 * @throws Error if it holds something else
 */
export async function readPurpose(file: string): Promise<Purpose> {
  const isModule = /\.[cm]?[jt]s$/.test(file);
  const read: unknown = isModule
    ? await import(pathToFileURL(resolve(file)).href)
    : parse(await readFile(file, 'utf8'));
  const given = (Array.isArray(read) ? { renames: read } : (read ?? {})) as Partial<Record<string, unknown>>;
  const { renames = given.default ?? [], faults = [], names = noPurpose.names } = given;
  if (!areAll(renames, isRename) || !areAll(faults, isFault) || typeof names !== 'function') {
    throw new Error(
      `${file}: a list of renames, each with from and to, and perhaps kind and field; or renames, and faults, each with its reason, and perhaps aspect, place, at, before and after`,
    );
  }
  return { renames, faults, names: names as NamesOf };
}

function areAll<T>(list: unknown, is: (item: unknown) => item is T): list is T[] {
  return Array.isArray(list) && list.every(is);
}

type Keys<T> = Partial<Record<keyof T, unknown>>;

function isRename(value: unknown): value is Rename {
  const { kind, field, from, to } = (value ?? {}) as Keys<Rename>;
  return (
    [kind, field].every((each) => each === undefined || typeof each === 'string') &&
    (typeof from === 'string' || from instanceof RegExp) &&
    (typeof to === 'string' || typeof to === 'function')
  );
}

function isFault(value: unknown): value is Fault {
  const { reason, aspect, place, at, before, after } = (value ?? {}) as Keys<Fault>;
  const isPattern = (each: unknown): boolean =>
    each === undefined || typeof each === 'string' || each instanceof RegExp;
  return (
    typeof reason === 'string' &&
    (aspect === undefined || typeof aspect === 'string') &&
    [place, at, before, after].every(isPattern)
  );
}
