/** Tables for people to read in a terminal. */

/** Lines with columns under each other: text on the left, numbers on the right. */
export function table(rows: readonly (readonly (string | number)[])[], indent = '  '): string {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, i) => Math.max(known[i] ?? 0, String(cell).length)),
    [],
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, i) =>
        typeof cell === 'number' ? String(cell).padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      );
      return `${indent}${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}
