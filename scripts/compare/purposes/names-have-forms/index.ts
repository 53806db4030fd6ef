/**
 * What changed on purpose since 6259ed8, before the chart's first release: names of objects got forms, `<release>-<area>-<kind>[-<key>[--<key>]]`, and some faults
 * were mended. An example of what a large change can be compared under.
 *
 *   npm run compare -- 6259ed8 --renames scripts/compare/purposes/names-have-forms/index.ts
 */
export { faults } from './faults.ts';
export { names } from './names.ts';
export { renames } from './texts.ts';
