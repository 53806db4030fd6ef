/** What generated programs call. */
import type { Json, ReportNode } from '../ir/nodes.ts';
import { sortedKeys } from '../operations/go-json.ts';
import { mergeOnce } from '../operations/merge-deep.ts';
import { yamlText, yamlUnder } from '../operations/yaml-text.ts';
import { AbsentValueError, type Environment } from './environment.ts';

type Map_ = { [key: string]: Json };

/** The value under any key, also one that objects inherit. */
export function own(of: Json | undefined, key: string): Json | undefined {
  return typeof of === 'object' && Object.hasOwn(of, key) ? (of as Map_)[key] : undefined;
}

/** The sorted keys of a map; nothing for a list. */
export function keysOf(source: Json[] | Map_): string[] | undefined {
  return Array.isArray(source) ? undefined : sortedKeys(source);
}

/** The entries of several maps as one: each over its map's defaults, and behind its prefix. */
export function unionOf(
  parts: readonly { readonly map: Map_; readonly under: Json | undefined; readonly prefix: string }[],
): Map_ {
  const all: Map_ = Object.create(null);
  for (const { map, under, prefix } of parts) {
    for (const [key, value] of Object.entries(map)) {
      all[prefix + key] = under === undefined ? value : mergeOnce(under, value);
    }
  }
  return all;
}

/** What `with` asks in a chart: present, and neither empty nor, for strings, "". */
export function isFilled(value: Json | undefined): boolean {
  if (value === undefined) return false;
  return typeof value === 'object' ? Object.keys(value).length > 0 : value !== '' && value !== 0 && value !== false;
}

/** For a list that has to have an item. */
export function noList(): never {
  throw new AbsentValueError('a list that has to have an item is empty');
}

/** For a mode that conditions around it exclude. */
export function possible(mode: string, impossible: readonly string[]): void {
  if (impossible.includes(mode)) throw new AbsentValueError(`the mode ${mode} is impossible here`);
}

/** Notes a violated rule. */
export function report(
  { violations, marks }: Environment,
  node: ReportNode,
  base: readonly string[],
  steps: readonly string[],
  entries: readonly number[],
  message: Json,
  remedy: Json,
): void {
  const path = [...base, ...steps];
  const under = node.fromRoot ? 0 : base.length + (node.under ?? 0);
  for (const length of entries) marks.add(path.slice(0, length).join('.'));
  violations.push({
    rule: node.rule,
    path,
    message: String(message),
    remedy: yamlUnder(path.slice(0, under).map(yamlText), String(remedy)),
    ...(node.replaces ? { replaces: String(path.at(-1)) } : {}),
  });
}
