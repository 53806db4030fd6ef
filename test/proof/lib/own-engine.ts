/** Our own way from values to manifests: loader, merge, schema, rules and evaluator, as the command line takes it. */
import { ChartEvaluator } from '../../../compiler/evaluate/chart.ts';
import type { Coverage } from '../../../compiler/evaluate/coverage.ts';
import { AbsentValueError, type Release, type Values, type Violation } from '../../../compiler/evaluate/environment.ts';
import { violationsText } from '../../../compiler/rules/message.ts';
import { ValuesError } from '../../../compiler/values/error.ts';
import type { JsonObject } from '../../../compiler/values/json.ts';
import { loadValues } from '../../../compiler/values/load.ts';
import { mergeValues } from '../../../compiler/values/merge.ts';
import type { ChartUnderTest } from './chart.ts';
import type { Outcome } from './outcome.ts';

/** For whom the chart is rendered. */
export interface Situation {
  readonly release: Release;
  readonly apis: readonly string[];
}

/** `helm template` with nothing said. */
export const plainSituation: Situation = { release: { name: 'release-name', namespace: 'default' }, apis: [] };

export class OwnEngine {
  readonly #chart: ChartUnderTest;
  readonly #evaluator: ChartEvaluator;

  constructor(chart: ChartUnderTest, coverage?: Coverage) {
    this.#chart = chart;
    this.#evaluator = new ChartEvaluator(chart.project.ir, coverage);
  }

  /** The values that templates see. */
  merge(overlays: readonly JsonObject[]): JsonObject {
    return mergeValues(this.#chart.defaults, overlays);
  }

  /** The rules that schema-valid, merged values violate. */
  check(merged: JsonObject, situation: Situation = plainSituation): Violation[] {
    return this.#evaluator.check(merged as Values, optionsOf(situation));
  }

  /** From the texts of values files. */
  renderFiles(texts: readonly string[], situation: Situation = plainSituation): Outcome {
    let overlays: JsonObject[];
    try {
      overlays = texts.map((text, i) => loadValues(text, `values-${i + 1}.yaml`).values);
    } catch (error) {
      if (error instanceof ValuesError) return { kind: 'refused', by: 'file', message: error.message };
      throw error;
    }
    return this.render(overlays, situation);
  }

  /** From values as they were read. */
  render(overlays: readonly JsonObject[], situation: Situation = plainSituation, skipSchema = false): Outcome {
    const merged = this.merge(overlays);
    const problems = skipSchema ? [] : this.#chart.validate(merged);
    if (problems.length > 0) {
      const message = problems.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n');
      return { kind: 'refused', by: 'schema', message, problems };
    }
    try {
      const violations = this.check(merged, situation);
      if (violations.length > 0) return { kind: 'refused', by: 'rules', message: violationsText(violations) };
      return this.#rendered(merged, situation);
    } catch (error) {
      return { kind: 'broken', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
  }

  /** What the templates make of values that the rules refuse; broken where they read what isn't there, which is their right. */
  renderLawless(overlays: readonly JsonObject[], situation: Situation): Outcome {
    try {
      return this.#rendered(this.merge(overlays), situation);
    } catch (error) {
      if (!(error instanceof AbsentValueError || error instanceof RangeError)) throw error;
      return { kind: 'broken', message: `${error.name}: ${error.message}` };
    }
  }

  #rendered(merged: JsonObject, situation: Situation): Outcome {
    const { manifests, notes } = this.#evaluator.render(merged as Values, optionsOf(situation));
    const objects = new Map<string, unknown[]>();
    for (const { template, object } of manifests) {
      const made = objects.get(template) ?? [];
      made.push(object);
      objects.set(template, made);
    }
    return { kind: 'rendered', objects, notes };
  }
}

function optionsOf({ release, apis }: Situation): { release: Release; apis: ReadonlySet<string> } {
  return { release, apis: new Set(apis) };
}
