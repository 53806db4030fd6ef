/** Small makers of nodes, for the parts of the guard that come from the schema. */
import type { BodyNode, ExprNode, Json, SelectNode } from '../ir/nodes.ts';
import { yamlString } from '../values/yamlString.ts';

export const literal = (value: Json): ExprNode => ({ kind: 'literal', value });
export const root: ExprNode = { kind: 'root' };
export const local = (name: string): ExprNode => ({ kind: 'local', name });

/** A field of an expression, one or more steps down. */
export function select(of: ExprNode, ...path: readonly string[]): ExprNode {
  if (path.length === 0) return of;
  return of.kind === 'select' && !of.loose
    ? { kind: 'select', of: of.of, path: [...of.path, ...path] }
    : { kind: 'select', of, path };
}

/** A field that may be absent, as may what holds it; only for questions about absence. */
export function loose(of: ExprNode, ...path: readonly string[]): ExprNode {
  const flat: SelectNode =
    of.kind === 'select' ? { kind: 'select', of: of.of, path: [...of.path, ...path] } : { kind: 'select', of, path };
  return { ...flat, loose: true };
}

export const operation = (name: string, ...args: readonly ExprNode[]): ExprNode => ({
  kind: 'operation',
  name,
  arguments: args,
});

/** A key or a value as a word of YAML to paste. */
export const yamlWord = (part: string | ExprNode): string | ExprNode =>
  typeof part === 'string' ? yamlString(part) : operation('yamlText', part);

/** A string with expressions in it, from alternating parts. */
export function formatted(parts: readonly (string | ExprNode)[]): ExprNode {
  const pattern = parts.map((part) => (typeof part === 'string' ? part.replaceAll('%', '%%') : '%v')).join('');
  const args = parts.filter((part) => typeof part !== 'string');
  return args.length === 0 ? literal(pattern.replaceAll('%%', '%')) : operation('format', literal(pattern), ...args);
}

export const when = (condition: ExprNode, body: BodyNode, otherwise?: BodyNode): BodyNode => ({
  kind: 'when',
  condition,
  body,
  ...(otherwise ? { otherwise } : {}),
});

/** Several bodies as one. */
export const sequence = (items: readonly BodyNode[]): BodyNode =>
  items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items };
