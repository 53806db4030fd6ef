/** NOTES.txt: what was installed, and what each area says of its own in `notes.ts`. */
import { chart, format, type ItemTpl, release, type Text, text, values } from '../compiler/index.ts';
import type { PlatformValues } from './platform.ts';

const { platform } = values<PlatformValues>();

/** The text, with the lines of the areas in their order. */
export const notesOf = (areas: readonly (() => ItemTpl<string>)[]): Text =>
  text(() => [
    format`${chart.name} ${chart.version} is the release "${release.name}" in the namespace "${release.namespace}" (${platform.environment}).`,
    ...areas.map((notes) => notes()),
  ]);
