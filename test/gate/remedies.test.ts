// What a rule says to paste is what the schema takes and mends it, also where the names and numbers that it is made of are as long and as large as can be.

import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Violation } from '../../compiler/evaluate/environment.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { mergeValues } from '../../compiler/values/merge.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import { casesOfAllAreas } from '../lib/cases.ts';
import { check, defaults, problemsOf, schema } from '../lib/chart.ts';
import { pasted } from '../proof/lib/paste.ts';

const test = suite('remedies');

const ajv = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);

/** The scalars in values, keys too, each once. */
function scalarsIn(value: JsonValue): Set<JsonValue> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...scalarsIn(item)]));
  if (!isJsonObject(value)) return new Set([value]);
  return new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...scalarsIn(inner)]));
}

/** Values with another scalar wherever one is, also as a part of a name, so that references still lead somewhere. */
function replaced(value: JsonValue, old: JsonValue, by: JsonValue): JsonValue {
  if (value === old) return by;
  const named = (text: string): string => (typeof old === 'string' ? text.replaceAll(old, String(by)) : text);
  if (typeof value === 'string') return named(value);
  if (Array.isArray(value)) return value.map((item) => replaced(item, old, by));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [named(key), replaced(inner, old, by)]));
}

/** How deep those places of a remedy are that values don't have. */
function additions(tree: JsonValue, remedy: JsonValue, depth = 0): number[] {
  if (!isJsonObject(remedy) || !isJsonObject(tree)) return [];
  return Object.entries(remedy).flatMap(([key, inner]) =>
    key in tree ? additions(tree[key] ?? null, inner, depth + 1) : [depth],
  );
}

/** What comes new when a remedy is pasted over values. */
const added = (yaml: string, { rule, remedy }: Violation): string =>
  additions(loadValues(yaml, rule).values, loadValues(remedy, rule).values).join();

/** Rules of what many have together, for which no number may be large enough. */
const SUMS = new Set(['postgres-connections', 'database-pools', 'database-pools-of-pooler']);

/** The scalar of the kind that is too large for everything. */
function tooLarge(scalar: JsonValue): JsonValue | undefined {
  if (typeof scalar === 'number') return Number.MAX_SAFE_INTEGER;
  return typeof scalar === 'string' && /^[\w./-]+$/.test(scalar) ? lengthened(scalar, 1000) : undefined;
}

const escaped = (text: string): string => text.replace(/[^\w]/g, '\\$&');

const lengthened = (text: string, length: number): string => text.padEnd(length, /[a-z]/.test(text) ? 'x' : 'X');

/** Values with one of their scalars as large as the schema lets it be. */
function* extremesOf(tree: JsonObject, remedy: string): Generator<string> {
  for (const scalar of scalarsIn(tree)) {
    // What goes into a remedy as it is was taken before; what is made of it may not be.
    if (typeof scalar === 'string' && !new RegExp(`[\\w-]${escaped(scalar)}|${escaped(scalar)}[\\w-]`).test(remedy))
      continue;
    if (typeof scalar === 'number' && !/: \d+$/m.test(remedy)) continue;
    const large = tooLarge(scalar);
    if (large === undefined) continue;
    ajv(mergeValues(defaults, [replaced(tree, scalar, large) as JsonObject]));
    const limits = (ajv.errors ?? []).flatMap(({ keyword, params }) =>
      /^max(imum|Length)$/.test(keyword) ? [params.limit as number] : [],
    );
    const limit = Math.min(...limits);
    if (limits.length === 0) continue;
    // The last but one too: what is cut there may end in a dash, and be what it was.
    for (const at of [limit, limit - 1])
      yield printYaml(replaced(tree, scalar, typeof scalar === 'string' ? lengthened(scalar, at) : at) as JsonObject);
  }
}

let extremes = 0;

for (const { area, cases } of await casesOfAllAreas()) {
  for (const rule of new Set(cases.map((one) => one.rule)))
    test(`${area}: what ${rule} says to paste is taken`, () => {
      for (const one of cases.filter((other) => other.rule === rule)) {
        const violations = (yaml: string): Violation[] => check(yaml, one).filter((other) => other.rule === rule);
        const [first] = violations(one.values);
        assert.ok(first, one.values);
        const news = new Set(violations(one.values).map((violation) => added(one.values, violation)));
        for (const yaml of [one.values, ...extremesOf(loadValues(one.values, rule).values, first.remedy)]) {
          if (problemsOf(yaml).length > 0) continue;
          for (const violation of violations(yaml)) {
            extremes++;
            const mended = pasted(yaml, violation);
            const about = `${violation.remedy}\n${yaml}`;
            assert.equal(problemsOf(mended), [], about);
            assert.ok(news.has(added(yaml, violation)), `what was new is there already:\n${about}`);
            if (one.leavesToUser || SUMS.has(rule)) continue;
            const here = (all: readonly Violation[]): number =>
              all.filter(({ path }) => path.join('.') === violation.path.join('.')).length;
            assert.ok(here(violations(mended)) < here(violations(yaml)), `it is said again:\n${about}`);
          }
        }
      }
    });
}

test('there are extremes', () => assert.ok(extremes > 100, `${extremes}`));

test.run();
