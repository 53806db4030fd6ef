/**
 * Defaults of keys that came in a minor. A release that is upgraded with `--reuse-values` brings the values of an older
 * chart, which lack them, so that every read of such a key carries its default.
 */
import type { ExprNode, Json, SelectNode } from '../ir/nodes.ts';
import type { ValuesModel } from '../schema/model.ts';
import { literalType, typeOf, withType } from './typed.ts';
import type { ValueType } from './value-type.ts';

/** The values model of a chart that has had releases. */
export interface ReleasedModel extends ValuesModel {
  readonly defaults: Json;
  /** Paths of the keys with a default in this major's first release. */
  readonly baseline: ReadonlySet<string>;
}

/** The model, with what reads need to know of earlier releases. */
export function released(model: ValuesModel, defaults: Json, baseline: ReadonlySet<string> | undefined): ValuesModel {
  if (!baseline) return model;
  const known: ReleasedModel = { ...model, position: (...at) => model.position(...at), defaults, baseline };
  return known;
}

/** A read from the root, with the defaults that an older release's values lack. */
export function withLaterDefaults(read: ExprNode, model: ValuesModel): ExprNode {
  if (!isReleased(model) || read.kind !== 'select' || read.of.kind !== 'root') return read;
  const type = typeOf(read);
  const firstLater = read.path.findIndex((_, i) => isLater(model, read.path.slice(0, i + 1)));
  if (firstLater >= 0) {
    const otherwise = defaultAt(model.defaults, read.path);
    return otherwise === undefined ? read : lateRead(read, firstLater, otherwise, type);
  }
  const missing = laterBelow(model, read.path);
  return missing === undefined ? read : merged(missing, read, type);
}

/** What is later itself: it may be absent as a whole, or hold only what the user set. */
function lateRead(read: SelectNode, firstLater: number, otherwise: Json, type: ValueType): ExprNode {
  const asked = withType<ExprNode>(firstLater < read.path.length - 1 ? { ...read, loose: true } : { ...read }, type);
  if (!isFilledMap(otherwise)) return operation('orElse', [asked, constant(otherwise)], type);
  return merged(otherwise, operation('orElse', [asked, constant({})], type), type);
}

function merged(under: Json, over: ExprNode, type: ValueType): ExprNode {
  return operation('merge', [constant(under), over], type);
}

/** The defaults of later keys below a path. */
function laterBelow(model: ReleasedModel, path: readonly string[]): Json | undefined {
  const value = defaultAt(model.defaults, path);
  if (!isFilledMap(value)) return undefined;
  const found: { [key: string]: Json } = {};
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, key];
    const kept = isLater(model, at) ? child : laterBelow(model, at);
    if (kept !== undefined) found[key] = kept;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function isLater({ defaults, baseline }: ReleasedModel, path: readonly string[]): boolean {
  return !baseline.has(path.join('.')) && defaultAt(defaults, path) !== undefined;
}

function isReleased(model: ValuesModel): model is ReleasedModel {
  return 'baseline' in model;
}

function defaultAt(defaults: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((from, key) => {
    return typeof from === 'object' && !Array.isArray(from) && Object.hasOwn(from, key) ? from[key] : undefined;
  }, defaults);
}

function isFilledMap(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0;
}

const constant = (value: Json): ExprNode => withType({ kind: 'literal', value }, literalType(value));

const operation = (name: string, args: readonly ExprNode[], type: ValueType): ExprNode =>
  withType({ kind: 'operation', name, arguments: args }, type);
