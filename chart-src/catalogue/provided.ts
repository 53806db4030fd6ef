/** What one area knows and others ask for. The catalogue names it, its owner says it once in `provides.ts`, and nobody reads the owner's values. */

/** Something that one area provides. */
export interface Provided<T> {
  /**
   * Says it. It belongs in `provides.ts` of the owner's folder: such files are loaded before templates and rules.
   *
   * @throws Error if somebody has said it already
   */
  readonly provide: (value: T) => void;
  /**
   * What the owner has said.
   *
   * @throws Error if nobody has
   */
  readonly get: () => T;
}

/**
 * Something that one area provides.
 *
 * @param what - what it is, for who forgets it: `how pods get GPUs`
 */
export function provided<T>(what: string): Provided<T> {
  let said: { readonly value: T } | undefined;
  return {
    provide: (value) => {
      if (said) throw new Error(`two areas say ${what}: leave one of them`);
      said = { value };
    },
    get: () => {
      if (!said) throw new Error(`nobody says ${what}: its owner does so in a file provides.ts`);
      return said.value;
    },
  };
}
