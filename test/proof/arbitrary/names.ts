/** Keys of maps that the user names, and stand-ins for references to them. */
import fc, { type Arbitrary } from 'fast-check';
import type { SchemaNode } from '../../../compiler/schema/model.ts';

const vocabulary = [
  ...['a', 'b2', 'fraud', 'v1', 'v2', 'team-x', 'a100', 'gold', 'n', 'constructor'],
  ...['FOO', '_A', 'cpu', 'memory', 'ephemeral-storage', 'nvidia.com/gpu', 'example.com/team', 'requests.cpu', 'Z9'],
];

const cache = new Map<string, Arbitrary<string>>();

/** A legal key of a map. Short ones come up often, so that references meet them. */
export function nameOf(map: SchemaNode, more: readonly string[] = []): Arbitrary<string> {
  const { pattern = '', maxLength = 40, not } = map.propertyNames ?? {};
  const key = JSON.stringify([pattern, maxLength]);
  const known = cache.get(key);
  if (known) return known;
  const form = new RegExp(pattern);
  const refused = new Set(not?.enum);
  const fits = (text: string): boolean =>
    form.test(text) && text.length <= maxLength && text !== '__proto__' && !refused.has(text);
  const words = [...vocabulary, ...vocabulary, ...more].filter(fits);
  const made = fc.oneof(
    {
      weight: 6,
      arbitrary: words.length > 0 ? fc.constantFrom(...words) : fc.stringMatching(form, { size: 'xsmall' }),
    },
    {
      weight: 1,
      arbitrary: fc.stringMatching(form, { size: 'xsmall' }).filter(fits),
    },
    { weight: 1, arbitrary: fc.constant('x'.repeat(maxLength)).filter(fits) },
  );
  const checked = made.filter(fits);
  cache.set(key, checked);
  return checked;
}

const LIVE = '\u0000live ';

/** Stands for the n-th name of what there is. */
export const standInFor = (n: number): string => LIVE + n;

/** A reference: the n-th name of what there is, filled in later, or now and then one of nothing. */
export const reference: Arbitrary<string> = fc.oneof(
  { weight: 24, arbitrary: fc.nat({ max: 5 }).map(standInFor) },
  { weight: 1, arbitrary: fc.constantFrom('nobody', 'a', 'b2', 'No Body') },
);

/** Which of the existing names a stand-in means. */
export function standIn(value: unknown): number | undefined {
  return typeof value === 'string' && value.startsWith(LIVE) ? Number(value.slice(LIVE.length)) : undefined;
}
