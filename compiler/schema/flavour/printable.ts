/**
 * Characters that no value may hold, and patterns that mean the same to Helm (RE2) and to everybody else (JavaScript).
 *
 * Helm's `toYaml` yields nothing at all, and no error, for an object with a control character anywhere inside, and makes a blank of
 * U+0085. A byte order mark (U+FEFF) inside YAML is refused by some of its readers. Helm 3 cuts blanks such as U+00A0 off both ends of a document.
 */

/** Inside a character class; the two have no common escape for the last characters. */
const CONTROL = '\\x7f-\\x9f\ufeff\ufffe\uffff';

/** What JavaScript's `\s` has and RE2's has not. */
const BLANKS = '\\v\\p{Z}\ufeff';

const MIDDLE = `[^${CONTROL}]*`;
const EDGE = `( |[^${CONTROL}\\p{Zs}])`;

/** Any text that can be written into a manifest. */
export const PRINTABLE = `^(${MIDDLE}${EDGE})?$`;

/** Keys of free-form maps. Helm's `toYaml` writes `<<` without quotes, which is YAML for a merge; and the first key begins a document. */
export const LEGAL_KEYS = { pattern: `^(${EDGE}(${MIDDLE}${EDGE})?)?$`, not: { enum: ['<<'] } };

/** A pattern whose negated classes leave control characters out, and whose `\s` is all blanks there are. */
export function printablePattern(pattern: string): string {
  return pattern.replaceAll('[^', `[^${CONTROL}`).replaceAll('\\s', `\\s${BLANKS}`);
}
