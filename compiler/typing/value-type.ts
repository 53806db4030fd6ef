/** The type of an expression at run time, as the schema knows it: it decides quoting, casts and comparisons. */
import type { SchemaNode } from '../schema/model.ts';

/** A schema node whose `$ref` has been followed. */
export type ValueType = SchemaNode;

export const anyType: ValueType = {};
export const stringType: ValueType = { type: 'string' };
export const integerType: ValueType = { type: 'integer' };
export const numberType: ValueType = { type: 'number' };
export const booleanType: ValueType = { type: 'boolean' };
export const stringListType: ValueType = { type: 'array', items: stringType };
export const mapType: ValueType = { type: 'object', additionalProperties: {} };

/** The shapes that renderers treat differently. */
export type Shape = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'mixed';

/** The shape of a type; `mixed` if it allows several. */
export function shapeOf(type: ValueType): Shape {
  const declared =
    type.type ?? (type.const !== undefined ? typeof type.const : type.enum ? typeof type.enum[0] : undefined);
  if (typeof declared !== 'string') return 'mixed';
  return declared as Shape;
}
