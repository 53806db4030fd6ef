/** Whole random documents: values and the situation that they are rendered in. */
import fc, { type Arbitrary } from 'fast-check';
import { AbsentValueError, type Violation } from '../../../compiler/evaluate/environment.ts';
import { allValues } from '../../../compiler/schema/fold.ts';
import { valuesOf } from '../../../compiler/schema/values-of.ts';
import { cloneJson, isJsonObject, type JsonObject, type JsonValue, setOwn } from '../../../compiler/values/json.ts';
import type { ChartUnderTest } from '../lib/chart.ts';
import { OwnEngine, type Situation } from '../lib/own-engine.ts';
import { wordsOf } from './dictionary.ts';
import { overlayOf } from './overlay.ts';
import { asValues, connect } from './references.ts';
import { type Remedies, settle } from './settle.ts';
import { situationOf } from './situation.ts';

/** One rendering. */
export interface ValuesDocument {
  readonly values: JsonObject;
  readonly situation: Situation;
}

/** Random documents for a chart. Three of four obey its rules, as far as can be seen to; most others break one of them. */
export function documentOf(chart: ChartUnderTest, remedies?: Remedies): Arbitrary<ValuesDocument> {
  const { model, defaults, ir } = chart.project;
  const engine = new OwnEngine(chart);
  const starts = [...allValues(valuesOf(model))].filter(({ isHalf, path }) => isHalf && !path.includes('*'));
  const nullable = starts.flatMap(({ path }) => pathsBelow(defaults as JsonObject, path));
  const parts = fc.record({
    overlay: overlayOf(model, defaults, wordsOf(ir)),
    situation: situationOf(ir),
    care: fc.integer({ min: 0, max: 99 }),
    nulled: fc.option(fc.constantFrom(...nullable), { freq: 30 }),
  });
  return parts.map(({ overlay, situation, care, nulled }) => {
    const connected = connect(model, asValues(overlay), engine.merge([asValues(overlay)]));
    const values = nulled ? withNull(connected, nulled) : connected;
    if (care < 5) return { values, situation };
    const isLegal = (candidate: JsonObject): boolean => chart.validate(engine.merge([candidate])).length === 0;
    const check = (candidate: JsonObject): Violation[] => {
      const merged = engine.merge([candidate]);
      return chart.validate(merged).length > 0 ? [] : violations(() => engine.check(merged, situation));
    };
    // A fifth keeps one kind of violation, so that the message of each rule is compared by itself.
    const broken = care < 25 ? [...new Set(check(values).map(({ rule }) => rule))] : [];
    const kept = broken[care % Math.max(1, broken.length)];
    return { values: settle(values, check, isLegal, remedies, (rule) => rule === kept), situation };
  });
}

/** What throws here throws again in the property, which tells it. */
function violations(check: () => Violation[]): Violation[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof AbsentValueError || error instanceof RangeError) return [];
    throw error;
  }
}

/** The paths of all that is below a path. */
function pathsBelow(values: JsonObject, path: readonly string[]): string[][] {
  const walk = (value: JsonValue | undefined, at: string[]): string[][] => [
    ...(at.length > path.length ? [at] : []),
    ...(isJsonObject(value) ? Object.keys(value).flatMap((key) => walk(value[key], [...at, key])) : []),
  ];
  const start = path.reduce<JsonValue | undefined>((at, key) => (isJsonObject(at) ? at[key] : undefined), values);
  return walk(start, [...path]);
}

/** Values in which a default is deleted, as users do it. */
function withNull(values: JsonObject, path: readonly string[]): JsonObject {
  const copy = cloneJson(values);
  let at = copy;
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(at, key) ? at[key] : undefined;
    const map: JsonObject = isJsonObject(next) ? next : {};
    if (map !== next) setOwn(at, key, map);
    at = map;
  }
  setOwn(at, path.at(-1) as string, null);
  return copy;
}
