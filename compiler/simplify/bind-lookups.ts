/**
 * What is looked up more than once gets a variable: the entry that a reference names, also over its defaults, and the map that a helper
 * yields. A variable stands where the lookup is made whatever happens, so that nothing is looked up that would not have been.
 */
import { type BodyNode, type ExprNode, isExpression, type NodeOf } from '../ir/nodes.ts';
import { operationOf } from '../operations/index.ts';
import { typeOf, withType } from '../typing/typed.ts';
import { edgesOf } from './edges.ts';
import { instead, rewrite } from './rewrite.ts';

/** Names that emitted templates use for themselves. */
const RESERVED = ['guard', 'root', 'key', 'value'];

/**
 * The same body with variables for its lookups.
 *
 * @param parameters - those of the helper whose body it is
 */
export function bindLookups(body: BodyNode, parameters: readonly string[] = []): BodyNode {
  return boundRegion(body, new Set([...RESERVED, ...parameters]), true);
}

/** A lookup that is made at several places. */
interface Lookup {
  readonly node: ExprNode;
  uses: number;
  /** Whether it is made whenever the body is come to. */
  isCertain: boolean;
  /** Whether somebody asks if there is anything to find. */
  isDoubtful: boolean;
}

/**
 * A body that is come to as a whole or not at all.
 *
 * @param inSight - variables of what is around it
 */
function boundRegion(body: BodyNode, inSight: ReadonlySet<string>, isRoot = false): BodyNode {
  const bindings: [string, ExprNode][] = [];
  const taken = new Set([...inSight, ...localsIn(body)]);
  let rest = body;
  if (isRoot || holdsWhole(body) || isSure(body)) {
    for (let found = repeated(rest); found; found = repeated(rest)) {
      const lookup = found;
      const name = freshName(nameOf(lookup), taken);
      taken.add(name);
      bindings.push([name, lookup]);
      rest = rewrite(rest, (node) => (isSame(node, lookup) ? local(name, lookup) : node));
    }
  }
  const inner = boundInside(rest, new Set([...inSight, ...bindings.map(([name]) => name)]));
  return bindings.length === 0 ? inner : instead(body, { kind: 'block', bindings, body: inner } as const);
}

/** The regions in a body. */
function boundInside(body: BodyNode, inSight: ReadonlySet<string>): BodyNode {
  if (isExpression(body)) return body;
  const inner = new Set([...inSight, ...introducedBy(body)]);
  const made = new Map<BodyNode, BodyNode>();
  for (const { node, isRegion } of edgesOf(body)) {
    made.set(node, isRegion ? boundRegion(node, inner) : boundInside(node, inner));
  }
  return [...made].every(([from, to]) => from === to) ? body : instead(body, replaced(body, made));
}

