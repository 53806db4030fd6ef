/** Renames that a change makes on purpose: the old side gets them before it is compared. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { Manifest, Message, Outcome } from './outcome.ts';

/** One rename, of all strings and keys that match: names, references, labels, host names, texts of files. */
export interface Rename {
  /** Of objects of this kind only. @default everything, messages and notes too */
  readonly kind?: string;
  /** A regular expression; `^` and `$` are ends of lines. */
  readonly from: string | RegExp;
  /** With `$1` for a group; in a module also a function, as of `String.replace`. */
  readonly to: string | ((...match: string[]) => string);
}

/**
 * Reads a YAML file with a list of renames, or a module that exports one by default.
 *
 * @throws Error if it holds something else
 */
export async function readRenames(file: string): Promise<readonly Rename[]> {
  const isModule = /\.[cm]?[jt]s$/.test(file);
  const renames: unknown = isModule
    ? ((await import(pathToFileURL(resolve(file)).href)) as { default: unknown }).default
    : parse(await readFile(file, 'utf8'));
  if (!Array.isArray(renames) || !renames.every(isRename)) {
    throw new Error(`${file}: a list of renames, each with from and to, and perhaps kind`);
  }
  return renames;
}

function isRename(value: unknown): value is Rename {
  const { kind, from, to } = (value ?? {}) as Partial<Record<keyof Rename, unknown>>;
  return (
    (kind === undefined || typeof kind === 'string') &&
    (typeof from === 'string' || from instanceof RegExp) &&
    (typeof to === 'string' || typeof to === 'function')
  );
}

/** Applies renames, in their order. */
export function renamer(renames: readonly Rename[]): (outcome: Outcome) => Outcome {
  const steps = renames.map(({ kind, from, to }) => ({ kind, pattern: everywhere(from), to: to as string }));
  const inText = (text: string, kind?: string): string =>
    steps.reduce((now, step) => {
      const applies = step.kind === undefined || step.kind === kind;
      return applies ? now.replace(step.pattern, step.to) : now;
    }, text);
  return (outcome) => {
    if (steps.length === 0 || outcome.kind === 'broken') return outcome;
    if (outcome.kind === 'refused') {
      const messages = outcome.messages.map((message) => ({
        ...(mapStrings(message, (text) => inText(text)) as Message),
        kind: message.kind,
      }));
      return { ...outcome, messages };
    }
    const objects = outcome.objects.map(
      (object) => mapStrings(object, (text) => inText(text, String(object.kind))) as Manifest,
    );
    return { ...outcome, objects, notes: inText(outcome.notes) };
  };
}

function everywhere(from: string | RegExp): RegExp {
  if (typeof from === 'string') return new RegExp(from, 'gm');
  return from.global ? from : new RegExp(from.source, `${from.flags}g`);
}

/** A copy with other strings and keys. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapStrings(item, change)]));
}
