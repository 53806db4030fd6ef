/** The local variables that are in sight, with their types. */
import type { ValueType } from './value-type.ts';

export class Scope {
  readonly #types: ReadonlyMap<string, ValueType>;

  constructor(types: ReadonlyMap<string, ValueType> = new Map()) {
    this.#types = types;
  }

  /** A scope with more variables in it. */
  with(...variables: readonly (readonly [name: string | undefined, type: ValueType])[]): Scope {
    const types = new Map(this.#types);
    for (const [name, type] of variables) if (name !== undefined) types.set(name, type);
    return new Scope(types);
  }

  typeOf(name: string): ValueType | undefined {
    return this.#types.get(name);
  }
}