function freshName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}${n}`;
  return name;
}

/** The first lookup that deserves a variable in front of a body. */
function repeated(body: BodyNode): ExprNode | undefined {
  const found = new Map<string, Lookup>();
  const walk = (node: BodyNode, isCertain: boolean, parent: BodyNode | undefined): void => {
    if (isLookup(node, parent)) {
      const text = textOf(node);
      const lookup = found.get(text) ?? { node, uses: 0, isCertain: false, isDoubtful: false };
      lookup.uses++;
      lookup.isCertain ||= isCertain;
      lookup.isDoubtful ||= isAskedFor(node, parent);
      found.set(text, lookup);
    }
    for (const edge of edgesOf(node)) walk(edge.node, isCertain && edge.isCertain, node);
  };
  walk(body, true, undefined);
  const introduced = introducedIn(body);
  return [...found.values()].find(
    ({ node, uses, isCertain, isDoubtful }) =>
      uses > 1 && isCertain && !isDoubtful && localsIn(node).every((name) => !introduced.has(name)),
  )?.node;
}

function isLookup(node: BodyNode, parent: BodyNode | undefined): node is ExprNode {
  if (node.kind === 'entry') return !(parent && isMergedEntry(parent));
  if (node.kind === 'call')
    return node.yields === 'map' && parent !== undefined && (isExpression(parent) || parent.kind === 'each');
  return isMergedEntry(node);
}

/** An entry over the defaults of its map. */
const isMergedEntry = (node: BodyNode): node is NodeOf<'operation'> =>
  node.kind === 'operation' && node.name === 'merge' && node.arguments.some(({ kind }) => kind === 'entry');

function isAskedFor(node: ExprNode, parent: BodyNode | undefined): boolean {
  if (parent?.kind === 'with') return true;
  if (parent?.kind !== 'operation') return false;
  return operationOf(parent.name).mayBeAbsent?.includes(parent.arguments.indexOf(node)) ?? false;
}

/** Whether a body holds whole manifests or reports: nobody asks whether there is anything in it. */
function holdsWhole(body: BodyNode): boolean {
  if (body.kind === 'resource' || body.kind === 'report') return true;
  if (body.kind === 'call') return body.yields === 'reports';
  return !isExpression(body) && edgesOf(body).some(({ node }) => holdsWhole(node));
}

/** Whether a piece is one value, and always there. */
function isSure(body: BodyNode): boolean {
  switch (body.kind) {
    case 'match':
      return body.total === true && body.cases.every(([, piece]) => isSure(piece));
    case 'when':
      return body.otherwise !== undefined && isSure(body.body) && isSure(body.otherwise);
    case 'note':
    case 'block':
      return isSure(body.body);
    default:
      return isExpression(body);
  }
}

const local = (name: string, of: ExprNode): ExprNode => withType({ kind: 'local', name }, typeOf(of));

const texts = new WeakMap<BodyNode, string>();

function textOf(node: BodyNode): string {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = JSON.stringify(node);
  texts.set(node, text);
  return text;
}

const isSame = (a: BodyNode, b: BodyNode): boolean => a === b || (a.kind === b.kind && textOf(a) === textOf(b));

/** A variable is called by what leads to the entry, or by the helper. */
function nameOf(node: ExprNode): string {
  if (node.kind === 'call') return node.helper;
  if (node.kind === 'operation') return nameOf(node.arguments.find(({ kind }) => kind === 'entry') as ExprNode);
  const { reference } = node as NodeOf<'entry'>;
  if (reference.kind === 'local') return reference.name.replace(/Name$/, '');
  return reference.kind === 'select' ? (reference.path.at(-1) as string) : 'entry';
}

/** Variables that are read or come into sight: names that a new one can't have. */
function localsIn(node: BodyNode): string[] {
  const own = node.kind === 'local' ? [node.name] : [];
  return [...own, ...introducedBy(node), ...edgesOf(node).flatMap((edge) => localsIn(edge.node))];
}

/** Variables that come into sight inside a body. */
function introducedIn(body: BodyNode): Set<string> {
  const names = new Set<string>();
  const walk = (node: BodyNode): void => {
    for (const name of introducedBy(node)) names.add(name);
    for (const edge of edgesOf(node)) walk(edge.node);
  };
  walk(body);
  return names;
}

function introducedBy(node: BodyNode): readonly string[] {
  if (node.kind === 'block') return node.bindings.map(([name]) => name);
  if (node.kind !== 'each') return [];
  const { variable, key } = node;
  return [variable, `${variable}Overrides`, `${variable}Entries`, ...(key === undefined ? [] : [key])];
}

/** A node with other nodes in place of those that it holds directly. */
function replaced(node: BodyNode, made: ReadonlyMap<BodyNode, BodyNode>): BodyNode {
  const swap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const other = made.get(value as BodyNode);
    if (other) return other;
    if (Array.isArray(value)) return value.map(swap);
    return 'kind' in value ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, swap(item)]));
  };
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, swap(item)])) as unknown as BodyNode;
}
