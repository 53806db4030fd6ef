/** Values as YAML text that every YAML reader takes alike: whatever some version of YAML reads as something else is quoted. */

/** Plain text that no YAML reads as anything but a string, apart from the words below. */
const PLAIN = /^[A-Za-z][A-Za-z0-9._/-]*( [A-Za-z0-9._/-]+)*$/;

/** Words that YAML 1.1 or 1.2 reads as booleans or null, in any case. */
const WORDS = /^(y|n|yes|no|on|off|true|false|null)$/i;

/** `key: value` in lines, nested as block style. */
export function entryLines(key: string, value: unknown): string[] {
  const name = scalar(key);
  if (Array.isArray(value) && value.length > 0) return [`${name}:`, ...indent(itemLines(value))];
  if (isFilledMap(value)) return [`${name}:`, ...indent(mapLines(value))];
  return [`${name}: ${scalar(value)}`];
}

/** Two spaces before each line. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** `# ` before each line. */
export function commented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}

function mapLines(value: Record<string, unknown>): string[] {
  return Object.entries(value).flatMap(([key, child]) => entryLines(key, child));
}

function itemLines(list: readonly unknown[]): string[] {
  return list.flatMap((item) => {
    const lines = isFilledMap(item) ? mapLines(item) : [scalar(item)];
    return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  });
}

function isFilledMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

/** JSON is YAML: empty collections, nested lists, numbers, and strings that need quotes. */
function scalar(value: unknown): string {
  return typeof value === 'string' && PLAIN.test(value) && !WORDS.test(value) ? value : JSON.stringify(value);
}
