/**
 * Resolves expressions against the types of the values: every path gets its type, every reference the map that it
 * names, and a read of a key with a default of its own becomes a read with that default.
 */
import { errorAt, inheritOrigin } from '../authoring/origin.ts';
import type { ExprNode, Json, NodeOf, SelectNode } from '../ir/nodes.ts';
import { operationOf } from '../operations/index.ts';
import { definitionOf, resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { targetPath } from '../schema/reference-path.ts';
import { withLaterDefaults } from './later-defaults.ts';
import type { Scope } from './scope.ts';
import { literalType, overDefaults, typeOf, withType } from './typed.ts';
import { anyType, booleanType, mapType, stringType, type ValueType } from './value-type.ts';

type Resolver<K extends ExprNode['kind']> = (node: NodeOf<K>, scope: Scope, model: ValuesModel) => ExprNode;

const resolvers: { readonly [K in ExprNode['kind']]: Resolver<K> } = {
  root: (node, _, model) => withType({ ...node }, resolve(model, definitionOf(model, model.root))),
  literal: (node) => withType({ ...node }, literalType(node.value)),
  local: (node, scope) => {
    const type = scope.typeOf(node.name);
    if (!type) {
      throw errorAt(
        node,
        'T010',
        `the variable $${node.name} is not in sight here`,
        'Use it inside the body that made it.',
      );
    }
    return withType({ ...node }, type);
  },
  select: (node, scope, model) => {
    const of = resolveExpression(node.of, scope, model);
    if (node.loose) return withType({ ...node, of }, anyType);
    return withLaterDefaults(
      node.path.reduce((from, key) => step(from, key, node, model), of),
      model,
    );
  },
  entry: (node, scope, model) => resolveEntry(node, scope, model),
  operation: (node, scope, model) => {
    const args = node.arguments.map((argument) => resolveExpression(argument, scope, model));
    const { replaced, result } = operationOf(node.name);
    const instead = replaced?.(args);
    if (instead && 'wrong' in instead) throw errorAt(node, 'T017', instead.wrong, instead.help);
    return instead ?? withType({ ...node, arguments: args }, result(args.map(typeOf)));
  },
  dict: (node, scope, model) => {
    const entries = node.entries.map(
      ([key, value]) => [resolveExpression(key, scope, model), resolveExpression(value, scope, model)] as const,
    );
    const known = entries.flatMap(([key, value]) =>
      key.kind === 'literal' ? [[key.value, withoutDefault(typeOf(value))]] : [],
    );
    const properties = Object.fromEntries(known);
    const entry = known.length === entries.length ? sameType(Object.values(properties)) : undefined;
    return withType({ ...node, entries }, { ...mapType, properties, ...(entry && { additionalProperties: entry }) });
  },
  list: (node, scope, model) => {
    const items = node.items.map((item) => resolveExpression(item, scope, model));
    return withType({ ...node, items }, { type: 'array', items: items[0] ? typeOf(items[0]) : anyType });
  },
  union: (node, scope, model) => {
    const parts = node.parts.map(({ map, defaults, ...part }) => ({
      ...part,
      map: resolveExpression(map, scope, model),
      ...(defaults ? { defaults: resolveExpression(defaults, scope, model) } : {}),
    }));
    const types = parts.map(({ map, defaults }) => {
      const entry = typeOf(map).additionalProperties;
      if (typeof entry !== 'object') throw errorAt(node, 'T019', 'this is no map of entries of one type', 'Name maps.');
      const type = resolve(model, entry);
      return defaults ? overDefaults(typeOf(defaults), type) : type;
    });
    return withType({ ...node, parts }, { ...mapType, additionalProperties: types.reduce(eitherType) });
  },
  call: (node, scope, model) => {
    const given = Object.entries(node.arguments).map(
      ([name, argument]) => [name, resolveExpression(argument, scope, model)] as const,
    );
    return withType({ ...node, arguments: Object.fromEntries(given) }, node.yields === 'map' ? mapType : stringType);
  },
  fact: (node) => withType({ ...node }, stringType),
  capability: (node) => withType({ ...node }, booleanType),
  file: (node) => withType({ ...node }, stringType),
};

/** The type of entries that are all alike, but for what is said about each: a map of such can be looped over. */
function sameType(types: readonly ValueType[]): ValueType | undefined {
  const [first, ...others] = types.map(({ description: _, ...type }) => type);
  const text = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === text) ? first : undefined;
}

