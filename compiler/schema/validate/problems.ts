/** Turns the errors of the schema's library into problems: one for each mistake, with what is legal there. */

import type { ErrorObject } from 'ajv';
import { distance } from 'fastest-levenshtein';
import { ownValue } from '../../values/json.ts';
import { yamlScalar } from '../../values/yamlString.ts';
import type { JsonSchema } from '../flavour/json-schema.ts';
import { LEGAL_KEYS, PRINTABLE } from '../flavour/printable.ts';

/** One mistake in values. */
export interface Problem {
  /** Keys and indices from the root to the value, or to the key that is too much or missing. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** The legal keys or words, where there are finitely many. */
  readonly legal?: readonly string[];
  /** The legal key or word that is nearest to what was written. */
  readonly suggestion?: string;
}

interface Found extends Problem {
  readonly kind: 'unknown' | 'missing' | 'other';
}

type Explain = (error: ErrorObject, path: (string | number)[], defaults: unknown) => Found;

const explanations: Readonly<Record<string, Explain>> = {
  additionalProperties: (error, path) => unknownKey(error, path),
  required: missing,
  type: ({ params, data }, path) => ({
    kind: 'other',
    path,
    message: `must be ${wanted(params.type as string | string[])}, not ${described(data)}`,
  }),
  enum: ({ params, data, parentSchema }, path) =>
    word(params.allowedValues as unknown[], data, path, hintOf(parentSchema)),
  const: ({ params, data }, path) => word([params.allowedValue], data, path),
  pattern: ({ params, data, parentSchema }, path) => ({
    kind: 'other',
    path,
    message: `must be ${hintOf(parentSchema) ?? formOf(params.pattern as string)}, not ${described(data)}`,
  }),
  not: ({ data, parentSchema }, path) => ({
    kind: 'other',
    path,
    message: `must be ${hintOf(parentSchema) ?? 'something else'}, not ${described(data)}`,
  }),
  minimum: ({ params, data }, path) => bound('at least', params.limit as number, data, path),
  maximum: ({ params, data }, path) => bound('at most', params.limit as number, data, path),
  minLength: ({ params }, path) => size('at least', params.limit as number, 'character', path),
  maxLength: ({ params }, path) => size('at most', params.limit as number, 'character', path),
  minItems: ({ params }, path) => size('at least', params.limit as number, 'item', path),
  maxItems: ({ params }, path) => size('at most', params.limit as number, 'item', path),
  minProperties: ({ params }, path) => size('at least', params.limit as number, 'key', path),
  maxProperties: ({ params }, path) => size('at most', params.limit as number, 'key', path),
  uniqueItems: ({ params }, path) => ({
    kind: 'other',
    path,
    message: `must not repeat itself: items ${params.j} and ${params.i} are equal`,
  }),
  propertyNames: ({ params, parentSchema }, path) => badName(params.propertyName as string, parentSchema, path),
};

/**
 * The problems behind a list of errors, in the order of the values.
 *
 * @param defaults what the chart has by default, to tell a key that was nulled from one that was never given
 */
export function problemsOf(errors: readonly ErrorObject[], values: unknown, defaults?: unknown): Problem[] {
  const found = new Map<string, Found>();
  for (const error of errors) {
    // `if` only says that its `then` failed; what lies inside `propertyNames` is told by `propertyNames` itself.
    const explain = error.propertyName === undefined ? explanations[error.keyword] : undefined;
    if (!explain) continue;
    const problem = explain(error, pathOf(error.instancePath, values), defaults);
    // An object that its mode makes strict is checked twice.
    const key = JSON.stringify([problem.path, problem.kind, problem.message]);
    if (!found.has(key)) found.set(key, problem);
  }
  const all = [...found.values()];
  return all.filter((problem) => !isTypo(problem, all)).map(({ kind: _, ...problem }) => problem);
}

/** A missing key that stands there misspelt is told once, as the unknown key. */
function isTypo(problem: Found, all: readonly Found[]): boolean {
  if (problem.kind !== 'missing') return false;
  const parent = JSON.stringify(problem.path.slice(0, -1));
  const key = problem.path.at(-1);
  return all.some(
    (other) =>
      other.kind === 'unknown' && other.suggestion === key && JSON.stringify(other.path.slice(0, -1)) === parent,
  );
}

