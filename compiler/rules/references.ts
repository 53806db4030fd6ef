/**
 * References as rules: a value whose type carries `@keyOf` has to name an entry that exists and is switched on. Nobody
 * writes these rules; they come from the types.
 */
import type { BodyNode, ExprNode, Json } from '../ir/nodes.ts';
import { resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { formatted, literal, loose, operation, root, select, sequence, when, yamlWord } from './build.ts';
import { entryDefaultsOf } from './entry-defaults.ts';
import { exampleEntry } from './example.ts';
import { isIndex, mark, pathText, type Step, stepNodes, yamlAt } from './path.ts';

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

/** The checks of one reference: the entry exists, is enabled, and its area is on. */
export function checkReference(model: ValuesModel, at: ReferenceAt, areas: ReadonlySet<string>): BodyNode {
  const target = targetOf(model, at);
  const { reference } = at;
  const missing = operation('not', operation('hasKey', target.map, reference));
  const area = target.path[0];
  const off =
    typeof area === 'string' && areas.has(area) && at.path[0] !== area
      ? operation('not', select(root, area, 'enabled'))
      : undefined;
  const disabled = enabledOf(target, reference);
  const others = report(at, 'reference', missingMessage(target, reference), fix(at, firstKey(target)));
  // An entry that names another of the same map is in it itself.
  const isInside = target.path.every((step, i) => step === at.path[i]);
  const body = when(
    missing,
    isInside ? others : when(operation('notEmpty', target.map), others, nothingThere(model, at, target)),
    sequence([
      ...(disabled ? [when(operation('not', disabled), switchedOff(at, [...target.path, reference]))] : []),
      ...(off ? [when(off, switchedOff(at, [area as string]))] : []),
    ]),
  );
  const inherited = disabled && inheritedSwitch(target);
  return {
    kind: 'check',
    helper: 'reference',
    arguments: {
      path: { kind: 'list', items: stepNodes(at.path) },
      name: reference,
      map: target.map,
      in: { kind: 'list', items: stepNodes(target.path) },
      entries: { kind: 'list', items: at.entries.map(({ length }) => literal(length)) },
      ...(off ? { area: select(root, area as string) } : {}),
      ...(inherited ? { defaults: inherited } : {}),
      ...(isInside ? {} : { example: literal(exampleText(model, target)) }),
    },
    body,
  };
}

const report = (at: ReferenceAt, rule: string, message: ExprNode, remedy: ExprNode): BodyNode => ({
  kind: 'report',
  rule,
  path: stepNodes(at.path),
  message,
  remedy,
  marks: at.entries.map((entry) => mark('violated', entry)),
});

function missingMessage(target: Target, reference: ExprNode): ExprNode {
  return formatted([
    'there is no "',
    reference,
    '" in ',
    pathText(target.path),
    '; there are: ',
    operation('join', literal(', '), operation('keys', target.map)),
  ]);
}

function nothingThere(model: ValuesModel, at: ReferenceAt, target: Target): BodyNode {
  const message = formatted(['there is no "', at.reference, '" in ', pathText(target.path), ', which is empty']);
  const path = [...target.path, at.reference];
  return report(at, 'reference', message, formatted([...yamlAt(path, []), exampleText(model, target)]));
}

/** What a new entry needs; where entries have defaults beside them, nothing of its own. */
const exampleText = (model: ValuesModel, { defaults, node, path }: Target): string =>
  defaults === undefined ? exampleEntry(model, node, path.length + 1) : ' {}';

function switchedOff(at: ReferenceAt, path: readonly Step[]): BodyNode {
  const message = formatted([
    pathText(path),
    ' is switched off, and this names ',
    path.length > 1 ? 'it' : 'an entry of it',
  ]);
  return report(at, 'reference-off', message, formatted(yamlAt([...path, 'enabled'], ['true'])));
}

/** YAML with a legal name; in a list it replaces the item. */
function fix(at: ReferenceAt, value: ExprNode): ExprNode {
  return formatted(
    isIndex(at.path.at(-1))
      ? yamlAt(at.path.slice(0, -1), ['[', yamlWord(value), ']'])
      : yamlAt(at.path, [yamlWord(value)]),
  );
}

const firstKey = (target: Target): ExprNode => operation('first', operation('keys', target.map));

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

/** Whether the named entry is switched on, its defaults included. */
function enabledOf(target: Target, reference: ExprNode): ExprNode | undefined {
  const property = target.node.properties?.enabled;
  if (!property) return undefined;
  const own: ExprNode = loose({ kind: 'operation', name: 'at', arguments: [target.map, reference] }, 'enabled');
  return operation('orElse', own, inheritedEnabled(target, property));
}

/** Values that may switch entries off which say nothing themselves. */
function inheritedSwitch({ map, node, defaults }: Target): ExprNode | undefined {
  if (defaults === undefined || map.kind !== 'select') {
    const fallback = (node.properties?.enabled?.default ?? true) as Json;
    return fallback === true ? undefined : { kind: 'dict', entries: [[literal('enabled'), literal(fallback)]] };
  }
  return entryDefaultsOf(defaults, select(map.of, ...map.path.slice(0, -1)));
}

function inheritedEnabled(target: Target, property: SchemaNode): ExprNode {
  const { map, defaults } = target;
  if (defaults === undefined || map.kind !== 'select') return literal((property.default ?? true) as Json);
  const from = entryDefaultsOf(defaults, select(map.of, ...map.path.slice(0, -1)));
  // An entry that lacks it is told so, and nothing in it is asked any more: so does a version of a model.
  if (defaults === '..') return select(from, 'enabled');
  // Another entry asks nonetheless; then it counts as on.
  return operation('orElse', loose(from, 'enabled'), literal(true));
}
