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

/** A way out of a branch, to be counted. */
type Taken = readonly [counts: Map<string, number>, outcome: string];

/** What was run, and what counts the branches that it took. */
export interface Apart<Result> {
  readonly result: Result;
  readonly count: () => void;
}

export class Coverage {
  readonly #branches: Branch[] = [];
  #template = '';
  #apart: Taken[] | undefined;

  /** Names the template whose branches are registered next. */
  enter(template: string): void {
    this.#template = template;
  }

  /** Registers a branch with all the ways out of it; calling the result counts one. */
  branch(what: string, outcomes: readonly string[]): (outcome: string) => void {
    const counts = new Map(outcomes.map((outcome) => [outcome, 0]));
    this.#branches.push({ where: `${this.#template}: ${what}`, outcomes: counts });
    return (outcome) => {
      if (this.#apart) this.#apart.push([counts, outcome]);
      else countOne(counts, outcome);
    };
  }

  /**
   * Runs something whose branches are counted only once `count` is called: what a rendering takes proves nothing before it is known to be good.
   *
   * @param work - ends before this returns
   */
  apart<Result>(work: () => Result): Apart<Result> {
    const taken: Taken[] = [];
    this.#apart = taken;
    try {
      const result = work();
      return {
        result,
        count: () => {
          for (const [counts, outcome] of taken.splice(0)) countOne(counts, outcome);
        },
      };
    } finally {
      this.#apart = undefined;
    }
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

function countOne(counts: Map<string, number>, outcome: string): void {
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
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