function missing({ params, schemaPath, data }: ErrorObject, path: (string | number)[], defaults: unknown): Found {
  const key = params.missingProperty as string;
  const byDefault = [...path, key].reduce<unknown>((at, step) => ownValue(at, String(step)), defaults);
  if (byDefault !== undefined) {
    const text = typeof byDefault === 'object' ? '' : ` of ${JSON.stringify(byDefault)}`;
    const message = `is null or was removed; it has a default${text}, which is kept if you leave the key out`;
    return { kind: 'missing', path: [...path, key], message };
  }
  const mode = schemaPath.endsWith('/then/required') ? ownValue(data, 'mode') : undefined;
  const message = mode === undefined ? 'is missing' : `is missing; mode: ${mode} needs it`;
  return { kind: 'missing', path: [...path, key], message };
}

function unknownKey({ params, parentSchema }: ErrorObject, path: (string | number)[]): Found {
  const key = params.additionalProperty as string;
  const legal = Object.keys((parentSchema as JsonSchema | undefined)?.properties ?? {});
  const suggestion = nearest(key, legal);
  const message = `is not a key here${suggestion ? `; did you mean ${suggestion}?` : ''} Legal keys: ${legal.join(', ')}`;
  const sentence = suggestion ? message : message.replace(' Legal', '. Legal');
  return { kind: 'unknown', path: [...path, key], message: sentence, legal, ...(suggestion && { suggestion }) };
}

function word(allowed: readonly unknown[], data: unknown, path: (string | number)[], hint?: string): Found {
  const legal = allowed.map(String);
  const suggestion = nearest(String(data), legal);
  const written = allowed.map(yamlScalar);
  const choice = hint ?? (written.length === 1 ? written[0] : `one of ${written.join(', ')}`);
  const message = `must be ${choice}, not ${described(data)}${suggestion ? `; did you mean ${yamlScalar(suggestion)}?` : ''}`;
  return { kind: 'other', path, message, legal, ...(suggestion && { suggestion }) };
}

function badName(name: string, schema: unknown, path: (string | number)[]): Found {
  const { propertyNames, patternHint } = (schema ?? {}) as { propertyNames?: JsonSchema; patternHint?: string };
  if (propertyNames?.pattern === LEGAL_KEYS.pattern) {
    return {
      kind: 'other',
      path: [...path, name],
      message:
        'is not a legal key: it holds control characters, begins or ends with an odd blank, or is <<, which YAML takes for a merge',
    };
  }
  const form = patternHint ?? `of the form ${propertyNames?.pattern}`;
  const words =
    name === 'true' || name === 'false' ? '; YAML reads some words, such as on and no, as true or false' : '';
  const message = `is not a legal name: it must be ${form}, at most ${propertyNames?.maxLength} characters long${words}`;
  return { kind: 'other', path: [...path, name], message };
}

function bound(relation: string, limit: number, data: unknown, path: (string | number)[]): Found {
  return { kind: 'other', path, message: `must be ${relation} ${limit}, not ${described(data)}` };
}

function size(relation: string, limit: number, unit: string, path: (string | number)[]): Found {
  return { kind: 'other', path, message: `must have ${relation} ${limit} ${unit}${limit === 1 ? '' : 's'}` };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  null: 'null',
};

function wanted(types: string | string[]): string {
  const names = [types].flat().map((type) => typeNames[type] ?? type);
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function described(data: unknown): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object') return 'a map';
  const text = JSON.stringify(data);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function formOf(pattern: string): string {
  return pattern === PRINTABLE ? 'text without control characters' : `of the form ${pattern}`;
}

function hintOf(schema: unknown): string | undefined {
  return (schema as { patternHint?: string } | undefined)?.patternHint;
}

/** The nearest legal word, if it is near enough to be what was meant. */
export function nearest(written: string, legal: readonly string[]): string | undefined {
  const near = legal
    .map((candidate) => ({ candidate, far: distance(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.ceil(Math.min(candidate.length, written.length) / 3));
  return near.sort((a, b) => a.far - b.far)[0]?.candidate;
}

/** A JSON pointer as keys, with indices of lists as numbers. */
function pathOf(pointer: string, values: unknown): (string | number)[] {
  let at: unknown = values;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const isIndex = Array.isArray(at);
      at = (at as Record<string, unknown> | undefined)?.[key];
      return isIndex ? Number(key) : key;
    });
}
