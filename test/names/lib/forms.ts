/** The forms of names that the chart declares, as languages: all names within an area that a form can give. */
import { CUT, CUT_DIGITS, DIGITS, JOINT, kebab, type NameForm, nameForms } from '../../../chart-src/kit/names.ts';
import { valueAt } from '../../../compiler/schema/fold.ts';
import type { SchemaNode } from '../../../compiler/schema/model.ts';
import { valuesOf } from '../../../compiler/schema/values-of.ts';
import { loadProject } from '../../../scripts/generate/project.ts';
import { either, type Language, language, sequence, text } from './language.ts';

/** The values' model. Loading it loads all modules of the chart, and they declare their forms. */
export const { model } = await loadProject();

/** All forms of the chart. */
export const forms: readonly NameForm[] = nameForms();

/** A form as people read it. */
export const titleOf = ({ area, kind, keys }: NameForm): string =>
  [kebab(area), kind, ...keys.map((path) => `<${path}>`)].join(' ');

/** What comes after the release in the names of an area. */
export const withArea = (area: string, within: Language): Language => sequence(text(`${kebab(area)}-`), within);

/**
 * The keys of a map of the values, by its path; `*` is any key.
 *
 * @throws Error for a path that leads to no map with a pattern for its keys
 */
export function keysOf(path: string): SchemaNode {
  const names = valueAt(valuesOf(model), path.split('.'))?.node.propertyNames;
  if (!names?.pattern) throw new Error(`${path} is no map with a pattern for its keys`);
  return names;
}

const HASH = language(`[0-9a-f]{${DIGITS}}`);
const ANYTHING = language('[-a-z0-9.]*');

/** The names within the area that a form gives: the labels of its pods. */
export function within({ kind, keys }: NameForm): Language {
  const parts = keys.map((path) => language(keysOf(path).pattern as string));
  return sequence(text(kind), ...parts.flatMap((key, i) => [text(i === 0 ? '-' : JOINT), key]));
}

/** The names of objects, also those with a hash of what they are made of, and those of which others are made. */
export function objects(form: NameForm): Language {
  const plain = within(form);
  return either(
    plain,
    ...(form.hashed ? [sequence(plain, text(JOINT), HASH)] : []),
    ...(form.open ? [sequence(plain, text('-'), ANYTHING)] : []),
  );
}

/** Names that were cut, of any form. */
export const cutNames: Language = sequence(ANYTHING, text(CUT), language(`[0-9a-f]{${CUT_DIGITS}}`));

/** Releases, as they stand in names. */
export const releases: Language = language('[a-z0-9]([-a-z0-9]*[a-z0-9])?');
