/**
 * The intermediate representation: plain data that says what a chart contains, with no word of Helm in it.
 *
 * It is closed (a kind that is not listed here can't be written) and serializable (the SDK ships it as JSON).
 * Three families: expressions compute a value, pieces build a manifest's tree, documents are whole manifests.
 * `when`, `match`, `each`, `with` and `block` are at home in all bodies: of documents, of objects and of lists.
 */

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

/** A call of a named helper. */
export interface IncludeNode {
  readonly kind: 'include';
  readonly name: string;
  readonly arguments: readonly ExprNode[];
  /** It stands for items of the list around it, perhaps none. */
  readonly items?: true;
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
  | IncludeNode
  | FactNode
  | CapabilityNode
  | FileNode;

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

/** A body for each mode of a `mode` object. */
export interface MatchNode {
  readonly kind: 'match';
  readonly subject: ExprNode;
  /** The mode, with its default if it has one; filled in when types are resolved. */
  readonly mode?: ExprNode;
  readonly cases: readonly (readonly [mode: string, body: BodyNode])[];
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
  /** Marks that it sets, so that what depends on the violated rule is not checked as well. */
  readonly marks: readonly ExprNode[];
}

/**
 * A check, or documents, at many places alike. The chart holds them once, as a helper, and calls that; `body` is what the helper
 * does.
 */
export interface CheckNode {
  readonly kind: 'check';
  /** The helper, such as `reference`. */
  readonly helper: string;
  /** What it is called with, by name. */
  readonly arguments: Readonly<Record<string, ExprNode>>;
  readonly body: BodyNode;
}

/** Reports that are made only if no earlier report set one of the marks. */
export interface UnmarkedNode {
  readonly kind: 'unmarked';
  readonly marks: readonly ExprNode[];
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
  | SequenceNode
  | ResourceNode
  | ReportNode
  | CheckNode
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
  'include',
  'fact',
  'capability',
  'file',
]);

/** Tells expressions from pieces and documents. */
export function isExpression(node: Node): node is ExprNode {
  return expressionKinds.has(node.kind);
}

/** A named helper of the chart: a function from expressions to a string, a map, items of a list, or reports of violated rules. */
export interface Define {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Parameters that are no strings: the definition of their type, or `map` for a map of strings. */
  readonly types?: Readonly<Record<string, string>>;
  readonly body: BodyNode;
  /** What a call yields; `name` is a string that needs no quotes in YAML. */
  readonly result: 'name' | 'string' | 'map' | 'items' | 'reports' | 'documents';
  /** One sentence: what it yields. */
  readonly description: string;
}

/** One template file of the chart. */
export interface TemplateFile {
  /** Where it goes in the chart, such as `templates/serving/deployment.yaml`. */
  readonly path: string;
  /** The TypeScript file it comes from. */
  readonly source: string;
  /** The area whose switch gates it. */
  readonly area?: string;
  readonly body: BodyNode;
}

/** All that the renderers need to know of a chart. */
export interface ChartIr {
  readonly name: string;
  readonly version: string;
  readonly appVersion: string;
  readonly defines: readonly Define[];
  readonly templates: readonly TemplateFile[];
  /** References and rules; renders nothing, reports violations. */
  readonly guard: BodyNode;
  /** NOTES.txt. */
  readonly notes?: BodyNode;
  readonly files: Readonly<Record<string, string>>;
}
