/** Findings in the order in which a reader comes to them. */
import type { ValuesSource } from '../values/source.ts';
import type { Finding } from './finding.ts';

/** By file, line and column; what has no position comes last. */
export function inFileOrder(findings: readonly Finding[], sources: readonly ValuesSource[]): Finding[] {
  const names = sources.map(({ name }) => name);
  const rank = ({ position }: Finding): readonly number[] =>
    position ? [names.indexOf(position.file), position.line, position.column] : [Number.POSITIVE_INFINITY];
  return findings.toSorted((a, b) => compare(rank(a), rank(b)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const other = b[index] ?? 0;
    if (number !== other) return number < other ? -1 : 1;
  }
  return 0;
}
