/** How documents end in both versions: those that only one of them renders are counted too, by what refuses them. */
import type { Outcome } from './outcome.ts';

export class Ends {
  readonly #counts = new Map<string, number>();

  add(before: Outcome, after: Outcome): void {
    const isSame = before.kind === after.kind;
    const told = isSame ? `${after.kind} by both` : `${toldOf(before)} before and ${toldOf(after)} after`;
    this.#counts.set(told, (this.#counts.get(told) ?? 0) + 1);
  }

  /** `2 rendered by both, 1 rendered before and refused (env-taken) after`. */
  report(): string {
    return [...this.#counts].map(([told, count]) => `${count} ${told}`).join(', ');
  }
}

/** With the rules that refuse it. */
function toldOf(outcome: Outcome): string {
  if (outcome.kind !== 'refused') return outcome.kind;
  return `refused (${[...new Set(outcome.messages.map(({ kind, rule }) => rule ?? kind))].sort().join(', ')})`;
}
