/** From the objects of a program to values: what JSON can't say is refused, with its path. */
import { ValuesError } from '../../compiler/values/error.ts';
import { type JsonObject, type JsonValue, setOwn } from '../../compiler/values/json.ts';
import { formatPath, type ValuesPath } from '../../compiler/values/paths.ts';

/**
 * A copy in which keys with `undefined` are left out.
 *
 * @param name what to call the values in messages
 * @throws ValuesError for functions, dates, infinite numbers and the like
 */
export function plainValues(values: unknown, name: string): JsonObject {
  const kind = kindOf(values);
  if (kind === 'map') return plain(values, [], name) as JsonObject;
  throw new ValuesError(`${name}: values must be an object, this is ${kind}`, 'Write `defineValues({ ... })`.');
}

function plain(value: unknown, path: ValuesPath, name: string): JsonValue {
  const kind = kindOf(value);
  if (kind === 'scalar') return value as JsonValue;
  if (kind === 'list') return (value as unknown[]).map((item, index) => plain(item, [...path, index], name));
  if (kind !== 'map') {
    throw new ValuesError(
      `${name}: ${formatPath(path)} is ${kind}`,
      'Values are text, numbers, true, false, lists and objects.',
    );
  }
  const copy: JsonObject = {};
  for (const [key, item] of Object.entries(value as object)) {
    if (item !== undefined) setOwn(copy, key, plain(item, [...path, key], name));
  }
  return copy;
}

function kindOf(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return 'scalar';
  if (typeof value === 'number') return Number.isFinite(value) ? 'scalar' : String(value);
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object') return value === undefined ? 'undefined' : `a ${typeof value}`;
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: string } } | null;
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain ? 'map' : `a ${prototype?.constructor?.name ?? 'class'}`;
}
