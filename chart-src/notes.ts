/** NOTES.txt: what was installed, and what the areas and their workloads say of their own. */
import {
  chart,
  format,
  type ItemTpl,
  isOn,
  items,
  type Maybe,
  release,
  type Text,
  text,
  values,
  when,
} from '../compiler/index.ts';
import { areaOf } from './kit/every-area.ts';
import type { PlatformValues } from './platform.ts';

const { platform } = values<PlatformValues>();

/** What an area says where it is on. */
export interface AreaNotes {
  /** Its key. */
  readonly area: string;
  /** What its `notes.ts` says of it as a whole, and what its workloads tell; each makes lines. */
  readonly notes: readonly (() => ItemTpl<string> | undefined)[];
}

/** The text, with the lines of the areas in their order. */
export const notesOf = (areas: readonly AreaNotes[]): Text =>
  text(() => [
    format`${chart.name} ${chart.version} is the release "${release.name}" in the namespace "${release.namespace}" (${platform.environment}).`,
    ...areas.flatMap(linesOf),
  ]);

function linesOf({ area, notes }: AreaNotes): Maybe<string>[] {
  const lines = notes.map((make) => make()).filter((made) => made !== undefined);
  return lines.length === 0 ? [] : [when<string>(isOn(areaOf(area)), items<string>(...lines))];
}
