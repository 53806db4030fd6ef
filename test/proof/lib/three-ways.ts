/** One way after the other: what our evaluator, Helm 3 and Helm 4 make of the same values is the same. */
import { Coverage } from '../../../compiler/evaluate/coverage.ts';
import type { JsonObject } from '../../../compiler/values/json.ts';
import { printYaml } from '../../../compiler/values/yaml.ts';
import type { HarnessRequest } from '../../../scripts/lib/helm-harness.ts';
import type { ChartUnderTest } from './chart.ts';
import { faultIn } from './faults.ts';
import { Helms } from './helms.ts';
import { type Outcome, outcomesDiffer } from './outcome.ts';
import { OwnEngine, type Situation } from './own-engine.ts';

export class ThreeWays implements AsyncDisposable {
  readonly #engine: OwnEngine;
  readonly #helms: Helms;
  readonly #lawless: Helms;
  readonly #coverage: Coverage;
  readonly #broken: string[] = [];

  private constructor(chart: ChartUnderTest, coverage: Coverage, helms: Helms, lawless: Helms) {
    this.#engine = new OwnEngine(chart, coverage);
    this.#coverage = coverage;
    this.#helms = helms;
    this.#lawless = lawless;
  }

  /** @param coverage - counts the branches that the evaluator takes, in documents that all three render alike */
  static async start(chart: ChartUnderTest, coverage = new Coverage()): Promise<ThreeWays> {
    // One Helm renders the chart as people read it, the other as a package holds it.
    const helms = await Promise.all([Helms.start(chart.folder, chart.packaged), Helms.start(chart.lawless)]);
    return new ThreeWays(chart, coverage, ...helms);
  }

  /** How many documents took Helm's full way. */
  get full(): number {
    return this.#helms.full;
  }

  /** Why documents that the rules refuse take no branches: a Helm breaks where the evaluator renders them. */
  get broken(): readonly string[] {
    return this.#broken;
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
    if (ours.kind === 'refused' && ours.by === 'rules')
      await this.#compareLawless(overlays, { valuesFiles: texts, skipSchema }, situation);
    return ours;
  }

  /** The templates alone: they agree wherever none of the three reads what isn't there, and only there their branches count. */
  async #compareLawless(overlays: readonly JsonObject[], files: HarnessRequest, situation: Situation): Promise<void> {
    const { result: ours, count } = this.#coverage.apart(() => this.#engine.renderLawless(overlays, situation));
    if (ours.kind === 'broken') return;
    let isBroken = false;
    for (const { helm, outcome } of await this.#lawless.render(files, situation)) {
      // What breaks Helm is what the rules are for.
      if (outcome.kind === 'broken') {
        this.#broken.push(`${helm}: ${outcome.message}`);
        isBroken = true;
        continue;
      }
      const difference = outcomesDiffer(ours, outcome);
      if (difference !== undefined) throw new Error(`without the rules, ${helm}: ${difference}`);
    }
    if (!isBroken) count();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#helms[Symbol.asyncDispose](), this.#lawless[Symbol.asyncDispose]()]);
  }
}
