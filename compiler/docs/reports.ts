/** The rules of the guard, as a reader of the values needs to know them. */
import type { BodyNode, ExprNode, ReportNode } from '../ir/nodes.ts';
import { placeholderText } from './placeholders.ts';

/** One message of a rule. */
export interface RuleMessage {
  /** Where the offending value is, names of entries as `<model>`. */
  readonly path: string;
  readonly message: string;
  /** YAML to paste. */
  readonly remedy: string;
}

/** A rule, with a message for each way to violate it. */
export interface RuleDoc {
  readonly name: string;
  /** The key at the root that it is about. */
  readonly area: string;
  readonly messages: readonly RuleMessage[];
}

/** Rules that come from the types and are the same everywhere. */
export const GENERATED_RULES: ReadonlySet<string> = new Set(['reference', 'reference-off', 'required']);

/** All rules that are written by hand, by area and name. */
export function rulesOf(guard: BodyNode): RuleDoc[] {
  const found = new Map<string, { area: string; messages: Map<string, RuleMessage> }>();
  for (const { rule, path, message, remedy } of reportsIn(guard)) {
    if (GENERATED_RULES.has(rule)) continue;
    const at = path.map(placeholderText).join('.');
    const text = { path: at, message: placeholderText(message), remedy: placeholderText(remedy) };
    const area = path[0] ? placeholderText(path[0]) : '';
    const known = found.get(rule) ?? { area, messages: new Map<string, RuleMessage>() };
    known.messages.set(JSON.stringify(text), text);
    found.set(rule, known);
  }
  return [...found]
    .map(([name, { area, messages }]) => ({ name, area, messages: [...messages.values()] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every report in a body, wherever it stands. */
function reportsIn(node: BodyNode | ExprNode): ReportNode[] {
  const found: ReportNode[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ((value as { kind?: unknown }).kind === 'report') found.push(value as ReportNode);
      else Object.values(value).forEach(walk);
    }
  };
  walk(node);
  return found;
}
