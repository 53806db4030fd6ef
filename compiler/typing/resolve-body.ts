/** Resolves bodies: goes through documents and pieces, and keeps track of the variables in sight. */
import { errorAt, inheritOrigin } from '../authoring/origin.ts';
import { collect } from '../errors.ts';
import { type BodyNode, type ExprNode, isExpression, type NodeOf } from '../ir/nodes.ts';
import { isMap, resolve, type ValuesModel } from '../schema/model.ts';
import { resolveExpression } from './resolve-expression.ts';
import type { Scope } from './scope.ts';
import { overDefaults, typeOf } from './typed.ts';
import { integerType, stringType, type ValueType } from './value-type.ts';

type Kind = Exclude<BodyNode['kind'], ExprNode['kind']>;
type Resolver<K extends Kind> = (node: NodeOf<K>, scope: Scope, model: ValuesModel) => BodyNode;

const resolvers: { readonly [K in Kind]: Resolver<K> } = {
  object: (node, scope, model) => ({
    ...node,
    fields: collect(node.fields, ([key, value]) => [key, resolveBody(value, scope, model)] as const),
  }),
  array: (node, scope, model) => ({ ...node, items: all(node.items, scope, model) }),
  pair: (node, scope, model) => ({
    ...node,
    key: resolveExpression(node.key, scope, model),
    value: resolveBody(node.value, scope, model),
  }),
  fields: (node, scope, model) => ({ ...node, parts: all(node.parts, scope, model) }),
  when: (node, scope, model) => ({
    ...node,
    condition: resolveExpression(node.condition, scope, model),
    body: resolveBody(node.body, scope, model),
    ...otherwise(node, scope, model),
  }),
  match: (node, scope, model) => {
    const subject = resolveExpression(node.subject, scope, model);
    const mode = resolveExpression(inheritOrigin(modeIn(node.subject), node), scope, model);
    const modes = typeOf(subject).properties?.mode?.enum ?? [typeOf(subject).properties?.mode?.const];
    const named = [...node.cases.flatMap(([modes]) => modes), ...(node.impossible ?? [])];
    const unknown = named.find((mode) => !modes.includes(mode));
    if (unknown !== undefined)
      throw errorAt(node, 'T015', `there is no mode "${unknown}"`, `The modes are ${modes.join(', ')}.`);
    return {
      ...node,
      subject,
      mode,
      cases: collect(node.cases, ([modes, body]) => [modes, resolveBody(body, scope, model)] as const),
      total: modes.every((mode) => named.includes(mode as string)),
    };
  },
  each: (node, scope, model) => {
    const source = resolveExpression(node.source, scope, model);
    const defaults = node.defaults && resolveExpression(node.defaults, scope, model);
    const type = typeOf(source);
    const entry = itemType(node, type, model);
    const item = defaults ? overDefaults(typeOf(defaults), entry) : entry;
    const overrides = `${node.variable}Overrides`;
    const inner = scope.with(
      [node.variable, item],
      [overrides, item],
      [node.key, isMap(type) ? stringType : integerType],
    );
    return {
      ...node,
      source,
      ...(defaults ? { defaults } : {}),
      over: isMap(type) ? 'map' : 'list',
      ...((type.minItems ?? type.minProperties ?? 0) > 0 ? { filled: true } : {}),
      body: resolveBody(node.body, inner, model),
    };
  },
  with: (node, scope, model) => ({
    ...node,
    subject: resolveExpression(node.subject, scope, model),
    body: resolveBody(node.body, scope, model),
    ...otherwise(node, scope, model),
  }),
  block: (node, scope, model) => {
    let inner = scope;
    const bindings = node.bindings.map(([name, value]) => {
      const resolved = resolveExpression(value, inner, model);
      inner = inner.with([name, typeOf(resolved)]);
      return [name, resolved] as const;
    });
    return { ...node, bindings, body: resolveBody(node.body, inner, model) };
  },
  note: (node, scope, model) => ({ ...node, body: resolveBody(node.body, scope, model) }),
  sequence: (node, scope, model) => ({ ...node, items: all(node.items, scope, model) }),
  resource: (node, scope, model) => ({
    ...node,
    object: resolveBody(node.object, scope, model) as NodeOf<'resource'>['object'],
  }),
  report: (node, scope, model) => ({
    ...node,
    ...(node.base ? { base: resolveExpression(node.base, scope, model) } : {}),
    path: node.path.map((part) => resolveExpression(part, scope, model)),
    message: resolveExpression(node.message, scope, model),
    remedy: resolveExpression(node.remedy, scope, model),
    ...(node.entries ? { entries: resolveExpression(node.entries, scope, model) } : {}),
  }),
  unmarked: (node, scope, model) => ({
    ...node,
    entry: resolveExpression(node.entry, scope, model),
    body: resolveBody(node.body, scope, model),
  }),
  text: (node, scope, model) => ({ ...node, lines: all(node.lines, scope, model) }),
};

/** The same body with every expression in it resolved. */
export function resolveBody(node: BodyNode, scope: Scope, model: ValuesModel): BodyNode {
  if (isExpression(node)) return resolveExpression(node, scope, model);
  const resolver = resolvers[node.kind] as Resolver<Kind>;
  return inheritOrigin(resolver(node as never, scope, model), node);
}

function modeIn(subject: ExprNode): ExprNode {
  return subject.kind === 'select'
    ? { ...subject, path: [...subject.path, 'mode'] }
    : { kind: 'select', of: subject, path: ['mode'] };
}

function all(nodes: readonly BodyNode[], scope: Scope, model: ValuesModel): BodyNode[] {
  return collect(nodes, (node) => resolveBody(node, scope, model));
}

function otherwise(node: { otherwise?: BodyNode }, scope: Scope, model: ValuesModel): { otherwise?: BodyNode } {
  return node.otherwise ? { otherwise: resolveBody(node.otherwise, scope, model) } : {};
}

function itemType(node: NodeOf<'each'>, type: ValueType, model: ValuesModel): ValueType {
  if (isMap(type)) return resolve(model, type.additionalProperties);
  if (type.items) return resolve(model, type.items);
  throw errorAt(node, 'T016', 'this is neither a map nor a list', 'Loop over a map or a list of the values.');
}
