/** Counts the differences that are meant, by the reason. */
import type { Difference } from './difference.ts';
import { type Fault, reasons } from './faults.ts';
import { several } from './report.ts';

interface Count {
  differences: number;
  readonly documents: Set<string>;
}

export class Meant {
  readonly #reasonOf: (difference: Difference) => string | undefined;
  readonly #counts = new Map<string, Count>();

  constructor(faults: readonly Fault[]) {
    this.#reasonOf = reasons(faults);
    for (const { reason } of faults) this.#counts.set(reason, { differences: 0, documents: new Set() });
  }

  /** Whether a difference is meant; it is counted then. */
  takes(document: string, difference: Difference): boolean {
    const reason = difference.isDeclared
      ? `names: ${difference.aspect === 'renamed' ? 'of objects' : 'references to them, and labels'}`
      : this.#reasonOf(difference);
    if (reason === undefined) return false;
    const count = this.#counts.get(reason) ?? { differences: 0, documents: new Set() };
    count.differences += 1;
    count.documents.add(document);
    this.#counts.set(reason, count);
    return true;
  }

  /** A line for each reason, also for those that nothing was found for. */
  report(): string[] {
    return [...this.#counts].map(
      ([reason, { differences, documents }]) =>
        `meant, ${several(differences, 'time')} in ${several(documents.size, 'document')}: ${reason}`,
    );
  }
}
