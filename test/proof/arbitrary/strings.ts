/** Strings of a form, and strings of none that lie in wait for careless templates. */
import fc, { type Arbitrary } from 'fast-check';
import { PRINTABLE, printablePattern } from '../../../compiler/schema/flavour/printable.ts';
import type { SchemaNode } from '../../../compiler/schema/model.ts';

/** What breaks a template that forgets to quote or to indent. */
const traps = [
  ...['', ' ', 'true', 'no', 'on', 'null', '~', '1e6', '0o17', '010', '0x1F', '1:30', '2024-01-02', '.5', '1.10', '='],
  ...[
    'a: b',
    'a #b',
    '- a',
    '? a',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    "it's",
    '"quoted"',
    'back\\slash',
    ',',
  ],
  ...['{{ .Values }}', '{{', '}}', '{{- fail "no" }}', '$HOME', '$(VAR)', '<b>&</b>', '---', '...', '<<', '__proto__'],
  ...[
    'two\nlines',
    'a\n\n  b\n',
    '\n',
    ' a\n b',
    'a\n---\nb',
    'tab\tbed',
    '\u{1F680} \u00fc \u4e2d',
    '\u2028',
    '\u00a0b',
  ],
  `${'long '.repeat(30)}line: with a colon`,
];

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);

/** Any string. */
export const anyString: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: fc.constantFrom(...traps) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text.isWellFormed()) },
);

const cache = new Map<string, Arbitrary<string>>();

/** A string that a node allows. */
export function stringOf(node: SchemaNode, words: readonly string[] = []): Arbitrary<string> {
  const { pattern, not, minLength = 0, maxLength = 200, examples = [] } = node;
  const key = JSON.stringify([pattern, not, minLength, maxLength, examples]);
  const known = cache.get(key);
  if (known) return known;
  const form = new RegExp(pattern === undefined ? PRINTABLE : printablePattern(pattern), 'u');
  const wrong = not?.pattern === undefined ? undefined : new RegExp(not.pattern, 'u');
  const fits = (text: string): boolean =>
    text.length >= minLength && [...text].length <= maxLength && form.test(text) && !wrong?.test(text);
  const made =
    pattern === undefined
      ? fc
          .oneof({ weight: 12, arbitrary: anyString }, ...(words.length > 0 ? [fc.constantFrom(...words)] : []))
          .filter(fits)
      : matching(pattern, [...examples, ...examples, ...words]).filter(fits);
  cache.set(key, made);
  return made;
}

function matching(pattern: string, examples: readonly unknown[]): Arbitrary<string> {
  const form = new RegExp(pattern);
  // fast-check knows no edges of words; what should have one there and has none is left out.
  const generable = new RegExp(pattern.replaceAll('\\b', ''));
  // The bound is no option: fast-check gives it to each repetition, also to one that has to be longer.
  const short = fc.stringMatching(generable, { size: 'xsmall' });
  const long = fc.stringMatching(generable, { size: 'small' });
  // Traps and examples that are of the form come up often: `1`, `on` and `1e6` are legal label values.
  const known = [...examples, ...traps, ...numbers].filter((text) => typeof text === 'string' && form.test(text));
  return fc.oneof(
    { weight: 4, arbitrary: short },
    { weight: 1, arbitrary: long },
    ...(known.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...(known as string[])) }] : []),
  );
}

const numbers = [
  '0',
  '1',
  '25%',
  '0.5',
  '500m',
  '2000m',
  '1Gi',
  '1024Mi',
  '1.5Gi',
  '100%',
  '30s',
  '1h30m',
  'y',
  'false',
];
