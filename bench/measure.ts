/** How times are taken: the best of several runs, since everything else on the machine only makes them longer. */

/** A goal and what was measured against it. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: { readonly atMost?: number; readonly atLeast?: number };
  /** What was compared, or how. */
  readonly note?: string;
}

/** The shortest time of some runs, in milliseconds. */
export async function best(runs: number, work: () => unknown): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work();
    shortest = Math.min(shortest, performance.now() - begun);
  }
  return shortest;
}

/** Whether a measure reaches its goal; one without a goal does. */
export function isReached({ value, goal }: Measure): boolean {
  return value <= (goal?.atMost ?? Number.POSITIVE_INFINITY) && value >= (goal?.atLeast ?? 0);
}

/** Measures as a table for people. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const { name, value, unit, goal, note = '' } = measure;
    const wanted =
      goal?.atMost !== undefined ? `<= ${goal.atMost}` : goal?.atLeast !== undefined ? `>= ${goal.atLeast}` : '';
    const verdict = goal === undefined ? '' : isReached(measure) ? 'reached' : 'MISSED';
    return [name, `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`, wanted, verdict, note];
  });
  const all = [['measure', 'value', 'goal', '', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
