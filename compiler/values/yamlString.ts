/** One string as YAML: bare where every reader, YAML 1.1 or 1.2, takes it for the same string, else in double quotes. */

/** Words that some version of YAML takes for a boolean, null or a merge. */
const WORDS = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'nan', 'inf', 'infinity']);

/** A string as a YAML scalar on one line, fit for a value and for a key. */
export function yamlString(text: string): string {
  return isBare(text) ? text : quoted(text);
}

function isBare(text: string): boolean {
  if (WORDS.has(text.toLowerCase())) return false;
  // A number with a unit (`2Gi`, `500m`, `30s`); not `1e3`, `0x1F`, `1_000`, `1:30` or a date.
  if (/^\d/.test(text)) return /^(?:0|[1-9]\d*)(?:\.\d+)?[A-Za-z]+$/.test(text) && !/^\d+[xobXOB]/.test(text);
  return /^[A-Za-z_/$](?:[\w./$@+=()~^*%;-]| (?!#| |$)|:(?![\s:]|$))*$/.test(text);
}

function quoted(text: string): string {
  // JSON's escapes are YAML's, but JSON leaves characters bare that YAML readers refuse or take for line ends.
  return JSON.stringify(text.toWellFormed()).replaceAll(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
