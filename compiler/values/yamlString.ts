/**
 * Whether YAML wants quotes around a string. All that is printed asks here, for values and keys, in blocks and in brackets: values, templates,
 * documentation, snippets of the editor, and remedies, in process and (by the same two patterns) in the installed chart.
 */

/** Text that every reader, YAML 1.1 or 1.2, takes for the same string, but for `NOT_BARE`. RE2 and JavaScript read the pattern alike. */
export const BARE = '^([A-Za-z_/$]( ?:*[-A-Za-z0-9_./$@+=()~^*%;])*|(0|[1-9][0-9]*)([.][0-9]+)?[A-Za-z]+)$';

/** What some reader takes for a boolean, null or a number, asked of the text in lower case. A number with a unit (`2Gi`, `30s`) is none. */
export const NOT_BARE = '^(y|n|yes|no|on|off|true|false|null|nan|inf|infinity|[0-9]+[xob].*)$';

const bare = new RegExp(BARE);
const notBare = new RegExp(NOT_BARE);

/** Whether a string can go without quotes. */
export function isBare(text: string): boolean {
  return bare.test(text) && !notBare.test(text.toLowerCase());
}

/** A string as a YAML scalar on one line, fit for a value and for a key. */
export function yamlString(text: string): string {
  return isBare(text) ? text : quoted(text);
}

/** A constant as YAML: JSON is YAML, but for strings that read better without quotes. */
export function yamlScalar(value: unknown): string {
  return typeof value === 'string' ? yamlString(value) : JSON.stringify(value);
}

function quoted(text: string): string {
  // JSON's escapes are YAML's, but JSON leaves characters bare that YAML readers refuse or take for line ends.
  return JSON.stringify(text.toWellFormed()).replaceAll(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
