/** A chart in the intermediate representation: its templates, helpers, rules and files. */
import type { BodyNode, Yield } from './nodes.ts';

/** A named helper of the chart: a function of expressions. */
export interface Define {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Parameters that are no strings: the definition of their type, or `map` for a map of strings. */
  readonly types?: Readonly<Record<string, string>>;
  readonly body: BodyNode;
  /** What a call yields. */
  readonly result: Yield;
  /** One sentence: what it yields. */
  readonly description: string;
  /** The file of the chart that holds it; what the compiler itself brings has none. */
  readonly path?: string;
  /** The TypeScript file it comes from. */
  readonly source?: string;
}

/** One template file of the chart. */
export interface TemplateFile {
  /** Where it goes in the chart, such as `templates/serving/deployment.yaml`. */
  readonly path: string;
  /** The TypeScript files it comes from. */
  readonly sources: readonly string[];
  /** The area whose switch gates it. */
  readonly area?: string;
  readonly body: BodyNode;
}

/** What the guard checks at a time; it goes through all of the first stage before it comes to the next. */
export type GuardStage = 'values' | 'rules';

/** A part of the guard: a stage of one key of the values. It renders nothing and reports violations. */
export interface GuardPart {
  /** `values`: entries are whole, and references lead to something that is on. `rules`: what areas demand of their values. */
  readonly stage: GuardStage;
  /** The key at the root of the values that it is about; none for rules of what areas share. */
  readonly key?: string;
  /** The area that it belongs to; none for what areas share. */
  readonly area?: string;
  /** What it is about inside the area, where that has several groups of rules. */
  readonly group?: string;
  readonly body: BodyNode;
}

/** All that the renderers need to know of a chart. */
export interface ChartIr {
  readonly name: string;
  readonly version: string;
  readonly appVersion: string;
  readonly defines: readonly Define[];
  readonly templates: readonly TemplateFile[];
  /** References and rules, in the order in which they are asked. */
  readonly guard: readonly GuardPart[];
  /** NOTES.txt. */
  readonly notes?: BodyNode;
  readonly files: Readonly<Record<string, string>>;
}
