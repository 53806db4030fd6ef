/**
 * The intermediate representation: plain data that says what a chart contains, with no word of Helm in it.
 *
 * It is closed (a kind that is not listed here can't be written) and serializable (the SDK ships it as JSON).
 * Three families: expressions (`expressions.ts`) compute a value, pieces build a manifest's tree, documents are whole manifests.
 * `when`, `match`, `each`, `with`, `block` and `note` are at home in all bodies: of documents, of objects and of lists.
 */
import type { ExprNode } from './expressions.ts';

export type * from './chart.ts';
export type * from './expressions.ts';

/** An object of a manifest; a field whose value yields nothing is left out. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: readonly (readonly [key: string, value: BodyNode])[];
}

/** A list of a manifest; `each` in it stands for any number of items. */
export interface ArrayNode {
  readonly kind: 'array';
  readonly items: readonly BodyNode[];
  /** Whether it is known that there is an item, though no single one is certain. */
  readonly filled?: boolean;
}

/** One entry of a map whose key is computed; stands in the body of an `each`. */
export interface PairNode {
  readonly kind: 'pair';
  readonly key: ExprNode;
  readonly value: BodyNode;
}

/** An object made of several parts: objects, maps, entries with computed keys, and conditions around them. */
export interface FieldsNode {
  readonly kind: 'fields';
  readonly parts: readonly BodyNode[];
}

/** A body that is there under a condition. */
export interface WhenNode {
  readonly kind: 'when';
  readonly condition: ExprNode;
  readonly body: BodyNode;
  readonly otherwise?: BodyNode;
}

/** A body for each mode of a `mode` object; modes may share one. */
export interface MatchNode {
  readonly kind: 'match';
  readonly subject: ExprNode;
  /** The mode, with its default if it has one; filled in when types are resolved. */
  readonly mode?: ExprNode;
  readonly cases: readonly (readonly [modes: readonly string[], body: BodyNode])[];
  /** Modes that a condition around it excludes. */
  readonly impossible?: readonly string[];
  /** Whether every mode that is possible has a case; filled in when types are resolved. */
  readonly total?: boolean;
}

/** A body for each item of a list or entry of a map (in the order of its keys' bytes). */
export interface EachNode {
  readonly kind: 'each';
  readonly source: ExprNode;
  /** Entries are deep-merged over these first. */
  readonly defaults?: ExprNode;
  readonly variable: string;
  readonly key?: string;
  /** What the source is; filled in when types are resolved. */
  readonly over?: 'map' | 'list';
  /** Whether the source's type says that it is never empty; filled in when types are resolved. */
  readonly filled?: boolean;
  readonly body: BodyNode;
}

/** A body that is there if a value is: `set` asks for presence, `any` for something in it. */
export interface WithNode {
  readonly kind: 'with';
  readonly test: 'set' | 'any';
  readonly subject: ExprNode;
  readonly body: BodyNode;
  readonly otherwise?: BodyNode;
}

/** A body with local variables before it. */
export interface BlockNode {
  readonly kind: 'block';
  readonly bindings: readonly (readonly [name: string, value: ExprNode])[];
  readonly body: BodyNode;
}

/** A body with something said about it to the readers of the chart; it renders as the body alone. */
export interface NoteNode {
  readonly kind: 'note';
  readonly text: string;
  readonly body: BodyNode;
}

/** Several documents, or several reports, one after the other. */
export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly BodyNode[];
}

/** One manifest. */
export interface ResourceNode {
  readonly kind: 'resource';
  /** The manifest, or an expression that yields it whole. */
  readonly object: ObjectNode | ExprNode;
}

/** A violated rule, said to the user with the YAML that mends it. */
export interface ReportNode {
  readonly kind: 'report';
  readonly rule: string;
  /** A list of steps that come before the path: where shared rules are called for. */
  readonly base?: ExprNode;
  /** Where the offending value is. */
  readonly path: readonly ExprNode[];
  readonly message: ExprNode;
  /** YAML to paste. */
  readonly remedy: ExprNode;
  /** How many steps of the path lead to where the remedy goes. @default 0 */
  readonly under?: number;
  /** Whether the remedy is written from the root, wherever the rule stands. */
  readonly fromRoot?: true;
  /** Whether the remedy stands in place of the key that the path ends with, which has to go. */
  readonly replaces?: true;
  /** A list of how many steps of the path lead to each entry that is marked, so that what depends on it is not checked as well. */
  readonly entries?: ExprNode;
}

/** Reports that are made only if no earlier report marked an entry. */
export interface UnmarkedNode {
  readonly kind: 'unmarked';
  /** The path of the entry, with dots between the keys. */
  readonly entry: ExprNode;
  readonly body: BodyNode;
}

/** Lines of a text such as NOTES.txt; an expression is a line (or several). */
export interface TextNode {
  readonly kind: 'text';
  readonly lines: readonly BodyNode[];
}

export type BodyNode =
  | ExprNode
  | ObjectNode
  | ArrayNode
  | PairNode
  | FieldsNode
  | WhenNode
  | MatchNode
  | EachNode
  | WithNode
  | BlockNode
  | NoteNode
  | SequenceNode
  | ResourceNode
  | ReportNode
  | UnmarkedNode
  | TextNode;

export type Node = BodyNode;
export type NodeKind = Node['kind'];
/** The node of one kind. */
export type NodeOf<K extends NodeKind> = Extract<Node, { kind: K }>;

const expressionKinds: ReadonlySet<string> = new Set<ExprNode['kind']>([
  'root',
  'literal',
  'local',
  'select',
  'entry',
  'operation',
  'dict',
  'list',
  'union',
  'call',
  'fact',
  'capability',
  'file',
]);

/** Tells expressions from pieces and documents. */
export function isExpression(node: Node): node is ExprNode {
  return expressionKinds.has(node.kind);
}
