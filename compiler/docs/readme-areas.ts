/** The table of areas in the README of a repository, and which of them are off by default. */
import type { ValuesModel } from '../schema/model.ts';
import type { JsonObject } from '../values/index.ts';
import { pageOf } from './anchors.ts';
import { describedAreas } from './areas.ts';
import { code, link, listed } from './markdown.ts';
import { render } from './render.ts';

/** Where the table's links lead. */
export interface ReadmeLinks {
  /** The folder of the reference. */
  readonly reference: string;
  /** The folder of pages that are written by hand: that of an area has the name of its page in the reference. */
  readonly guides: string;
  /** Whether such a page is there. */
  readonly isThere: (page: string) => boolean;
}

/** A line for each key that has a page: the first sentence of its comment, and where to read on. */
export function readmeAreas(
  model: ValuesModel,
  defaults: JsonObject,
  { reference, guides, isThere }: ReadmeLinks,
): string {
  const described = describedAreas(model);
  const off = described.filter(({ name }) => (defaults[name] as JsonObject | undefined)?.enabled === false);
  const areas = described.map(({ name, description }) => {
    const guide = `${guides}/${pageOf(name)}`;
    return {
      page: link(code(name), `${reference}/${pageOf(name)}`),
      sentence: /^.*?(?=\.(\s|$))/.exec(description)?.[0] ?? description,
      guide: isThere(guide) ? link('how', guide) : undefined,
    };
  });
  return render('readme-areas', { areas, off: listed(off.map(({ name }) => code(name))) });
}