/** A type of which a value of either is one: what only one of them is sure to have may be absent. */
function eitherType(a: ValueType, b: ValueType): ValueType {
  return { ...a, required: (a.required ?? []).filter((key) => b.required?.includes(key)) };
}

/** A type that is certain: what its default was for has happened. */
const withoutDefault = ({ default: _, renamedFrom: __, ...type }: ValueType): ValueType => type;

/** The same expression with everything filled in that the types know. */
export function resolveExpression(node: ExprNode, scope: Scope, model: ValuesModel): ExprNode {
  const resolver = resolvers[node.kind] as Resolver<ExprNode['kind']>;
  return inheritOrigin(resolver(node as never, scope, model), node);
}

/** One key further. Where the key has a default of its own, the read carries it. */
function step(of: ExprNode, key: string, origin: ExprNode, model: ValuesModel): ExprNode {
  const property = typeOf(of).properties?.[key];
  if (!property) {
    const known = Object.keys(typeOf(of).properties ?? {}).join(', ');
    throw errorAt(
      origin,
      'T011',
      `there is no value "${key}" here`,
      known === '' ? 'This is a map: use forEach, each or entry.' : `There are: ${known}.`,
    );
  }
  const type = resolve(model, property);
  const read = withType(extend(of, key), type);
  return withFallbacks(read, of, property, type, model);
}

function withFallbacks(
  read: ExprNode,
  of: ExprNode,
  property: SchemaNode,
  type: ValueType,
  model: ValuesModel,
): ExprNode {
  let found = read;
  if (property.renamedFrom !== undefined) {
    const old = withType(extend(of, property.renamedFrom), type);
    found = orElse(
      found,
      property.formerDefault === undefined ? old : orElse(old, literal(property.formerDefault as Json), type),
      type,
    );
  }
  if (property.default !== undefined) found = orElse(found, literal(property.default as Json), type);
  return found === read ? read : withType(found, resolve(model, property));
}

const literal = (value: Json): ExprNode => withType({ kind: 'literal', value }, literalType(value));

function orElse(value: ExprNode, otherwise: ExprNode, type: ValueType): ExprNode {
  return withType({ kind: 'operation', name: 'orElse', arguments: [value, otherwise] }, type);
}

function extend(of: ExprNode, key: string): SelectNode {
  return of.kind === 'select'
    ? { kind: 'select', of: of.of, path: [...of.path, key] }
    : { kind: 'select', of, path: [key] };
}

function resolveEntry(node: NodeOf<'entry'>, scope: Scope, model: ValuesModel): ExprNode {
  const reference = resolveExpression(node.reference, scope, model);
  const target = typeOf(reference).keyOf;
  if (target === undefined) {
    throw errorAt(
      node,
      'T012',
      'entry() takes a reference, a value whose type carries @keyOf',
      'Give the type the tag, or use at(map, key).',
    );
  }
  const place = node.map ?? mapOf(node, target);
  const map = resolveExpression(place, scope, model);
  const entries = typeOf(map).additionalProperties;
  if (typeof entries !== 'object')
    throw errorAt(node, 'T013', `@keyOf ${target} does not name a map`, 'Name a map of the values.');
  const found = withType<ExprNode>({ kind: 'entry', reference, map }, resolve(model, entries));
  const { entryDefaults } = typeOf(map);
  if (entryDefaults === undefined || place.kind !== 'select') return found;
  const holder: ExprNode = place.path.length > 1 ? { ...place, path: place.path.slice(0, -1) } : place.of;
  const start: ExprNode = entryDefaults === '..' ? holder : extend(holder, entryDefaults);
  const defaults = resolveExpression(start, scope, model);
  const merged: ExprNode = { kind: 'operation', name: 'merge', arguments: [defaults, found] };
  return withType(merged, overDefaults(typeOf(defaults), typeOf(found)));
}

/** Where a reference points: from the root, or up from the object that holds it. */
function mapOf(node: NodeOf<'entry'>, target: string): ExprNode {
  const { reference } = node;
  const path = targetPath(target, reference.kind === 'select' ? reference.path : []);
  if (path && !target.startsWith('..')) return { kind: 'select', of: { kind: 'root' }, path };
  if (path && reference.kind === 'select') return { kind: 'select', of: reference.of, path };
  throw errorAt(
    node,
    'T014',
    `@keyOf ${target} climbs out of the variable`,
    'Read the reference from the variable of the object that holds the map.',
  );
}
