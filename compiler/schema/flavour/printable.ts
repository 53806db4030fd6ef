/**
 * Characters that no value may hold: Helm's `toYaml` yields nothing at all, and no error, for an object with one of them anywhere
 * inside, and makes a blank of U+0085.
 */

/** Inside a character class; RE2 and JavaScript have no common escape for the last two. */
const CONTROL = '\\x7f-\\x9f\ufffe\uffff';

/** Any text that can be written into a manifest. */
export const PRINTABLE = `^[^${CONTROL}]*$`;

/** A pattern whose negated classes leave control characters out, too. */
export function printablePattern(pattern: string): string {
  return pattern.replaceAll('[^', `[^${CONTROL}`);
}
