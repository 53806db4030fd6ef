/** That there is nothing, and why: in lists of the catalogue nobody leaves anything out. */

/** That something has no part, and why. */
export interface None {
  readonly none: string;
}

/**
 * That something has no part of a kind. Parts are never left out: who forgets one learns it from the type checker.
 *
 * @param reason - why there is nothing
 */
export const none = (reason: string): None => ({ none: reason });
