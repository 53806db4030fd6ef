/**
 * References as rules: a value whose type carries `@keyOf` has to name an entry that exists and is switched on. Nobody
 * writes these rules; they come from the types.
 */
import type { CallNode, ExprNode, Json } from '../ir/nodes.ts';
import { resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { literal, root, select } from './build.ts';
import { entryDefaultsOf } from './entry-defaults.ts';
import { exampleEntry } from './example.ts';
import { marked, type Step, stepNodes } from './path.ts';
import { referenceHelper } from './reference-helper.ts';

/** A reference in the values, at the place where the guard's loops have come to. */
export interface ReferenceAt {
  readonly reference: ExprNode;
  readonly target: string;
  readonly path: readonly Step[];
  /** The entries that hold it, whose rules are skipped if the reference dangles. */
  readonly entries: readonly (readonly Step[])[];
}

/** The map that a reference names. */
interface Target {
  readonly map: ExprNode;
  readonly path: readonly Step[];
  /** What its entries are. */
  readonly node: SchemaNode;
  /** The map's `@entryDefaults`. */
  readonly defaults: string | undefined;
}

/** The check of one reference: the entry exists, is enabled, and its area is on. */
export function checkReference(model: ValuesModel, at: ReferenceAt, areas: ReadonlySet<string>): CallNode {
  const target = targetOf(model, at);
  const area = target.path[0];
  const isElsewhere = typeof area === 'string' && areas.has(area) && at.path[0] !== area;
  const inherited = inheritedSwitch(target);
  // An entry that names another of the same map is in it itself.
  const isInside = target.path.every((step, i) => step === at.path[i]);
  return {
    kind: 'call',
    helper: referenceHelper.name,
    arguments: {
      path: { kind: 'list', items: stepNodes(at.path) },
      name: at.reference,
      map: target.map,
      in: { kind: 'list', items: stepNodes(target.path) },
      entries: marked(at.entries),
      ...(isElsewhere ? { area: select(root, area) } : {}),
      ...(inherited ? { defaults: inherited } : {}),
      ...(isInside ? {} : { example: literal(exampleText(model, target)) }),
    },
    yields: 'reports',
  };
}

/** What a new entry needs; where entries have defaults beside them, nothing of its own. */
const exampleText = (model: ValuesModel, { defaults, node, path }: Target): string =>
  defaults === undefined ? exampleEntry(model, node, path.length + 1) : ' {}';

function targetOf(model: ValuesModel, at: ReferenceAt): Target {
  const ups = at.target.split('/').filter((part) => part === '..').length;
  const steps = at.target.split(/[./]+/).filter((part) => part !== '');
  const base = ups === 0 ? [] : at.path.slice(0, at.path.length - 1 - ups);
  const map = ups === 0 ? select(root, ...steps) : climb(at.reference, ups, steps);
  const node = [...base.map((step) => (typeof step === 'string' ? step : '*')), ...steps].reduce(
    (found, step) => stepInto(model, found, step),
    resolve(model, { $ref: `#/definitions/${model.root}` }),
  );
  return { map, path: [...base, ...steps], node: entryOf(model, node), defaults: node.entryDefaults };
}

function climb(reference: ExprNode, ups: number, steps: readonly string[]): ExprNode {
  if (reference.kind !== 'select') return reference;
  return select(reference.of, ...reference.path.slice(0, reference.path.length - 1 - ups), ...steps);
}

function stepInto(model: ValuesModel, node: SchemaNode, step: string): SchemaNode {
  const property = node.properties?.[step];
  if (property) return resolve(model, property);
  return entryOf(model, node);
}

function entryOf(model: ValuesModel, node: SchemaNode): SchemaNode {
  return typeof node.additionalProperties === 'object' ? resolve(model, node.additionalProperties) : node;
}

/** Values that may switch entries off which say nothing themselves; none where they are on then. */
function inheritedSwitch({ map, node, defaults }: Target): ExprNode | undefined {
  const property = node.properties?.enabled;
  if (!property) return undefined;
  if (defaults !== undefined && map.kind === 'select') {
    return entryDefaultsOf(defaults, select(map.of, ...map.path.slice(0, -1)));
  }
  const fallback = (property.default ?? true) as Json;
  return fallback === true ? undefined : { kind: 'dict', entries: [[literal('enabled'), literal(fallback)]] };
}
