/** What a node of the IR holds directly, and when that is computed. */
import type { BodyNode, NodeOf } from '../ir/nodes.ts';

/** A node in another. */
export interface Edge {
  readonly node: BodyNode;
  /** Whether it is computed whenever the other one is. */
  readonly isCertain: boolean;
  /** Whether it is a body of its own, in front of which variables can stand. */
  readonly isRegion?: true;
}

const certain = (node: BodyNode): Edge => ({ node, isCertain: true });
const perhaps = (node: BodyNode): Edge => ({ node, isCertain: false });
const region = (node: BodyNode): Edge => ({ node, isCertain: false, isRegion: true });
const optional = (make: (node: BodyNode) => Edge, node: BodyNode | undefined): Edge[] => (node ? [make(node)] : []);

const edges: { readonly [K in BodyNode['kind']]?: (node: NodeOf<K>) => readonly Edge[] } = {
  select: ({ of }) => [certain(of)],
  entry: ({ reference, map }) => [...optional(certain, map), certain(reference)],
  // What comes after the first may not be asked any more.
  operation: ({ name, arguments: args }) =>
    args.map((argument, i) => (i > 0 && ['and', 'or', 'orElse'].includes(name) ? perhaps : certain)(argument)),
  dict: ({ entries }) => entries.flat().map(certain),
  list: ({ items }) => items.map(certain),
  union: ({ parts }) => parts.flatMap(({ map, defaults }) => [certain(map), ...optional(perhaps, defaults)]),
  call: ({ arguments: given }) => Object.values(given).map(certain),
  object: ({ fields }) => fields.map(([, value]) => certain(value)),
  array: ({ items }) => items.map(certain),
  pair: ({ key, value }) => [certain(key), certain(value)],
  fields: ({ parts }) => parts.map(certain),
  when: ({ condition, body, otherwise }) => [certain(condition), region(body), ...optional(region, otherwise)],
  // The mode is a field of the subject, with its default.
  match: ({ subject, mode, cases }) => [certain(mode ?? subject), ...cases.map(([, body]) => region(body))],
  each: ({ source, defaults, body }) => [certain(source), ...optional(perhaps, defaults), region(body)],
  with: ({ subject, body, otherwise }) => [certain(subject), region(body), ...optional(region, otherwise)],
  block: ({ bindings, body }) => [
    ...bindings.map(([, value]) => certain(value)),
    { node: body, isCertain: true, isRegion: true },
  ],
  note: ({ body }) => [certain(body)],
  sequence: ({ items }) => items.map(certain),
  resource: ({ object }) => [certain(object)],
  report: ({ base, path, entries, message, remedy }) =>
    [...path, ...[base, entries, message, remedy].filter((part) => part !== undefined)].map(certain),
  unmarked: ({ entry, body }) => [certain(entry), region(body)],
  text: ({ lines }) => lines.map(certain),
};

/** The nodes that a node holds. */
export function edgesOf(node: BodyNode): readonly Edge[] {
  return (edges[node.kind] as ((node: BodyNode) => readonly Edge[]) | undefined)?.(node) ?? [];
}
