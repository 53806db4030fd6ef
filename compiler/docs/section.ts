/** One object of the values as a section of its page. */
import { isMap, isObject, resolve, type ValuesModel } from '../schema/model.ts';
import { modeChoice } from '../schema/modes.ts';
import type { JsonObject } from '../values/index.ts';
import { addressOf, anchorOf, pathText, type ValuePath } from './anchors.ts';
import { entryExample } from './examples.ts';
import { code, link, listed, prose, yamlCode } from './markdown.ts';
import { type Page, type Row, rowOf } from './rows.ts';
import type { PlacedObject } from './tree.ts';

/** A section, its texts as Markdown. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  /** What its entry in the table of contents says: the part of the path below the section around it. */
  readonly shortTitle: string;
  /** `##` for what stands below the root, more of them further down; the root has the page's own title. */
  readonly marks: string | undefined;
  /** Blanks before the entry in the table of contents. */
  readonly indent: string;
  readonly paragraphs: readonly string[];
  readonly modes: readonly ModeRow[];
  readonly rows: readonly Row[];
  readonly example: string | undefined;
}

interface ModeRow {
  readonly word: string;
  readonly needs: string;
  readonly text: string;
}

const MAX_MARKS = 4;

/** Says all about one object. */
export function sectionOf(model: ValuesModel, area: string, object: PlacedObject, worked: JsonObject): Section {
  const isList = (path: ValuePath): boolean => isListAt(model, path);
  const title = pathText(object.path, isList);
  const above = object.parent ? pathText(object.parent.path, isList) : '';
  const page: Page = { model, area, required: object.entryDefaults ? '**required** here or there' : '**required**' };
  const example = object.map && entryExample(model, object.map, object.path, worked);
  return {
    anchor: anchorOf(object.path),
    title: code(title),
    shortTitle: code(above === '' ? title : title.slice(above.length).replace(/^\./, '')),
    marks: object.depth === 0 ? undefined : '#'.repeat(Math.min(object.depth + 1, MAX_MARKS)),
    indent: '  '.repeat(Math.max(0, object.depth - 1)),
    paragraphs: paragraphsOf(object, area, isList),
    modes: modesOf(model, object, area),
    rows: object.sameAs ? [] : object.keys.map((key) => rowOf(key, page)),
    example,
  };
}

function paragraphsOf(object: PlacedObject, area: string, isList: (path: ValuePath) => boolean): string[] {
  const { node, map, entryDefaults, defaultsOf, sameAs, typeDescription } = object;
  const texts = object.depth === 0 ? [] : [prose(typeDescription ?? node.description ?? '')];
  if (map?.propertyNames?.patternHint) {
    const { patternHint, maxLength } = map.propertyNames;
    const length = maxLength === undefined ? '' : `, at most ${maxLength} characters`;
    texts.push(`The name: ${prose(patternHint)}${length}.`);
  }
  const linked = (to: ValuePath): string => link(code(pathText(to, isList)), addressOf(to, area));
  if (defaultsOf) {
    texts.push(
      `It takes the keys of ${linked(defaultsOf)}, where the defaults that stand in the tables are those of this object.`,
    );
  }
  if (entryDefaults) {
    texts.push(
      `What an entry doesn't say it takes from ${linked(entryDefaults.from)}: the entry is merged over it, maps key by key; a list or a single value replaces the other whole.`,
    );
  }
  if (sameAs) {
    const keys = object.keys.map(({ path: key }) =>
      link(code(key.at(-1)), addressOf([...sameAs, key.at(-1) ?? ''], area)),
    );
    texts.push(`It takes these keys, which mean the same here as in ${linked(sameAs)}: ${listed(keys)}.`);
  }
  if (object.depth > 1 && object.parent && object.parent.keys.length > 0)
    texts.unshift(`In ${linked(object.parent.path)}.`);
  return texts;
}

/** What can be chosen, and what each choice takes. */
function modesOf(
  model: ValuesModel,
  { node, path, sameAs, defaultsOf, fallback }: PlacedObject,
  area: string,
): ModeRow[] {
  // What stands for the defaults of entries is described where the entries are.
  const choice = sameAs || defaultsOf ? undefined : modeChoice(model, node);
  if (!choice) return [];
  const chosen = (fallback as { mode?: unknown } | undefined)?.mode ?? choice.defaultMode;
  return choice.modes.map(({ word, hasObject }, index) => ({
    word: `${yamlCode(word)}${word === chosen ? ' (default)' : ''}`,
    needs: hasObject ? link(code(word), addressOf([...path, word], area)) : 'nothing',
    text: prose(node.properties?.mode?.enumDescriptions?.[index] ?? node.properties?.[word]?.description ?? ''),
  }));
}

/** Whether a path leads to a list, whose items the next step stands for. */
export function isListAt(model: ValuesModel, path: ValuePath): boolean {
  let node = resolve(model, { $ref: `#/definitions/${model.root}` });
  for (const step of path) {
    const next = isObject(node) ? node.properties?.[step] : isMap(node) ? node.additionalProperties : node.items;
    if (!next) return false;
    node = resolve(model, next);
  }
  return node.items !== undefined;
}
