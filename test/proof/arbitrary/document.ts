/** Whole random documents: values and the situation that they are rendered in. */
import fc, { type Arbitrary } from 'fast-check';
import { AbsentValueError } from '../../../compiler/evaluate/environment.ts';
import type { JsonObject } from '../../../compiler/values/json.ts';
import type { ChartUnderTest } from '../lib/chart.ts';
import { OwnEngine, type Situation } from '../lib/own-engine.ts';
import { overlayOf } from './overlay.ts';
import { asValues, connect } from './references.ts';
import { type Remedies, settle } from './settle.ts';
import { situationOf } from './situation.ts';

/** One rendering. */
export interface ValuesDocument {
  readonly values: JsonObject;
  readonly situation: Situation;
}

/** Random documents for a chart. Nine of ten obey its rules, as far as can be seen to. */
export function documentOf(chart: ChartUnderTest, remedies?: Remedies): Arbitrary<ValuesDocument> {
  const { model, defaults, ir } = chart.project;
  const engine = new OwnEngine(chart);
  const parts = fc.record({
    overlay: overlayOf(model, defaults),
    situation: situationOf(ir),
    isSettled: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  });
  return parts.map(({ overlay, situation, isSettled }) => {
    const values = connect(model, asValues(overlay), engine.merge([asValues(overlay)]));
    const check = (candidate: JsonObject): ReturnType<OwnEngine['check']> => {
      try {
        const merged = engine.merge([candidate]);
        return chart.validate(merged).length > 0 ? [] : engine.check(merged, situation);
      } catch (error) {
        // The property itself tells it.
        if (error instanceof AbsentValueError || error instanceof RangeError) return [];
        throw error;
      }
    };
    return {
      values: isSettled
        ? settle(values, check, (candidate) => chart.validate(engine.merge([candidate])).length === 0, remedies)
        : values,
      situation,
    };
  });
}

/** One seed for a run: printed, and taken from SEED to repeat it. @default a new one in each run */
export const seed: number = process.env.SEED ? Number(process.env.SEED) : Date.now() % 2 ** 31;
