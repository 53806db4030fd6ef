/** The rules of the guard, as a reader of the values needs to know them. */
import type { ChartIr, ExprNode, ReportNode } from '../ir/nodes.ts';
import { yamlUnder } from '../operations/yaml-text.ts';
import { nodesIn } from './calls.ts';
import { placeholderText } from './placeholders.ts';

/** Messages of a rule that are mended alike. */
export interface RuleCase {
  /** The path of the offending value, names of entries as `<model>`, and what is wrong. */
  readonly messages: readonly string[];
  /** YAML to paste. */
  readonly remedy: string;
  /** The key that it stands in place of. */
  readonly replaces?: string;
}

/** A rule, with the ways to violate it. */
export interface RuleDoc {
  readonly name: string;
  /** The keys at the root that it is about. */
  readonly areas: readonly string[];
  readonly cases: readonly RuleCase[];
}

/** Rules that come from the types and are the same everywhere. */
export const GENERATED_RULES: ReadonlySet<string> = new Set(['reference', 'reference-off', 'required']);

/** A case while messages are gathered. */
type Alike = Omit<RuleCase, 'messages'> & { readonly messages: Set<string> };

/** All rules that are written by hand, by area and name. */
export function rulesOf({ guard, defines }: Pick<ChartIr, 'guard' | 'defines'>): RuleDoc[] {
  const found = new Map<string, { areas: Set<string>; cases: Map<string, Alike> }>();
  for (const report of nodesIn(guard, 'report', defines)) {
    const { rule, message, remedy, replaces } = report;
    if (GENERATED_RULES.has(rule)) continue;
    const { path, under } = placeOf(report);
    const area = path[0] ? placeholderText(path[0]) : '';
    const known = found.get(rule) ?? { areas: new Set<string>(), cases: new Map<string, Alike>() };
    known.areas.add(area);
    const text = `${path.map(placeholderText).join('.')}: ${placeholderText(message)}`;
    const mended = yamlUnder(path.slice(0, under).map(placeholderText), placeholderText(remedy));
    const last = path.at(-1);
    const instead = replaces && last && placeholderText(last);
    const key = JSON.stringify([mended, instead]);
    const alike = known.cases.get(key) ?? {
      messages: new Set<string>(),
      remedy: mended,
      ...(instead ? { replaces: instead } : {}),
    };
    alike.messages.add(text);
    known.cases.set(key, alike);
    found.set(rule, known);
  }
  return [...found]
    .map(([name, { areas, cases }]) => ({
      name,
      areas: [...areas],
      cases: [...cases.values()].map((alike) => ({ ...alike, messages: [...alike.messages] })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The whole path of a report, and how much of it leads to where the remedy goes. */
function placeOf({ base, path, under = 0, fromRoot }: ReportNode): { path: readonly ExprNode[]; under: number } {
  const before = base ? stepsOf(base) : [];
  return { path: [...before, ...path], under: fromRoot ? 0 : before.length + under };
}

/** The steps of a list that is written out, or put together from such. */
function stepsOf(list: ExprNode): readonly ExprNode[] {
  if (list.kind === 'list') return list.items;
  return list.kind === 'operation' && list.name === 'concat' ? list.arguments.flatMap(stepsOf) : [list];
}
