/** The types of `--set`: true, false, null and integers; all else, floats included, is a string. */

import type { JsonValue } from './json.ts';

const INT64_MAX = 2n ** 63n - 1n;

/**
 * What `--set key=text` means.
 *
 * @param refuse for integers that a JavaScript number can't hold exactly: Helm keeps them, so a rounded one would be wrong
 */
export function typed(text: string, refuse: (problem: string) => never): JsonValue {
  // Go folds case as Unicode does, so that `fal\u017Fe` is false too.
  if (/^true$/iu.test(text)) return true;
  if (/^false$/iu.test(text)) return false;
  if (/^null$/iu.test(text)) return null;
  if (text === '0') return 0;
  if (!/^(?:[-+]\d+|[1-9]\d*)$/.test(text)) return text;
  const integer = BigInt(text.replace('+', ''));
  if (integer > INT64_MAX || integer < -INT64_MAX - 1n) return text;
  const number = Number(integer);
  return BigInt(number) === integer ? number : refuse(`${text} is more exact than a number can be`);
}
