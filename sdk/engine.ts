/** Checks values and renders the chart, in process, as Helm would. */

import { ChartEvaluator, type RenderedChart, type RenderOptions } from '../compiler/evaluate/chart.ts';
import type { Release, Violation } from '../compiler/evaluate/environment.ts';
import type { Json } from '../compiler/ir/nodes.ts';
import { createValidator, type Validator } from '../compiler/schema/validate.ts';
import type { JsonObject } from '../compiler/values/json.ts';
import { mergeOverlays, mergeValues } from '../compiler/values/merge.ts';
import { applySettings, type Settings } from '../compiler/values/set.ts';
import type { Finding } from './findings/finding.ts';
import { inFileOrder } from './findings/order.ts';
import type { Origins } from './findings/place.ts';
import { ruleFinding } from './findings/rule.ts';
import { schemaFinding } from './findings/schema.ts';
import { loadRuntime, type Runtime } from './runtime.ts';
import type { ValuesSource } from './values/source.ts';

/** What values are checked and rendered for. */
export interface EngineOptions {
  /** @default {name: 'ml-platform', namespace: 'default'} */
  readonly release?: Partial<Release>;
  /** What the cluster offers, such as `monitoring.coreos.com/v1`. @default none, as in `helm template` */
  readonly apis?: Iterable<string>;
  /** `--set` and its siblings. */
  readonly settings?: Settings;
  /** The content of a file named by `--set-file`. */
  readonly readFile?: (path: string) => string;
}

/** Values after the merge, and what is wrong with them. */
export interface Checked {
  /** The user's values over the chart's defaults. */
  readonly values: JsonObject;
  readonly findings: readonly Finding[];
}

/** One chart, for many documents. Schema and templates are compiled at the first use. */
export class Engine {
  readonly runtime: Runtime;
  readonly #validate: Validator;
  #evaluator: ChartEvaluator | undefined;

  constructor(runtime: Runtime = loadRuntime()) {
    this.runtime = runtime;
    this.#validate = createValidator(runtime.schema, runtime.defaults);
  }

  /**
   * Merges values and checks them: first against the schema, then, if that holds, references and rules.
   *
   * @throws ValuesError for settings that can't be read
   */
  check(sources: readonly ValuesSource[], options: EngineOptions = {}): Checked {
    const written = mergeOverlays(sources.map(({ values }) => values));
    const { settings } = options;
    const set = settings ? applySettings(written, settings, options.readFile) : written;
    const origins: Origins = { sources, written, set };
    const values = mergeValues(this.runtime.defaults, [set]);
    const problems = this.#validate(values);
    if (problems.length > 0) {
      return {
        values,
        findings: inFileOrder(
          problems.map((problem) => schemaFinding(problem, origins, this.runtime)),
          sources,
        ),
      };
    }
    const violations: readonly Violation[] = this.#chart().check(values as Values, renderOptions(options));
    const findings = violations.map((violation) => ruleFinding(violation, values, origins, this.runtime));
    return { values, findings: inFileOrder(findings, sources) };
  }

  /** Renders values that {@link check} found nothing wrong with. */
  render({ values }: Checked, options: EngineOptions = {}): RenderedChart {
    return this.#chart().render(values as Values, renderOptions(options));
  }

  #chart(): ChartEvaluator {
    this.#evaluator ??= new ChartEvaluator(this.runtime.ir);
    return this.#evaluator;
  }
}

/** Good values hold no null: the schema refuses it. */
type Values = { [key: string]: Json };

function renderOptions({ release, apis }: EngineOptions): RenderOptions {
  return {
    release: { name: release?.name ?? 'ml-platform', namespace: release?.namespace ?? 'default' },
    ...(apis && { apis: new Set(apis) }),
  };
}
