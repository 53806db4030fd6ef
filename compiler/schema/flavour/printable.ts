/**
 * Characters that no value may hold, and patterns that mean the same to Helm (RE2) and to everybody else (JavaScript).
 *
 * Helm's `toYaml` yields nothing at all, and no error, for an object with a control character anywhere inside, and makes a blank of
 * U+0085. Helm 3 cuts blanks such as U+00A0 off the end of a document.
 */

/** Inside a character class; the two have no common escape for the last characters. */
const CONTROL = '\\x7f-\\x9f\ufffe\uffff';

/** What JavaScript's `\s` has and RE2's has not. */
const BLANKS = '\\v\\p{Z}\ufeff';

/** Any text that can be written into a manifest. */
export const PRINTABLE = `^([^${CONTROL}]*( |[^${CONTROL}\\p{Zs}]))?$`;

/** Keys of free-form maps. Helm's `toYaml` writes `<<` without quotes, which is YAML for a merge. */
export const LEGAL_KEYS = { pattern: PRINTABLE, not: { enum: ['<<'] } };

/** A pattern whose negated classes leave control characters out, and whose `\s` is all blanks there are. */
export function printablePattern(pattern: string): string {
  return pattern.replaceAll('[^', `[^${CONTROL}`).replaceAll('\\s', `\\s${BLANKS}`);
}
