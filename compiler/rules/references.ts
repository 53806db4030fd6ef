/**
 * References as rules: a value whose type carries `@keyOf` has to name an entry that exists and is switched on. Nobody
 * writes these rules; they come from the types.
 */
import type { CallNode, ExprNode, Json } from '../ir/nodes.ts';
import { exampleOf, withWords } from '../schema/example.ts';
import { isKeyed, keyOf, type MapValue, type Reference } from '../schema/value.ts';
import { isJsonObject } from '../values/json.ts';
import { printYaml } from '../values/yaml.ts';
import { literal, root, select } from './build.ts';
import { marked, type Step, stepNodes } from './path.ts';
import { referenceHelper } from './reference-helper.ts';

/** A reference in the values, at the place where the guard's loops have come to. */
export interface ReferenceAt {
  readonly value: ExprNode;
  readonly path: readonly Step[];
  /** The entries that hold it, whose rules are skipped if the reference dangles. */
  readonly entries: readonly (readonly Step[])[];
}

/** The check of one reference: the entry exists, is enabled, and its area is on. */
export function checkReference(reference: Reference, at: ReferenceAt, areas: ReadonlySet<string>): CallNode {
  const { target } = reference;
  const map = mapFrom(reference, at.value);
  const path = target.path.map((step, depth) => (step === '*' ? (at.path[depth] as Step) : step));
  const [area = ''] = target.path;
  const isElsewhere = areas.has(area) && at.path[0] !== area;
  const inherited = inheritedSwitch(target, map);
  // An entry that names another of the same map is in it itself.
  const isInside = path.every((step, i) => step === at.path[i]);
  return {
    kind: 'call',
    helper: referenceHelper.name,
    arguments: {
      path: { kind: 'list', items: stepNodes(at.path) },
      name: at.value,
      map,
      in: { kind: 'list', items: stepNodes(path) },
      entries: marked(at.entries),
      ...(isElsewhere ? { area: select(root, area) } : {}),
      ...(inherited ? { defaults: inherited } : {}),
      ...(isInside ? {} : { example: literal(exampleText(target)) }),
    },
    yields: 'reports',
  };
}

/** What stands behind the key of a new entry; where entries have defaults beside them, nothing of its own. */
function exampleText({ entries, entryDefaults, path }: MapValue): string {
  const example = entryDefaults ? {} : exampleOf(entries, withWords);
  const text = printYaml(example, 2 * (path.length + 1)).trimEnd();
  return isJsonObject(example) && Object.keys(example).length > 0 ? `\n${text}` : ` ${text.trimStart()}`;
}

/** The map from the root; or one in an entry, from where the reference in the same entry was read. */
function mapFrom({ path, target, isRelative }: Reference, value: ExprNode): ExprNode {
  if (!isRelative || value.kind !== 'select') return select(root, ...target.path);
  const shared = target.path.findIndex((step, depth) => step !== path[depth]);
  return select(value.of, ...value.path.slice(0, shared - path.length), ...target.path.slice(shared));
}

/** What the entries of a map are merged over; `map` is the expression of the map. */
export function startOf({ entryDefaults, holder }: MapValue, map: ExprNode): ExprNode | undefined {
  if (!entryDefaults) return undefined;
  const around = map.kind === 'select' ? select(map.of, ...map.path.slice(0, -1)) : map;
  return entryDefaults === holder ? around : select(around, keyOf(entryDefaults));
}

/** Values that may switch entries off which say nothing themselves; none where they are on then. */
function inheritedSwitch(target: MapValue, map: ExprNode): ExprNode | undefined {
  const property = isKeyed(target.entries) ? target.entries.keys.get('enabled') : undefined;
  if (!property) return undefined;
  const start = startOf(target, map);
  if (start) return start;
  const fallback = (property.written.default ?? true) as Json;
  return fallback === true ? undefined : { kind: 'dict', entries: [[literal('enabled'), literal(fallback)]] };
}
