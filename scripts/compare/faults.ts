/** Differences that are meant: faults that were mended, and whatever else a change does on purpose beside names. */
import type { Aspect, Difference } from './difference.ts';

/** Differences of one kind, with the reason for them. All that is given has to match. */
export interface Fault {
  readonly reason: string;
  readonly aspect?: Aspect;
  /** A regular expression for where it is in general: `^Deployment spec\\.replicas$`; of a message, its rule. */
  readonly place?: string | RegExp;
  /** Where it is in one document: `^Deployment/ml-serving-`. */
  readonly at?: string | RegExp;
  /** Regular expressions for both sides: texts, anything else as JSON. */
  readonly before?: string | RegExp;
  readonly after?: string | RegExp;
  /** In a module, whatever else there is to say. */
  readonly holds?: (difference: Difference) => boolean;
}

/** Finds the reason for a difference. */
export function reasons(faults: readonly Fault[]): (difference: Difference) => string | undefined {
  const patterns = faults.map(({ place, at, before, after, ...fault }) => {
    return { ...fault, place: pattern(place), at: pattern(at), before: pattern(before), after: pattern(after) };
  });
  return (difference) =>
    patterns.find(
      ({ aspect, place, at, before, after, holds }) =>
        (aspect === undefined || aspect === difference.aspect) &&
        place.test(difference.place) &&
        at.test(difference.at) &&
        before.test(textOf(difference.before)) &&
        after.test(textOf(difference.after)) &&
        (holds === undefined || holds(difference)),
    )?.reason;
}

const pattern = (source: string | RegExp = ''): RegExp => new RegExp(source);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
