/** The rules of the chart, found by their place: those of a section are a group of their own. */
import { basename } from 'node:path';
import * as everyArea from '../../chart-src/kit/every-area.ts';
import { appliedTo } from '../../compiler/authoring/origin.ts';
import type { Position } from '../../compiler/errors.ts';
import type { AreaRules } from '../../compiler/rules/guard.ts';
import type { Rules } from '../../compiler/rules/rule.ts';
import { importIfThere, type WholePart } from './parts.ts';

/**
 * Rules of all that is shared, and of each part: those of its sections, its own, and what every area has.
 *
 * @param places - where the types of parts are, by their keys
 */
export async function rulesOf(
  parts: readonly WholePart[],
  places: ReadonlyMap<string, Position | undefined>,
): Promise<AreaRules[]> {
  const ofParts = await Promise.all(
    parts.map(async ({ key, folder, sections }): Promise<AreaRules[]> => {
      const ofSections = sections.map(async (section) => ({
        area: key,
        group: basename(section.folder),
        rules: await rulesIn(section.folder),
      }));
      const ofEvery = appliedTo(places.get(key), () => everyArea.rules(key));
      const own = { area: key, rules: [...(await rulesIn(folder)), ...ofEvery] };
      return [...(await Promise.all(ofSections)), own];
    }),
  );
  return [{ area: undefined, rules: await rulesIn('chart-src/shared') }, ...ofParts.flat()];
}

async function rulesIn(folder: string): Promise<readonly Rules[]> {
  return ((await importIfThere(`${folder}/rules.ts`))?.rules ?? []) as readonly Rules[];
}
