/** What a rendering knows: values, release, cluster; and what it has gathered so far. */
import type { FactName, Json } from '../ir/nodes.ts';
import type { Known } from './invariants.ts';

/** A map of values, as Helm merged them. */
export type Values = { [key: string]: Json };

/** The release that a rendering is for. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
}

/** A violated rule. */
export interface Violation {
  readonly rule: string;
  /** Where the offending value is. */
  readonly path: readonly string[];
  readonly message: string;
  /** YAML to paste. */
  readonly remedy: string;
  /** A key that has to go where the remedy is pasted. */
  readonly replaces?: string;
}

export interface Environment {
  readonly values: Values;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly hasApi: (api: string) => boolean;
  readonly files: Readonly<Record<string, string>>;
  /** Variables; names are unique among bodies that enclose each other, so one map serves all. */
  locals: { [name: string]: Json };
  readonly violations: Violation[];
  /** What reports have marked as violated. */
  readonly marks: Set<string>;
  /** What is computed once in a rendering. */
  readonly known: Known;
  /** What helpers have yielded in this rendering, by their arguments. */
  readonly results: Results;
}

/** Results of helpers: a step for the helper's name, and one for each argument. */
export class Results {
  value: Json | undefined;
  #next: Map<Json, Results> | undefined;

  under(argument: Json): Results {
    this.#next ??= new Map();
    const known = this.#next.get(argument);
    if (known) return known;
    const made = new Results();
    this.#next.set(argument, made);
    return made;
  }
}

/** A read of something that isn't there: the values should have been refused before. */
export class AbsentValueError extends Error {
  override readonly name = 'AbsentValueError';
}
