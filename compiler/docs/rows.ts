/** One key of an object as a row of its table. */
import { isMap, isObject, resolve, type SchemaNode, type ValuesModel } from '../schema/model.ts';
import { targetPath } from '../schema/reference-path.ts';
import { addressOf, anchorOf, pathText, type ValuePath } from './anchors.ts';
import { legalText } from './legal.ts';
import { cell, code, link, prose, yamlCode } from './markdown.ts';
import type { ValueAt } from './tree.ts';

/** Longer defaults are not shown in a table. */
const MAX_DEFAULT = 90;

/** A row, its cells ready for a table. */
export interface Row {
  /** The anchor that links lead to, or nothing. */
  readonly anchor: string;
  readonly key: string;
  readonly type: string;
  readonly fallback: string;
  readonly text: string;
}

/** What rows need to know of the page. */
export interface Page {
  readonly model: ValuesModel;
  /** The key at the root that the page is about. */
  readonly area: string;
  /** What a required key without a default says. */
  readonly required: string;
}

/** The row of a key. */
export function rowOf(at: ValueAt, page: Page): Row {
  const key = code(at.path.at(-1));
  const section = sectionOf(page.model, at);
  return {
    // The section below an object's key has the anchor of the path.
    anchor: section?.length === at.path.length ? '' : `<a id="${anchorOf(at.path)}"></a>`,
    key: section ? link(key, addressOf(section, page.area)) : key,
    type: cell(typeText(page.model, at.node)),
    fallback: cell(fallbackText(at, page)),
    text: cell(
      [prose(at.node.description ?? ''), ...referenceText(at, page), ...keysText(at.node), ...legalText(at.node)].join(
        '\n',
      ),
    ),
  };
}

/** The path of the section that describes what is below a key, if there is one. */
function sectionOf(model: ValuesModel, { path, node }: ValueAt): ValuePath | undefined {
  if (node.freeForm) return undefined;
  if (isMap(node)) return isObject(resolve(model, node.additionalProperties)) ? [...path, '*'] : undefined;
  if (isObject(node)) return path;
  return node.items && isObject(resolve(model, node.items)) ? [...path, '*'] : undefined;
}

/** The type in a word or two. */
export function typeText(model: ValuesModel, given: SchemaNode): string {
  const node = resolve(model, given);
  if (node.freeForm) return 'any';
  if (isMap(node)) return `map of ${plural(typeText(model, node.additionalProperties))}`;
  if (node.items) return `list of ${plural(typeText(model, node.items))}`;
  if (node.keyOf !== undefined) return 'name';
  const type = node.type ?? typeof (node.const ?? node.enum?.[0]);
  return [type].flat().join(' or ');
}

function plural(type: string): string {
  return type === 'any' || /^(map|list) of /.test(type)
    ? type.replace(/^(map|list)/, '$1s')
    : type.replace(/(\w)( or |$)/g, '$1s$2');
}

function fallbackText({ node, fallback, isRequired }: ValueAt, { required, model }: Page): string {
  if (fallback === undefined) return isRequired && !isObject(node) ? required : '';
  const text = typeof fallback === 'string' ? fallback : JSON.stringify(fallback);
  const isBranch =
    isObject(node) || (isMap(node) && isObject(resolve(model, node.additionalProperties)) && text !== '{}');
  return isBranch || text.length > MAX_DEFAULT ? '' : yamlCode(fallback);
}

function referenceText({ node, path }: ValueAt, page: Page): string[] {
  const inList = node.items ? resolve(page.model, node.items) : undefined;
  const keyOf = node.keyOf ?? inList?.keyOf;
  if (keyOf === undefined) return [];
  const target = targetPath(keyOf, inList ? [...path, '*'] : path);
  return target
    ? [`Names ${inList ? 'entries' : 'an entry'} of ${link(code(pathText(target)), addressOf(target, page.area))}.`]
    : [];
}

function keysText(node: SchemaNode): string[] {
  const { propertyNames } = node;
  return isMap(node) && propertyNames?.patternHint ? [`Keys: ${prose(propertyNames.patternHint)}.`] : [];
}
