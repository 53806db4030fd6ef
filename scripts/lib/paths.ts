// Where things lie: the checkout and the project's cache outside of it.

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The root of the checkout. */
export const root: string = resolve(import.meta.dirname, '../..');

/** A path inside the checkout. */
export function inRoot(...parts: string[]): string {
  return join(root, ...parts);
}

/**
 * The project's cache, outside the checkout so that a fresh clone finds it: `$XDG_CACHE_HOME/ml-platform` or
 * `~/.cache/ml-platform`.
 */
export function cacheFolder(...parts: string[]): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ml-platform', ...parts);
}
