/** One key of an object as a row of its table. */
import { type Cases, fold } from '../schema/fold.ts';
import { isKeyed, keyOf, type Scalar, type Value } from '../schema/value.ts';
import { addressOf, anchorOf, pathText, type ValuePath } from './anchors.ts';
import { legalText } from './legal.ts';
import { cell, code, link, prose, yamlCode } from './markdown.ts';
import { referenceIn } from './references.ts';

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
  /** The key at the root that the page is about. */
  readonly area: string;
  /** What a required key without a default says. */
  readonly required: string;
}

/** The row of a key. */
export function rowOf(value: Value, fallback: unknown, page: Page): Row {
  const key = code(keyOf(value));
  const section = fold(value, undefined, sectionPaths);
  const { node } = value;
  return {
    // The section below an object's key has the anchor of the path.
    anchor: section?.length === value.path.length ? '' : `<a id="${anchorOf(value.path)}"></a>`,
    key: section ? link(key, addressOf(section, page.area)) : key,
    type: cell(fold(value, undefined, typeTexts)),
    fallback: cell(fallbackText(value, fallback, page)),
    text: cell(
      [prose(node.description ?? ''), ...referenceText(value, page), ...keysText(value), ...legalText(node)].join('\n'),
    ),
  };
}

const nowhere = (): undefined => undefined;
const here = ({ path }: Value): ValuePath => path;
const ofKeyed = (value: Value): ValuePath | undefined => (isKeyed(value) ? value.path : undefined);

/** The path of the section that describes what is below a key, if there is one. */
const sectionPaths: Cases<ValuePath | undefined, undefined> = {
  scalar: nowhere,
  reference: nowhere,
  object: here,
  choice: here,
  map: ({ entries }) => ofKeyed(entries),
  list: ({ items }) => ofKeyed(items),
  freeForm: nowhere,
};

const scalarText = ({ node }: Scalar): string =>
  [node.type ?? typeof (node.const ?? node.enum?.[0])].flat().join(' or ');

/** The type in a word or two. */
const typeTexts: Cases<string, undefined> = {
  scalar: scalarText,
  reference: () => 'name',
  object: () => 'object',
  choice: () => 'object',
  map: ({ entries }, _, inner) => `map of ${plural(inner(entries, _))}`,
  list: ({ items }, _, inner) => `list of ${plural(inner(items, _))}`,
  freeForm: () => 'any',
};

function plural(type: string): string {
  return type === 'any' || /^(map|list) of /.test(type)
    ? type.replace(/^(map|list)/, '$1s')
    : type.replace(/(\w)( or |$)/g, '$1s$2');
}

function fallbackText(value: Value, fallback: unknown, { required }: Page): string {
  if (fallback === undefined) return value.isRequired && !isKeyed(value) ? required : '';
  const text = typeof fallback === 'string' ? fallback : JSON.stringify(fallback);
  const isBranch = isKeyed(value) || (value.kind === 'map' && isKeyed(value.entries) && text !== '{}');
  return isBranch || text.length > MAX_DEFAULT ? '' : yamlCode(fallback);
}

function referenceText(value: Value, page: Page): string[] {
  const target = referenceIn(value)?.target.path;
  if (!target) return [];
  const what = value.kind === 'list' ? 'entries' : 'an entry';
  return [`Names ${what} of ${link(code(pathText(target)), addressOf(target, page.area))}.`];
}

function keysText({ kind, node }: Value): string[] {
  const hint = node.propertyNames?.patternHint;
  return kind === 'map' && hint ? [`Keys: ${prose(hint)}.`] : [];
}
