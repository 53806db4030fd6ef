/** Counts which way each branch of the templates was taken. */

export interface Branch {
  /** The template and the construct, for people. */
  readonly where: string;
  readonly outcomes: Map<string, number>;
}

/** Ways out of branches. */
export interface Summary {
  readonly total: number;
  readonly taken: number;
  /** Those that were not taken often enough. */
  readonly missing: readonly string[];
}

export class Coverage {
  readonly #branches: Branch[] = [];
  #template = '';

  /** Names the template whose branches are registered next. */
  enter(template: string): void {
    this.#template = template;
  }

  /** Registers a branch with all the ways out of it; calling the result counts one. */
  branch(what: string, outcomes: readonly string[]): (outcome: string) => void {
    const counts = new Map(outcomes.map((outcome) => [outcome, 0]));
    this.#branches.push({ where: `${this.#template}: ${what}`, outcomes: counts });
    return (outcome) => counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }

  /** How many ways out there are, how many were taken (so many times), and which were not. */
  summary(atLeast = 1): Summary {
    return summaryOf(this.#branches, atLeast);
  }

  /**
   * The same for groups of branches.
   *
   * @param groupOf the group of a branch, by its template and construct
   */
  summaries(groupOf: (where: string) => string): ReadonlyMap<string, Summary> {
    const groups = Map.groupBy(this.#branches, ({ where }) => groupOf(where));
    return new Map([...groups].map(([group, branches]) => [group, summaryOf(branches, 1)]));
  }
}

function summaryOf(branches: readonly Branch[], atLeast: number): Summary {
  let total = 0;
  const missing: string[] = [];
  for (const { where, outcomes } of branches) {
    for (const [outcome, count] of outcomes) {
      total++;
      if (count < atLeast) missing.push(`${where} ${count === 0 ? 'never' : `${count} times`} ${outcome}`);
    }
  }
  return { total, taken: total - missing.length, missing };
}
