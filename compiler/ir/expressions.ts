/** Nodes of the intermediate representation that compute a value. */

/** A value that JSON can hold, without null: the chart's values know no null. */
export type Json = string | number | boolean | Json[] | { [key: string]: Json };

/** The values that an installation has, as Helm merged them. */
export interface RootNode {
  readonly kind: 'root';
}

/** A constant. */
export interface LiteralNode {
  readonly kind: 'literal';
  readonly value: Json;
}

/** A variable: of a loop, of `bind`, or a parameter of a `define`. */
export interface LocalNode {
  readonly kind: 'local';
  readonly name: string;
}

/** A field, or a field of a field, of another expression. */
export interface SelectNode {
  readonly kind: 'select';
  readonly of: ExprNode;
  readonly path: readonly string[];
  /** Whether something on the way may be absent; only where absence is asked about. */
  readonly loose?: boolean;
}

/** The entry of a map that a reference (a value whose type carries `@keyOf`) names. */
export interface EntryNode {
  readonly kind: 'entry';
  readonly reference: ExprNode;
  /** Where the map is; filled in from the type's tag when types are resolved. */
  readonly map?: ExprNode;
}

/** A function of other expressions; which there are is listed in `compiler/operations`. */
export interface OperationNode {
  readonly kind: 'operation';
  readonly name: string;
  readonly arguments: readonly ExprNode[];
}

/** A map written out, its keys computed or constant. */
export interface DictNode {
  readonly kind: 'dict';
  readonly entries: readonly (readonly [key: ExprNode, value: ExprNode])[];
}

/** A list written out. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly ExprNode[];
}

/** The entries of several maps as one map, for a loop over all of them. */
export interface UnionNode {
  readonly kind: 'union';
  readonly parts: readonly UnionPart[];
}

/** One of the maps of a union. */
export interface UnionPart {
  readonly map: ExprNode;
  /** Entries are deep-merged over these first. */
  readonly defaults?: ExprNode;
  /** What comes before the keys. */
  readonly prefix?: string;
}

/** What a helper yields; `name` is a string that needs no quotes in YAML. Items and reports may be none. */
export type Yield = 'name' | 'string' | 'map' | 'items' | 'reports';

/** A call of a named helper. It stands wherever what it yields may stand: items in a list, reports among rules. */
export interface CallNode {
  readonly kind: 'call';
  readonly helper: string;
  /** What is given, by the name of the parameter. */
  readonly arguments: Readonly<Record<string, ExprNode>>;
  readonly yields: Yield;
}

/** A fact of the release or the chart that is being rendered. */
export interface FactNode {
  readonly kind: 'fact';
  readonly name: FactName;
}

/** Facts that Helm knows about a rendering. */
export type FactName =
  | 'release.name'
  | 'release.namespace'
  | 'release.service'
  | 'chart.name'
  | 'chart.version'
  | 'chart.appVersion';

/** Whether the cluster offers an API, such as `monitoring.coreos.com/v1/ServiceMonitor`. */
export interface CapabilityNode {
  readonly kind: 'capability';
  readonly api: string;
}

/** The text of a file that the chart ships. */
export interface FileNode {
  readonly kind: 'file';
  readonly path: string;
}

export type ExprNode =
  | RootNode
  | LiteralNode
  | LocalNode
  | SelectNode
  | EntryNode
  | OperationNode
  | DictNode
  | ListNode
  | UnionNode
  | CallNode
  | FactNode
  | CapabilityNode
  | FileNode;
