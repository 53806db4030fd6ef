/**
 * Languages of names: sets of texts, as regular expressions describe them, of which can be decided whether two have a text in common. It is decided for all
 * texts at once, by derivatives (Brzozowski, 1964): what is left of two languages after one character, for each character, until nothing new comes up.
 */

/** All characters of names. */
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz0123456789-.'];

/** A set of texts. */
export type Language =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'characters'; readonly of: string }
  | { readonly kind: 'sequence'; readonly first: Language; readonly rest: Language }
  | { readonly kind: 'either'; readonly of: readonly Language[] }
  | { readonly kind: 'repeated'; readonly of: Language };

const NOTHING: Language = { kind: 'nothing' };
const EMPTY: Language = { kind: 'empty' };

/** A text after a text of another language. */
export function sequence(...parts: readonly Language[]): Language {
  return parts.reduceRight<Language>((rest, first) => {
    if (first.kind === 'nothing' || rest.kind === 'nothing') return NOTHING;
    if (first.kind === 'empty') return rest;
    if (rest.kind === 'empty') return first;
    if (first.kind === 'sequence') return sequence(first.first, sequence(first.rest, rest));
    return { kind: 'sequence', first, rest };
  }, EMPTY);
}

/** A text of one of several languages. */
export function either(...parts: readonly Language[]): Language {
  const all = new Map<string, Language>();
  for (const part of parts.flatMap((one) => (one.kind === 'either' ? one.of : [one])))
    if (part.kind !== 'nothing') all.set(JSON.stringify(part), part);
  const of = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  return of.length === 0 ? NOTHING : of.length === 1 ? (of[0] as Language) : { kind: 'either', of };
}

const repeated = (of: Language): Language =>
  of.kind === 'nothing' || of.kind === 'empty' ? EMPTY : { kind: 'repeated', of };

/** One text. */
export const text = (letters: string): Language =>
  sequence(...[...letters].map((of): Language => ({ kind: 'characters', of })));

/**
 * The language of a pattern of the values: letters, classes, groups, choices, and `?`, `*`, `+` and `{n}` after them.
 *
 * @throws Error for a construct that it does not know
 */
export function language(pattern: string): Language {
  const source = pattern.replace(/^\^/, '').replace(/\$$/, '');
  let at = 0;
  const eat = (character: string): boolean => source[at] === character && ++at > 0;
  const choice = (): Language => {
    const parts = [run()];
    while (eat('|')) parts.push(run());
    return either(...parts);
  };
  const run = (): Language => {
    const parts: Language[] = [];
    while (at < source.length && !'|)'.includes(source[at] as string)) parts.push(counted(one()));
    return sequence(...parts);
  };
  const one = (): Language => {
    if (eat('(')) {
      const inner = choice();
      if (!eat(')')) throw new Error(`${pattern}: a ) is missing at ${at}`);
      return inner;
    }
    if (eat('[')) return characterClass();
    const character = source[at++] as string;
    if (character === '.') return { kind: 'characters', of: ALPHABET.join('') };
    if (!ALPHABET.includes(character)) throw new Error(`${pattern}: what is "${character}" at ${at - 1}?`);
    return text(character);
  };
  const characterClass = (): Language => {
    const end = source.indexOf(']', at);
    const inside = source.slice(at, end).replace(/(.)-(.)/g, (_, from: string, to: string) => between(from, to));
    at = end + 1;
    return { kind: 'characters', of: inside };
  };
  const counted = (of: Language): Language => {
    if (eat('?')) return either(EMPTY, of);
    if (eat('*')) return repeated(of);
    if (eat('+')) return sequence(of, repeated(of));
    const times = /^\{(\d+)\}/.exec(source.slice(at));
    if (!times) return of;
    at += times[0].length;
    return sequence(...Array<Language>(Number(times[1])).fill(of));
  };
  const found = choice();
  if (at < source.length) throw new Error(`${pattern}: what is "${source[at]}" at ${at}?`);
  return found;
}

const between = (from: string, to: string): string =>
  ALPHABET.filter((character) => character >= from && character <= to && /[a-z0-9]/.test(character)).join('');

/** Whether the empty text is one of its. */
function hasEmpty(of: Language): boolean {
  switch (of.kind) {
    case 'empty':
    case 'repeated':
      return true;
    case 'sequence':
      return hasEmpty(of.first) && hasEmpty(of.rest);
    case 'either':
      return of.of.some(hasEmpty);
    default:
      return false;
  }
}

/** What may come after a character. */
function after(character: string, of: Language): Language {
  switch (of.kind) {
    case 'characters':
      return of.of.includes(character) ? EMPTY : NOTHING;
    case 'sequence': {
      const first = sequence(after(character, of.first), of.rest);
      return hasEmpty(of.first) ? either(first, after(character, of.rest)) : first;
    }
    case 'either':
      return either(...of.of.map((part) => after(character, part)));
    case 'repeated':
      return sequence(after(character, of.of), of);
    default:
      return NOTHING;
  }
}

/** The same texts from their ends: where ends tell languages apart, it is decided sooner. */
export function reversed(of: Language): Language {
  switch (of.kind) {
    case 'sequence':
      return sequence(reversed(of.rest), reversed(of.first));
    case 'either':
      return either(...of.of.map(reversed));
    case 'repeated':
      return repeated(reversed(of.of));
    default:
      return of;
  }
}

/** A text that is in both languages, or nothing if there is none. */
export function common(one: Language, other: Language): string | undefined {
  const seen = new Set<string>();
  const open: { text: string; pair: readonly [Language, Language] }[] = [{ text: '', pair: [one, other] }];
  for (const state of open) {
    const [a, b] = state.pair;
    if (hasEmpty(a) && hasEmpty(b)) return state.text;
    for (const character of ALPHABET) {
      const pair = [after(character, a), after(character, b)] as const;
      if (pair.some(({ kind }) => kind === 'nothing')) continue;
      const key = JSON.stringify(pair);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push({ text: state.text + character, pair });
    }
  }
  return undefined;
}
