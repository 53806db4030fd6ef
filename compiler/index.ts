/** What templates are written with. */
export { isOn } from './authoring/area.ts';
export { bind } from './authoring/bind.ts';
export {
  define,
  defineItems,
  defineObject,
  mapParameter,
  type TypedParameter,
  valueParameter,
} from './authoring/define.ts';
export { each, eachEntry, eachField, forEach, withDefaults } from './authoring/each.ts';
export { entry, nameOf } from './authoring/entry.ts';
export type {
  Documents,
  Entries,
  Expr,
  FieldTpl,
  ItemTpl,
  Many,
  Maybe,
  Operand,
  Piece,
  Ref,
  ref,
  Tpl,
} from './authoring/expression.ts';
export { capability, chart, file, release } from './authoring/facts.ts';
export { field, fields } from './authoring/fields.ts';
export { filled, items } from './authoring/items.ts';
export { impossible, match, matchDocuments } from './authoring/match.ts';
export { note } from './authoring/note.ts';
export { ifAny, ifSet, ifSetDocuments } from './authoring/presence.ts';
export { record } from './authoring/record.ts';
export { values } from './authoring/reference.ts';
export { documents, resource } from './authoring/resource.ts';
export { type Text, text } from './authoring/text.ts';
export { union } from './authoring/union.ts';
export { when } from './authoring/when.ts';
export { add, div, max, min, mul, sub } from './operations/arithmetic.ts';
export { eq, ge, gt, le, lt, ne, precedes } from './operations/compare.ts';
export { isManifest, isString, peek } from './operations/kinds.ts';
export { and, choose, not, or } from './operations/logic.ts';
export {
  at,
  concat,
  countEnabled,
  dict,
  hasKey,
  includes,
  keys,
  list,
  merge,
  pair,
  total,
  without,
} from './operations/maps.ts';
export { defaulted, hasAny, isSet, notEmpty, orElse } from './operations/presence.ts';
export { exceeds, quantity } from './operations/quantity.ts';
export {
  contains,
  format,
  hasPrefix,
  hasSuffix,
  join,
  kebabCase,
  length,
  lower,
  regexFind,
  replace,
  sha256,
  toInteger,
  toJson,
  trimPrefix,
  trimSuffix,
  trunc,
  upper,
} from './operations/text.ts';
export type { Remedy } from './rules/remedy.ts';
export {
  everywhere,
  type Rule,
  type RulePlace,
  type Rules,
  rule,
  rulesForEach,
  rulesForItems,
  rulesForPairs,
  rulesIfSet,
  rulesIfSound,
  rulesMatch,
  rulesWhen,
} from './rules/rule.ts';
export { sharedRules } from './rules/shared.ts';
