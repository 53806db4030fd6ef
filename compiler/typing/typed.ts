/** What is known of resolved expressions: their types, kept beside the nodes so that these stay plain data. */
import type { ExprNode } from '../ir/nodes.ts';
import { anyType, booleanType, integerType, numberType, stringType, type ValueType } from './value-type.ts';

const types = new WeakMap<ExprNode, ValueType>();

/** Notes the type of an expression. */
export function withType<N extends ExprNode>(node: N, type: ValueType): N {
  types.set(node, type);
  return node;
}

/** The type of a resolved expression. */
export function typeOf(node: ExprNode): ValueType {
  return types.get(node) ?? (node.kind === 'literal' ? literalType(node.value) : anyType);
}

/** The type of a constant. */
export function literalType(value: unknown): ValueType {
  switch (typeof value) {
    case 'string':
      return stringType;
    case 'boolean':
      return booleanType;
    case 'number':
      return Number.isInteger(value) ? integerType : numberType;
    default:
      return Array.isArray(value) ? { type: 'array' } : { type: 'object' };
  }
}

/** The type of a map's entry that has been merged over defaults: it has the keys of both. */
export function overDefaults(defaults: ValueType, entry: ValueType): ValueType {
  const required = [...new Set([...(defaults.required ?? []), ...(entry.required ?? [])])];
  return { ...entry, properties: { ...defaults.properties, ...entry.properties }, required };
}
