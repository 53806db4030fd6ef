/** Renames that a change makes on purpose: the old side gets them before it is compared. */
import type { Manifest, Message, Outcome } from './outcome.ts';

/** One rename, of all strings and keys that match: names, references, labels, host names, texts of files. */
export interface Rename {
  /** Of objects of this kind only. @default everything, messages and notes too */
  readonly kind?: string;
  /** Where: a regular expression for the path of the field, such as `spec.containers[].image`. @default everywhere */
  readonly field?: string;
  /** A regular expression; `^` and `$` are ends of lines. */
  readonly from: string | RegExp;
  /** With `$1` for a group; in a module also a function, as of `String.replace`. */
  readonly to: string | ((...match: string[]) => string);
}

/** Applies renames, in their order. */
export function renamer(renames: readonly Rename[]): (outcome: Outcome) => Outcome {
  const steps = renames.map(({ kind, field, from, to }) => {
    return {
      kind,
      field: field === undefined ? undefined : new RegExp(field),
      pattern: everywhere(from),
      to: to as string,
    };
  });
  const inText = (text: string, path: string, kind?: string): string =>
    steps.reduce((now, step) => {
      const applies = (step.kind === undefined || step.kind === kind) && (step.field?.test(path) ?? true);
      return applies ? now.replace(step.pattern, step.to) : now;
    }, text);
  return (outcome) => {
    if (steps.length === 0 || outcome.kind === 'broken') return outcome;
    if (outcome.kind === 'refused') {
      const messages = outcome.messages.map((message) => ({
        ...(mapStrings(message, inText) as Message),
        kind: message.kind,
      }));
      return { ...outcome, messages };
    }
    const objects = outcome.objects.map(
      (object) => mapStrings(object, (text, path) => inText(text, path, String(object.kind))) as Manifest,
    );
    return { ...outcome, objects, notes: inText(outcome.notes, '') };
  };
}

function everywhere(from: string | RegExp): RegExp {
  if (typeof from === 'string') return new RegExp(from, 'gm');
  return from.global ? from : new RegExp(from.source, `${from.flags}g`);
}

/** A copy with other strings and keys; the path of a key is that of what holds it. */
function mapStrings(value: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change, `${path}[]`));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    return [change(key, path), mapStrings(item, change, path === '' ? key : `${path}.${key}`)];
  });
  return Object.fromEntries(entries);
}
