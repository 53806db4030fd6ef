/** Functions of strings. */
import { type Expr, expressionOf, type Operand, wrap } from '../authoring/expression.ts';
import { authoringError, located } from '../authoring/origin.ts';
import type { ExprNode, Json } from '../ir/nodes.ts';
import { typeOf } from '../typing/typed.ts';
import { booleanType, integerType, shapeOf, stringType } from '../typing/value-type.ts';
import { call, calls, counts, type Emission } from './emission.ts';
import { apply, type Operation, strict } from './operation.ts';

type Text = Operand<string>;

/**
 * A string with expressions in it; integers are written in decimal.
 *
 * @example format`http://${host}:${port}`
 */
export function format(strings: TemplateStringsArray, ...args: readonly Operand<string | number>[]): Expr<string> {
  const quoted = (part: string): string => part.replaceAll('%', '%%');
  // What is known already is a part of the pattern.
  const isKnown = (argument: unknown): argument is string => typeof argument === 'string';
  const pattern = strings.slice(1).reduce(
    (text, part, i) => {
      const argument = args[i];
      return `${text}${isKnown(argument) ? quoted(argument) : '%v'}${quoted(part)}`;
    },
    quoted(strings[0] ?? ''),
  );
  const computed = args.filter((argument) => !isKnown(argument)).map((argument) => expressionOf(argument));
  return wrap(
    located({
      kind: 'operation',
      name: 'format',
      arguments: [{ kind: 'literal', value: pattern }, ...computed],
    }),
  );
}

/** The first characters of a string of ASCII. */
export function trunc(length: number, text: Text): Expr<string> {
  if (length < 0)
    throw authoringError('T004', `trunc(${length}, ...) would keep the end`, 'Give a length of 0 or more.');
  return apply('trunc', length, text);
}
/** A string without an ending, if it has it. */
export const trimSuffix = (suffix: Text, text: Text): Expr<string> => apply('trimSuffix', suffix, text);
/** A string without a beginning, if it has it. */
export const trimPrefix = (prefix: Text, text: Text): Expr<string> => apply('trimPrefix', prefix, text);
/** A string with all places of one text replaced by another. */
export const replace = (from: Text, to: string, text: Text): Expr<string> => apply('replace', from, to, text);
/** The first part of a string that a pattern matches, or `""`. The pattern has to mean the same in RE2 and JavaScript. */
export const regexFind = (pattern: string, text: Text): Expr<string> => apply('regexFind', pattern, text);
/** Words run together in camel case, as they stand in names: `dataLayer` is `data-layer`. */
export const kebabCase = (text: Text): Expr<string> => apply('kebabCase', text);
/** A string of digits as an integer. */
export const toInteger = (digits: Text): Expr<number> => apply('toInteger', digits);
/** A string of ASCII letters in upper case; what else it holds stays as it is. */
export const upper = (text: Text): Expr<string> => apply('upper', text);
/** A string in lower case. */
export const lower = (text: Text): Expr<string> => apply('lower', text);
/** Whether a string begins with another. */
export const hasPrefix = (prefix: Text, text: Text): Expr<boolean> => apply('hasPrefix', prefix, text);
/** Whether a string ends with another. */
export const hasSuffix = (suffix: Text, text: Text): Expr<boolean> => apply('hasSuffix', suffix, text);
/** Whether a string has another in it. */
export const contains = (part: Text, text: Text): Expr<boolean> => apply('contains', part, text);
/** How many bytes a string, or how many items a list or map has. */
export const length = (value: Expr<string | readonly unknown[] | object>): Expr<number> => apply('length', value);
/** Strings with a separator between them. */
export const join = (separator: string, items: Expr<readonly string[]>): Expr<string> =>
  apply('join', separator, items);
/** The SHA-256 of a string, in 64 hexadecimal digits. */
export const sha256 = (text: Text): Expr<string> => apply('sha256', text);
/** JSON of a data expression, with sorted keys: what a checksum is made of. */
export const toJson = (value: Expr<unknown>): Expr<string> => apply('toJson', value);

