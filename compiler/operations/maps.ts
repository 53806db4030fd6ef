/** Functions of maps and lists. */

import { bodyOf } from '../authoring/body.ts';
import type { Expr, KeyFor, Operand } from '../authoring/expression.ts';
import { expressionOf, wrap } from '../authoring/expression.ts';
import { authoringError, inheritOrigin, located } from '../authoring/origin.ts';
import { type BodyNode, type ExprNode, isExpression, type Json } from '../ir/nodes.ts';
import { typeOf } from '../typing/typed.ts';
import {
  booleanType,
  integerType,
  mapType,
  shapeOf,
  stringListType,
  stringType,
  type ValueType,
} from '../typing/value-type.ts';
import { call, calls, count, included } from './emission.ts';
import { sortedKeys } from './go-json.ts';
import { mergeDeep } from './merge-deep.ts';
import { apply, type Operation, strict } from './operation.ts';

type MapOf<T> = { readonly [key: string]: T };

/** Maps merged deeply, later ones winning; none of them is changed. */
export function merge<T>(first: Expr<MapOf<T>>, ...more: readonly Expr<MapOf<T>>[]): Expr<{ [key: string]: T }> {
  return apply('merge', first, ...more);
}

/** A map without some of its keys. */
export const without = <T>(map: Expr<MapOf<T>>, ...keys: readonly string[]): Expr<{ [key: string]: T }> =>
  apply('without', map, ...keys);
/** The keys of a map, sorted. */
export const keys = (map: Expr<MapOf<unknown>>): Expr<string[]> => apply('keys', map);
/** The first of a list of strings, or `""`. */
export const first = (items: Expr<readonly string[]>): Expr<string> => apply('first', items);
/** The last of the items of a list that is not empty. */
export const last = <T>(items: Expr<readonly T[]>): Expr<T> => apply('last', items);
/** How many entries of a map are switched on; an entry that doesn't say is. */
export const countEnabled = (map: Expr<MapOf<{ enabled?: boolean }>>): Expr<number> => apply('countEnabled', map);
/** The sum of the integers of a map; of none it is 0. */
export const total = (map: Expr<MapOf<number>>): Expr<number> => apply('total', map);
/** Whether a map has a key; a reference has to be one to this map. */
export const hasKey = <T, K extends string = string>(
  map: Expr<MapOf<T>>,
  key: Operand<K> & KeyFor<K, T>,
): Expr<boolean> => apply('hasKey', map, key);
/** The items of several lists, one list after the other. */
export const concat = (...lists: readonly Expr<readonly string[]>[]): Expr<string[]> => apply('concat', ...lists);
/** Whether a list has an item. */
export const includes = (list: Expr<readonly string[]>, item: Operand<string>): Expr<boolean> =>
  apply('includes', list, item);
/** The entry of a map under a computed key, which must be there; a reference has to be one to this map. */
export const at = <T, K extends string = string>(map: Expr<MapOf<T>>, key: Operand<K> & KeyFor<K, T>): Expr<T> =>
  apply('at', map, key);

/** A map as data, not as a piece of a manifest: what `merge` and `toJson` can take. */
export function dict<T>(entries: { readonly [key: string]: Operand<T> }): Expr<{ [key: string]: T }> {
  return wrap(data(bodyOf(entries)));
}

/** A map of one entry whose key is computed. */
export function pair<T>(key: Operand<string>, value: Operand<T>): Expr<{ [key: string]: T }> {
  return wrap(located({ kind: 'dict', entries: [[expressionOf(key), expressionOf(value)]] }));
}

/** A list as data. */
export function list<T extends Json>(...items: readonly Operand<T>[]): Expr<T[]> {
  return wrap(located({ kind: 'list', items: items.map(expressionOf) }));
}

function data(body: BodyNode): ExprNode {
  if (isExpression(body)) return body;
  if (body.kind === 'object') {
    const entries = body.fields.map(([key, value]) => [{ kind: 'literal', value: key } as const, data(value)] as const);
    return inheritOrigin({ kind: 'dict', entries }, body);
  }
  if (body.kind === 'array') return inheritOrigin({ kind: 'list', items: body.items.map(data) }, body);
  throw authoringError('T003', `data can't hold a ${body.kind}`, 'Use choose() for a conditional value.');
}

const itemType = (type: ValueType | undefined): ValueType =>
  typeof type?.additionalProperties === 'object' ? type.additionalProperties : {};

