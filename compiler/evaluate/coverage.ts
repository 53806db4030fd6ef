/** Counts which way each branch of the templates was taken. */

export interface Branch {
  /** The template and the construct, for people. */
  readonly where: string;
  readonly outcomes: Map<string, number>;
}

/** A call of rules that the chart has once, as a helper. */
interface Call {
  readonly helper: string;
  /** What is given for the helper's parameters, in words: it says which branches of two calls are the same. */
  readonly given: ReadonlyMap<string, string>;
  readonly seen: Map<string, number>;
}

export class Coverage {
  readonly #branches: Branch[] = [];
  readonly #ofHelpers = new Map<string, Map<string, number>>();
  #template = '';
  #call: Call | undefined;

  /** Names the template whose branches are registered next. */
  enter(template: string): void {
    this.#template = template;
  }

  /** Registers the branches of a helper that stands once in the chart, at one of its calls: all calls together take them. */
  call<T>(helper: string, given: ReadonlyMap<string, string>, register: () => T): T {
    const outer = this.#call;
    this.#call = { helper, given, seen: new Map() };
    try {
      return register();
    } finally {
      this.#call = outer;
    }
  }

  /** Registers a branch with all the ways out of it; calling the result counts one. */
  branch(what: string, outcomes: readonly string[]): (outcome: string) => void {
    const key = this.#call && keyIn(this.#call, what, outcomes);
    const known = key === undefined ? undefined : this.#ofHelpers.get(key);
    const counts = known ?? new Map(outcomes.map((outcome) => [outcome, 0]));
    if (key !== undefined) this.#ofHelpers.set(key, counts);
    if (!known) this.#branches.push({ where: `${this.#template}: ${what}`, outcomes: counts });
    return (outcome) => counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }

  /** How many ways out there are, how many were taken (so many times), and which were not. */
  summary(atLeast = 1): { readonly total: number; readonly taken: number; readonly missing: readonly string[] } {
    let total = 0;
    const missing: string[] = [];
    for (const { where, outcomes } of this.#branches) {
      for (const [outcome, count] of outcomes) {
        total++;
        if (count < atLeast) missing.push(`${where} ${count === 0 ? 'never' : `${count} times`} ${outcome}`);
      }
    }
    return { total, taken: total - missing.length, missing };
  }
}

/** The branch in terms of the helper's parameters, and which of several that read the same. */
function keyIn({ helper, given, seen }: Call, what: string, outcomes: readonly string[]): string {
  const longestFirst = [...given].sort(([, a], [, b]) => b.length - a.length);
  const text = longestFirst.reduce(
    (left, [parameter, value]) => left.replaceAll(asWhole(value), () => `$${parameter}`),
    what,
  );
  const key = JSON.stringify([helper, text, outcomes]);
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return `${key} ${before}`;
}

/** An expression's words, where they are no part of another's. */
const asWhole = (words: string): RegExp => new RegExp(`(?<![\\w.])${words.replace(/[^\w\s]/g, '\\$&')}(?!\\w)`, 'g');
