/** Mistakes that people and programs make in values files, one kind an entry. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../../compiler/values/json.ts';
import { printYaml } from '../../../compiler/values/yaml.ts';
import { changed, type Path, renamed, valueAt } from './places.ts';

/** A kind of mistake: YAML with it at a place, or nothing where it can't be made. `n` chooses among variants. */
export interface Mutation {
  readonly name: string;
  make(values: JsonObject, path: Path, n: number): string | undefined;
}

const MARK = 'the-mutated-value';

/** Other values in place of one, of any sort. */
function instead(name: string, candidates: readonly JsonValue[]): Mutation {
  return { name, make: (values, path, n) => printYaml(changed(values, path, pick(candidates, n))) };
}

/** YAML as a person types it in place of a scalar, unquoted. */
function typed(name: string, texts: readonly string[]): Mutation {
  return {
    name,
    make: (values, path, n) => {
      const value = valueAt(values, path);
      if (typeof value === 'object') return undefined;
      return printYaml(changed(values, path, MARK)).replace(MARK, () => pick(texts, n));
    },
  };
}

/** Another name for a key. */
function key(name: string, rename: (old: string, n: number) => string): Mutation {
  return {
    name,
    make: (values, path, n) => {
      const old = path.at(-1);
      return typeof old === 'string' ? printYaml(renamed(values, path, rename(old, n))) : undefined;
    },
  };
}

/** A key more beside one that is there. */
function extraKey(name: string, names: readonly string[], value: JsonValue): Mutation {
  return {
    name,
    make: (values, path, n) => {
      if (typeof path.at(-1) !== 'string') return undefined;
      return printYaml(changed(values, [...path.slice(0, -1), pick(names, n)], value));
    },
  };
}

function pick<T>(candidates: readonly T[], n: number): T {
  return candidates[n % candidates.length] as T;
}

const oddKeys = ['__proto__', 'constructor', 'toString', 'a.b', '{{ x }}', 'a/b~c', '', 'Ü', 'hasOwnProperty', '$ref'];
const yamlWords = ['on', 'off', 'yes', 'No', 'y', 'n', 'true', 'null', '~', '0o17', '017', '0x1F', '0b11', '1_000'];
const yamlNumbers = [
  '1e6',
  '1E3',
  '1.0',
  '-0',
  '+5',
  '1:30',
  '.5',
  '.inf',
  '.nan',
  '9007199254740992',
  '9007199254740993',
];

export const mutations: readonly Mutation[] = [
  key('typo in a key', (old, n) => old.slice(0, n % old.length) + old.slice((n % old.length) + 1) || 'x'),
  key('key in other letters', (old) => (old === old.toUpperCase() ? old.toLowerCase() : old.toUpperCase())),
  key('odd key instead', (_, n) => pick(oddKeys, n)),
  extraKey('unknown key', ['unknown', 'replica', 'resource', 'Enabled'], 1),
  extraKey('odd key', oddKeys, 'x'),
  extraKey('odd key with a map', oddKeys, { mode: 'none', enabled: true }),
  extraKey('key as YAML reads it', ['true', 'false', '1', '15', 'null', '1e3'], {}),
  { name: 'key taken out', make: (values, path) => printYaml(changed(values, path, undefined)) },
  instead('null', [null]),
  instead('empty', ['', [], {}, 0, false]),
  instead('wrong type', ['text', 1, true, [1], { a: 1 }, ['text'], 1.5]),
  instead('out of range', [-1, 0, 65_536, 2 ** 31, 101, 2 ** 53 - 1, -(2 ** 53), 1e21, 0.1, 1e-7]),
  instead('huge', [
    'x'.repeat(5000),
    Array.from({ length: 400 }, (_, i) => `item-${i}`),
    'a'.repeat(64),
    'a'.repeat(254),
  ]),
  instead('unicode', [
    'ünïcode',
    '\u{1F680}',
    '中文',
    'a\u00a0b',
    'a\u2028b',
    '\u0430bc',
    'e\u0301',
    '\u202etxt',
    'a\u0000b',
    'a\u007fb',
  ]),
  instead('braces', ['{{ .Values }}', '{{', '{{- fail "x" }}', '{{/* */}}', '%s %d %!', '$(A)']),
  instead('lines', ['a\nb', 'a\n---\nb', '\n', 'a: b\nc: d', ' lead', 'trail ', 'a\tb', '#x', '- x', '"', "'", '\\']),
  instead('number as text', ['1', '0', '1e6', '0.5', '-1', '017', '1Gi', '100%', 'NaN']),
  instead('other mode', [
    'none',
    'hpa',
    'keda',
    'kserve',
    'vllm',
    'canary',
    'blueGreen',
    'create',
    'use',
    'kueue',
    's3',
    'nosuch',
  ]),
  instead('dangling reference', ['nobody', 'a-100', 'v9', 'constructor', '__proto__', 'toString']),
  typed('YAML 1.1 word', yamlWords),
  typed('YAML number', yamlNumbers),
  typed('typed oddly', [
    '{}',
    '[]',
    '2024-01-02',
    '!!str 5',
    '!!int "5"',
    "''",
    '""',
    '"\\u00e9"',
    '|\n  x',
    '{{ x }}',
    '&a b',
    '=',
  ]),
  {
    name: 'value of another place',
    make: (values, path, n) => {
      const others = Object.values(values).filter(isJsonObject).flatMap(Object.values);
      return others.length === 0 ? undefined : printYaml(changed(values, path, pick(others, n) as JsonValue));
    },
  },
];
