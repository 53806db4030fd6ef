/** Patterns of CRDs are Go's (RE2); the schemas are read by Go and by JavaScript, so they keep to what both understand. */

const ignoreCase = '(?i)';

/**
 * Go's pattern in the form that both understand. `(?i)` is written out: JavaScript knows no flags inside a pattern.
 * @throws if the pattern is one that this can't rewrite
 */
export function portablePattern(pattern: string): string {
  const [before = '', after] = pattern.split(ignoreCase);
  const plain = after === undefined || /[\\[]/.test(after); // in escapes and classes letters mean something else
  const result = plain
    ? pattern
    : before + after.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
  try {
    new RegExp(result, 'u');
    return result;
  } catch (error) {
    throw new Error(
      `The pattern ${pattern} of a CRD is not one that JavaScript understands (${(error as Error).message}).\n` +
        'Teach portablePattern in scripts/schemas/pattern.ts to write it portably.',
    );
  }
}
