/** One object of the values as a section of its page. */
import { valueAt } from '../schema/fold.ts';
import type { ValuesModel } from '../schema/model.ts';
import { isKeyed, type Value } from '../schema/value.ts';
import { valuesOf } from '../schema/values-of.ts';
import type { JsonObject } from '../values/index.ts';
import { addressOf, anchorOf, pathText, type ValuePath } from './anchors.ts';
import { entryExample } from './examples.ts';
import { code, link, listed, prose, yamlCode } from './markdown.ts';
import { type Page, type Row, rowOf } from './rows.ts';
import type { Section } from './tree.ts';

/** A section, its texts as Markdown. */
export interface SectionText {
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
export function sectionText(model: ValuesModel, area: string, section: Section, worked: JsonObject): SectionText {
  const { value, map, parent, depth } = section;
  const isList = (path: ValuePath): boolean => isListAt(model, path);
  const title = pathText(value.path, isList);
  const above = parent ? pathText(parent.value.path, isList) : '';
  const page: Page = { area, required: map?.entryDefaults ? '**required** here or there' : '**required**' };
  return {
    anchor: anchorOf(value.path),
    title: code(title),
    shortTitle: code(above === '' ? title : title.slice(above.length).replace(/^\./, '')),
    marks: depth === 0 ? undefined : '#'.repeat(Math.min(depth + 1, MAX_MARKS)),
    indent: '  '.repeat(Math.max(0, depth - 1)),
    paragraphs: paragraphsOf(section, area, isList),
    modes: modesOf(section, area),
    rows: section.sameAs ? [] : section.keys.map((key) => rowOf(key, section.fallbackAt(key), page)),
    example: map && entryExample(map, value.path, worked),
  };
}

/** The description of the type, where the key has one of its own beside it; else all that is said. */
function descriptionOf({ type, written, node, holder }: Value): string {
  const isOwn = isKeyed(holder) && type !== undefined && written.description !== undefined;
  return prose((isOwn ? type.node.description : undefined) ?? node.description ?? '');
}

function paragraphsOf(section: Section, area: string, isList: (path: ValuePath) => boolean): string[] {
  const { value, map, keys, defaultsOf, sameAs, depth, parent } = section;
  const texts = depth === 0 ? [] : [descriptionOf(value)];
  if (map?.node.propertyNames?.patternHint) {
    const { patternHint, maxLength } = map.node.propertyNames;
    const length = maxLength === undefined ? '' : `, at most ${maxLength} characters`;
    texts.push(`The name: ${prose(patternHint)}${length}.`);
  }
  const linked = ({ path }: Value): string => link(code(pathText(path, isList)), addressOf(path, area));
  if (defaultsOf) {
    texts.push(
      `It takes the keys of ${linked(defaultsOf)}, where the defaults that stand in the tables are those of this object.`,
    );
  }
  if (map?.entryDefaults) {
    texts.push(
      `What an entry doesn't say it takes from ${linked(map.entryDefaults)}: the entry is merged over it, maps key by key; a list or a single value replaces the other whole.`,
    );
  }
  if (sameAs) {
    const links = keys.map(({ path }) => {
      const key = path.at(-1) ?? '';
      return link(code(key), addressOf([...sameAs.path, key], area));
    });
    texts.push(`It takes these keys, which mean the same here as in ${linked(sameAs)}: ${listed(links)}.`);
  }
  if (depth > 1 && parent && parent.keys.length > 0) texts.unshift(`In ${linked(parent.value)}.`);
  return texts;
}

/** What can be chosen, and what each choice takes. */
function modesOf({ value, sameAs, defaultsOf, fallbackAt }: Section, area: string): ModeRow[] {
  // What stands for the defaults of entries is described where the entries are.
  if (value.kind !== 'choice' || sameAs || defaultsOf) return [];
  const mode = value.keys.get('mode') as Value;
  const chosen = fallbackAt(mode);
  return value.modes.map(({ word, settings }, index) => ({
    word: `${yamlCode(word)}${word === chosen ? ' (default)' : ''}`,
    needs: settings ? link(code(word), addressOf(settings.path, area)) : 'nothing',
    text: prose(mode.node.enumDescriptions?.[index] ?? value.keys.get(word)?.written.description ?? ''),
  }));
}

/** Whether a path leads to a list, whose items the next step stands for. */
export function isListAt(model: ValuesModel, path: ValuePath): boolean {
  return valueAt(valuesOf(model), path)?.kind === 'list';
}
