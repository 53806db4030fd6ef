/** The rules of the guard, as a reader of the values needs to know them. */
import type { GuardPart, ReportNode } from '../ir/nodes.ts';
import { yamlUnder } from '../operations/yaml-text.ts';
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
export function rulesOf(guard: readonly GuardPart[]): RuleDoc[] {
  const found = new Map<string, { areas: Set<string>; cases: Map<string, Alike> }>();
  for (const { rule, path, message, remedy, replaces, under = 0 } of reportsIn(guard)) {
    if (GENERATED_RULES.has(rule)) continue;
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

/** Every report of the guard, wherever it stands. */
function reportsIn(guard: readonly GuardPart[]): ReportNode[] {
  const found: ReportNode[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ((value as { kind?: unknown }).kind === 'report') found.push(value as ReportNode);
      else Object.values(value).forEach(walk);
    }
  };
  walk(guard);
  return found;
}