/** Whether a map is the template's own through and through: written out, with no map or list of the values in it. */
function isOwn(map: ExprNode): boolean {
  if (map.kind === 'literal' || map.kind === 'call') return true;
  const isPlain = (value: ExprNode): boolean =>
    isOwn(value) || ['string', 'integer', 'number', 'boolean'].includes(shapeOf(typeOf(value)));
  return map.kind === 'dict' && map.entries.every(([, value]) => isPlain(value));
}

/** Templates count by assigning to a variable in a loop, for which the intermediate representation has no node. */
const countEnabledHelper = (chart: string): string[] => [
  '{{- /* How many entries of a map are switched on; one that does not say is. Takes the map. */}}',
  `{{- define "${chart}.countEnabled" -}}`,
  '{{- $count := 0 -}}',
  '{{- range . }}{{ if ne .enabled false }}{{ $count = add1 $count }}{{ end }}{{ end -}}',
  '{{- $count -}}',
  '{{- end -}}',
];

const totalHelper = (chart: string): string[] => [
  '{{- /* The sum of the integers of a map. Takes the map. */}}',
  `{{- define "${chart}.total" -}}`,
  '{{- $total := 0 -}}',
  '{{- range . }}{{ $total = add $total . }}{{ end -}}',
  '{{- $total -}}',
  '{{- end -}}',
];

export const operations: readonly Operation[] = [
  strict('merge', {
    // What a helper yields is text to the types, and is read back where it is merged.
    result: (types) => types.find(({ type }) => type === 'object') ?? mapType,
    evaluate: (...maps: Json[]) => maps.reduce((a, b) => mergeDeep(a, b)),
    emit: (helm, ...maps) => {
      // Each but the last is copied: a merge writes into its first argument, and shares the maps of the others with it.
      const copies = maps.map((map, i) =>
        i < maps.length - 1 && !isOwn(map) ? ['deepCopy', helm.argument(map)] : helm.argument(map),
      );
      return call('mergeOverwrite', ...copies);
    },
  }),
  strict('first', {
    shows: 0,
    result: stringType,
    evaluate: (items: string[]) => items[0] ?? '',
    emit: calls('first'),
  }),
  strict('last', {
    result: ([items]) => (items?.items as ValueType | undefined) ?? {},
    evaluate: (items: Json[]) => items.at(-1),
    emit: calls('last'),
  }),
  strict('without', {
    result: ([map]) => map ?? mapType,
    evaluate: (map: { [key: string]: Json }, ...without: string[]) =>
      without.some((key) => Object.hasOwn(map, key))
        ? Object.fromEntries(Object.entries(map).filter(([key]) => !without.includes(key)))
        : map,
    emit: calls('omit'),
  }),
  strict('keys', {
    result: stringListType,
    evaluate: (map: object) => sortedKeys(map),
    emit: (helm, map) => call('keys', helm.argument(map as ExprNode), '|', 'sortAlpha'),
  }),
  strict('countEnabled', {
    result: integerType,
    evaluate: (map: { [key: string]: { enabled?: boolean } }) =>
      Object.values(map).filter(({ enabled }) => enabled !== false).length,
    emit: (helm, map) => count(...included('countEnabled', helm, map), '|', 'int64'),
    helper: countEnabledHelper,
  }),
  strict('total', {
    result: integerType,
    evaluate: (map: { [key: string]: number }) => Object.values(map).reduce((a, b) => a + b, 0),
    emit: (helm, map) => count(...included('total', helm, map), '|', 'int64'),
    helper: totalHelper,
  }),
  strict('hasKey', {
    result: booleanType,
    evaluate: (map: object, key: string) => Object.hasOwn(map, key),
    emit: calls('hasKey'),
  }),
  strict('concat', { result: stringListType, evaluate: (...lists: string[][]) => lists.flat(), emit: calls('concat') }),
  strict('includes', {
    result: booleanType,
    evaluate: (items: string[], item: string) => items.includes(item),
    emit: (helm, items, item) => call('has', helm.argument(item as ExprNode), helm.argument(items as ExprNode)),
  }),
  strict('at', {
    result: ([map]) => itemType(map),
    evaluate: (map: { [key: string]: Json }, key: string) => (Object.hasOwn(map, key) ? map[key] : undefined),
    emit: calls('index'),
  }),
];
