/** Keys at the root of the values, as lists of the documentation have them. */
import type { ValuesModel } from '../schema/model.ts';
import { valuesOf } from '../schema/values-of.ts';
import { prose } from './markdown.ts';

/** Keys for a parent chart: they may be there, nothing reads them, and they have no page. */
const FOR_PARENTS: ReadonlySet<string> = new Set(['global', 'enabled']);

/** What a list says of a key. */
export interface DescribedArea {
  readonly name: string;
  /** Its comment, as Markdown. */
  readonly description: string;
}

/** The keys that have a page, in the order of the values. */
export function describedAreas(model: ValuesModel): readonly DescribedArea[] {
  return [...valuesOf(model).keys]
    .filter(([key]) => !FOR_PARENTS.has(key))
    .map(([name, { node }]) => ({ name, description: prose(node.description ?? '') }));
}