const patterns = new Map<string, readonly string[]>();

/** The texts around the places of a pattern. Patterns are constants of the chart, so each is read once. */
function partsOf(pattern: string): readonly string[] {
  const known = patterns.get(pattern);
  if (known) return known;
  const parts = [''];
  for (const [piece] of pattern.matchAll(/%v|%%|[^%]+/g)) {
    if (piece === '%v') parts.push('');
    else parts[parts.length - 1] += piece === '%%' ? '%' : piece;
  }
  patterns.set(pattern, parts);
  return parts;
}

/** Character by character, as Go does it: JavaScript looks at the neighbours of a sigma and makes two characters of one. */
function goLower(text: string): string {
  return [...text].map((character) => String.fromCodePoint(character.toLowerCase().codePointAt(0) as number)).join('');
}

/** A function of Sprig that has a name of its own, or ours. */
const text = (name: string, evaluate: (...args: never[]) => Json, helm = name): Operation =>
  strict(name, { result: stringType, evaluate, emit: calls(helm) });
/** One whose result is much the same as one of its arguments. */
const change = (name: string, shows: number, evaluate: (...args: never[]) => Json, helm = name): Operation => ({
  ...text(name, evaluate, helm),
  shows,
});
const question = (name: string, evaluate: (...args: never[]) => boolean): Operation =>
  strict(name, { result: booleanType, evaluate, emit: calls(name) });

/** The constant pattern of a `format`. */
export function patternOf(node: ExprNode): string {
  return node.kind === 'literal' ? String(node.value) : '';
}

/** A pattern with the verbs that Go has for the types. */
const printf: Emission = (helm, pattern, ...args) => {
  const verbs = args.map((argument) => (shapeOf(typeOf(argument)) === 'integer' ? '%d' : '%s'));
  let next = 0;
  const goPattern = patternOf(pattern as ExprNode).replace(/%[v%]/g, (verb) =>
    verb === '%%' ? '%%' : (verbs[next++] as string),
  );
  return call('printf', JSON.stringify(goPattern), ...args.map((argument) => helm.typed(argument)));
};

export const operations: readonly Operation[] = [
  strict('format', {
    result: stringType,
    evaluate: (pattern: string, ...args: Json[]) => {
      const [first = '', ...rest] = partsOf(pattern);
      return rest.reduce((made, part, i) => made + String(args[i]) + part, first);
    },
    emit: printf,
  }),
  change('trunc', 1, (length: number, from: string) => from.slice(0, Math.max(length, 0))),
  change('trimSuffix', 1, (suffix: string, from: string) =>
    suffix !== '' && from.endsWith(suffix) ? from.slice(0, -suffix.length) : from,
  ),
  change('trimPrefix', 1, (prefix: string, from: string) =>
    from.startsWith(prefix) ? from.slice(prefix.length) : from,
  ),
  text('replace', (from: string, to: string, within: string) => within.replaceAll(from, () => to)),
  change('regexFind', 1, (pattern: string, within: string) => new RegExp(pattern, 'u').exec(within)?.[0] ?? ''),
  change(
    'kebabCase',
    0,
    (words: string) =>
      words
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
        .toLowerCase(),
    'kebabcase',
  ),
  strict('toInteger', {
    result: integerType,
    evaluate: (digits: string) => Number(digits),
    emit: counts('int64'),
  }),
  text('upper', (from: string) => from.toUpperCase()),
  change('lower', 0, (from: string) => goLower(from)),
  question('hasPrefix', (prefix: string, within: string) => within.startsWith(prefix)),
  question('hasSuffix', (suffix: string, within: string) => within.endsWith(suffix)),
  question('contains', (part: string, within: string) => within.includes(part)),
  strict('length', {
    result: integerType,
    evaluate: (value: string | object) =>
      typeof value === 'string' ? Buffer.byteLength(value) : Object.keys(value).length,
    emit: counts('len'),
  }),
  text('join', (separator: string, items: string[]) => items.join(separator)),
];
