/** Whose a branch is: an area's or aspect's, by the folder that it is written in or the key that its rule is about. */
import type { ChartIr } from '../../compiler/ir/chart.ts';
import { areas, aspects } from '../../scripts/generate/parts.ts';

/** What no area or aspect owns. */
const SHARED = '(shared)';

/** A function from the place of a branch, as coverage words it, to the key of an area or aspect. */
export function groupsOf(ir: ChartIr): (where: string) => string {
  const parts = [...areas, ...aspects];
  const inFolder = (file: string | undefined): string =>
    parts.find(({ folder }) => file?.startsWith(`${folder}/`))?.key ?? SHARED;
  const sources = new Map(ir.defines.map(({ name, source }) => [name, source]));
  return (where) => {
    const helper = /^(?:guard: )?helper (\w+):/.exec(where)?.[1];
    if (helper !== undefined) return inFolder(sources.get(helper));
    const key = /^guard: \w+ of (\w+):/.exec(where)?.[1];
    if (key !== undefined) return parts.some((part) => part.key === key) ? key : SHARED;
    return inFolder(where);
  };
}
