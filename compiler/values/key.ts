/** How a YAML key that isn't a string becomes one (sigs.k8s.io/yaml, `convertToJSONableObject`). */

import type { Resolved } from './scalar.ts';

const INT64_MAX = 2n ** 63n - 1n;

/**
 * The name of a key: `on:` is "true", `010:` is "8", `1.0:` is "1".
 *
 * @returns undefined for what Helm has no name for: null and integers beyond 64 signed bits
 */
export function keyName(key: Resolved): string | undefined {
  if (key === null) return undefined;
  if (typeof key === 'bigint') return key > INT64_MAX ? undefined : key.toString();
  return typeof key === 'number' ? floatName(key) : String(key);
}

/** Go's `strconv.FormatFloat(key, 'g', -1, 32)`: the key is rounded to 32 bits on the way. */
function floatName(key: number): string {
  const float = Math.fround(key);
  if (Number.isNaN(float)) return '.nan';
  if (!Number.isFinite(float)) return float > 0 ? '.inf' : '-.inf';
  if (float === 0) return Object.is(float, -0) ? '-0' : '0';
  const [mantissa = '', exponent = ''] = shortest(float).split('e');
  const power = Number(exponent);
  if (power < -4 || power >= 6)
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return String(Number(`${mantissa}e${power}`));
}

/** The fewest digits that still mean this 32-bit float, in the form `1.25e3`. */
function shortest(float: number): string {
  for (let digits = 0; digits < 9; digits++) {
    const text = float.toExponential(digits);
    if (Math.fround(Number(text)) === float) return text;
  }
  return float.toExponential(8);
}
