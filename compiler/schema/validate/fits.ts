/**
 * Whether a value fits a schema: yes or no, and quickly. A function is made of each node when it is first come to, which takes a hundredth of what
 * the schema's library takes to compile, and that library is left for values that do not fit: it says why.
 */
import { isJsonObject } from '../../values/json.ts';
import type { JsonSchema } from '../flavour/json-schema.ts';

type Test = (value: unknown) => boolean;
type Node = { readonly [keyword: string]: unknown };
type Keyword = (given: unknown, node: Node, context: Context) => Test;

/** Resolves the schema's parts. */
interface Context {
  test(node: unknown): Test;
  definition(ref: string): Test;
}

/** A test of a schema. @throws RangeError at the first value that comes to a keyword which is not known here */
export function fitsOf(schema: JsonSchema): Test {
  const definitions = (schema as { definitions?: Readonly<Record<string, Node>> }).definitions ?? {};
  const known = new Map<string, Test>();
  const context: Context = {
    test: (node) => testOf(node as Node, context),
    definition: (ref) => {
      const before = known.get(ref);
      if (before) return before;
      let made: Test | undefined;
      const test: Test = (value) => {
        made ??= testOf(definitions[ref.replace('#/definitions/', '')] as Node, context);
        return made(value);
      };
      known.set(ref, test);
      return test;
    },
  };
  return testOf(schema as Node, context);
}

function testOf(node: Node, context: Context): Test {
  const tests: Test[] = [];
  for (const [keyword, given] of Object.entries(node)) {
    if (SAYS_NOTHING.has(keyword)) continue;
    const make = keywords[keyword];
    if (!make) throw new RangeError(`the schema has a keyword "${keyword}", which nothing checks`);
    const test = make(given, node, context);
    if (test !== anything) tests.push(test);
  }
  const [first, second] = tests;
  if (!first) return anything;
  if (!second) return first;
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

const anything: Test = () => true;

/** Keywords that check nothing, or are looked at by another. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  '$schema definitions title description default examples patternHint then'.split(' '),
);

const types: Readonly<Record<string, Test>> = {
  object: isJsonObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
  null: (value) => value === null,
};

/** A keyword that says something of one type only. */
const of =
  <T>(isOne: (value: unknown) => value is T, holds: (value: T, given: never) => boolean): Keyword =>
  (given) =>
  (value) =>
    !isOne(value) || holds(value, given as never);

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isMap = (value: unknown): value is { readonly [key: string]: unknown } => isJsonObject(value);

const patterns = new Map<string, RegExp>();

/** A pattern, which many places share. */
function patternOf(text: string): RegExp {
  const known = patterns.get(text) ?? new RegExp(text, 'u');
  patterns.set(text, known);
  return known;
}

/** Characters, not units of UTF-16. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) if ((text.codePointAt(i) as number) > 0xffff) length--;
  return length;
}

const keywords: Readonly<Record<string, Keyword>> = {
  $ref: (given, _, context) => context.definition(given as string),
  type: (given) => {
    const [first, ...others] = [given].flat().map((name) => types[name as string] as Test) as [Test, ...Test[]];
    return others.length === 0 ? first : (value) => first(value) || others.some((test) => test(value));
  },
  const: (given) => (value) => isSame(value, given),
  enum: (given) => {
    const words = new Set(given as unknown[]);
    return (value) => words.has(value) || (typeof value === 'object' && [...words].some((word) => isSame(word, value)));
  },
  pattern: (given) => {
    const pattern = patternOf(given as string);
    return (value) => !isString(value) || pattern.test(value);
  },
  minLength: of(isString, (text, least: number) => lengthOf(text) >= least),
  maxLength: of(isString, (text, most: number) => text.length <= most || lengthOf(text) <= most),
  minimum: of(isNumber, (number, least: number) => number >= least),
  maximum: of(isNumber, (number, most: number) => number <= most),
  minItems: of(isList, (list, least: number) => list.length >= least),
  maxItems: of(isList, (list, most: number) => list.length <= most),
  minProperties: of(isMap, (map, least: number) => Object.keys(map).length >= least),
  maxProperties: of(isMap, (map, most: number) => Object.keys(map).length <= most),
  uniqueItems: of(isList, (list, wanted: boolean) => !wanted || new Set(list.map(canonical)).size === list.length),
  required: of(isMap, (map, keys: readonly string[]) => keys.every((key) => Object.hasOwn(map, key))),
  items: (given, _, context) => {
    const test = context.test(given);
    return (value) => !isList(value) || value.every(test);
  },
  propertyNames: (given, _, context) => {
    const test = context.test(given);
    return (value) => !isMap(value) || Object.keys(value).every(test);
  },
  properties: (given, node, context) => {
    const tests = new Map(Object.entries(given as Node).map(([key, each]) => [key, context.test(each)]));
    const rest = othersOf(node, context);
    return (value) => {
      if (!isMap(value)) return true;
      for (const key of Object.keys(value)) {
        const test = tests.get(key) ?? rest;
        if (test && !test(value[key])) return false;
      }
      return true;
    };
  },
  additionalProperties: (_, node, context) => {
    const test = node.properties ? undefined : othersOf(node, context);
    return test ? (value) => !isMap(value) || Object.keys(value).every((key) => test(value[key])) : anything;
  },
  allOf: (given, _, context) => {
    const tests = (given as readonly Node[]).map((each) => context.test(each));
    return (value) => tests.every((test) => test(value));
  },
  not: (given, _, context) => {
    const test = context.test(given);
    return (value) => !test(value);
  },
  if: (given, node, context) => {
    const condition = context.test(given);
    const then = context.test(node.then ?? {});
    return (value) => !condition(value) || then(value);
  },
};

function othersOf({ additionalProperties: others = true }: Node, context: Context): Test | undefined {
  if (others === true) return undefined;
  return others === false ? () => false : context.test(others);
}

/** Text that is the same for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

const isSame = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && canonical(a) === canonical(b));
