/** Cases of rules and good values, found by their place: files of the folders `cases` below `test/<area>`. */

import type { Case } from './case.ts';
import { modulesAt } from './folders.ts';

/** What a file of a folder `cases` exports: one of them, or both. */
interface CaseFile {
  readonly cases?: readonly Case[];
  /** Values that no rule refuses. */
  readonly goodValues?: readonly string[];
}

/** All that is known of the rules of an area. */
export interface AreaCases {
  /** The folder below `test`. */
  readonly area: string;
  readonly cases: readonly Case[];
  readonly goodValues: readonly string[];
}

/** The cases of every area, in order of their folders. */
export async function casesOfAllAreas(): Promise<AreaCases[]> {
  const files = await modulesAt<CaseFile>('test/**/cases/**/*.ts', ['cases', 'goodValues']);
  const byArea = Map.groupBy(files, ({ path }) => areaOf(path));
  return [...byArea].map(([area, found]) => ({
    area,
    cases: found.flatMap(({ exports }) => exports.cases ?? []),
    goodValues: found.flatMap(({ exports }) => exports.goodValues ?? []),
  }));
}

/**
 * The cases of one area.
 *
 * @param area its folder below `test`
 * @example testCases((await casesOf('data-layer/stores')).cases);
 */
export async function casesOf(area: string): Promise<AreaCases> {
  const found = (await casesOfAllAreas()).find((each) => each.area === area);
  if (found === undefined) throw new Error(`there are no files in test/${area}/cases`);
  return found;
}

const areaOf = (path: string): string => path.slice('test/'.length, path.indexOf('/cases/'));
