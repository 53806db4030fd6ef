/** One way after the other: what our evaluator, Helm 3 and Helm 4 make of the same values is the same. */
import type { Coverage } from '../../../compiler/evaluate/coverage.ts';
import type { JsonObject } from '../../../compiler/values/json.ts';
import { printYaml } from '../../../compiler/values/yaml.ts';
import type { ChartUnderTest } from './chart.ts';
import { faultIn } from './faults.ts';
import { Helms } from './helms.ts';
import { type Outcome, outcomesDiffer } from './outcome.ts';
import { OwnEngine, type Situation } from './own-engine.ts';

export class ThreeWays implements AsyncDisposable {
  readonly #engine: OwnEngine;
  readonly #helms: Helms;
  readonly #lawless: Helms;

  private constructor(engine: OwnEngine, helms: Helms, lawless: Helms) {
    this.#engine = engine;
    this.#helms = helms;
    this.#lawless = lawless;
  }

  /** @param coverage - counts the branches that the evaluator takes */
  static async start(chart: ChartUnderTest, coverage?: Coverage): Promise<ThreeWays> {
    // One Helm renders the chart as people read it, the other as a package holds it.
    const helms = await Promise.all([Helms.start(chart.folder, chart.packaged), Helms.start(chart.lawless)]);
    return new ThreeWays(new OwnEngine(chart, coverage), ...helms);
  }

  /** How many documents took Helm's full way. */
  get full(): number {
    return this.#helms.full;
  }

  /** Renders by all three. @throws Error that tells what differs, or what should not have been printed */
  async compare(overlays: readonly JsonObject[], situation: Situation, skipSchema = false): Promise<Outcome> {
    const texts = overlays.map((overlay) => printYaml(overlay));
    const asked = this.#helms.render({ valuesFiles: texts, skipSchema }, situation);
    const ours = this.#engine.render(overlays, situation, skipSchema);
    for (const { helm, outcome } of await asked) {
      const difference = outcomesDiffer(ours, outcome);
      if (difference !== undefined) throw new Error(`${helm}: ${difference}`);
    }
    if (ours.kind === 'rendered') {
      const fault = faultIn({ objects: Object.fromEntries(ours.objects), notes: ours.notes }, overlays);
      if (fault !== undefined) throw new Error(fault);
    }
    if (ours.kind === 'refused' && ours.by === 'rules') await this.#compareLawless(overlays, texts, situation);
    return ours;
  }

  /** The templates alone: they agree wherever the evaluator reads nothing absent. */
  async #compareLawless(
    overlays: readonly JsonObject[],
    texts: readonly string[],
    situation: Situation,
  ): Promise<void> {
    const ours = this.#engine.renderLawless(overlays, situation);
    if (ours.kind === 'broken') return;
    for (const { helm, outcome } of await this.#lawless.render({ valuesFiles: texts }, situation)) {
      // What breaks Helm is what the rules are for.
      const difference = outcome.kind === 'rendered' ? outcomesDiffer(ours, outcome) : undefined;
      if (difference !== undefined) throw new Error(`without the rules, ${helm}: ${difference}`);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#helms[Symbol.asyncDispose](), this.#lawless[Symbol.asyncDispose]()]);
  }
}
