/** Both Helms with a chart loaded, asked at the same time. */
import { type HarnessRequest, type HelmHarness, startHarness } from '../../../scripts/lib/helm-harness.ts';
import { type Outcome, outcomeOfHelm } from './outcome.ts';
import type { Situation } from './own-engine.ts';

/** What a Helm made of values. */
export interface HelmOutcome {
  readonly helm: string;
  readonly outcome: Outcome;
}

/** Of so many renderings, one takes Helm's full way; the others go straight through Helm's engine. */
const FULL_EVERY = 10;

export class Helms implements AsyncDisposable {
  readonly all: readonly HelmHarness[];
  #count = 0;

  private constructor(all: readonly HelmHarness[]) {
    this.all = all;
  }

  /** @param folder4 - the chart's folder for Helm 4, if it is another */
  static async start(folder: string, folder4 = folder): Promise<Helms> {
    return new Helms(await Promise.all([startHarness('helm3', folder), startHarness('helm4', folder4)]));
  }

  /** How many renderings took Helm's full way. */
  get full(): number {
    return Math.ceil(this.#count / FULL_EVERY);
  }

  /** Renders in both. */
  async render(request: HarnessRequest, { release, apis }: Situation): Promise<HelmOutcome[]> {
    const way: HarnessRequest = this.#count++ % FULL_EVERY === 0 ? { full: true } : { direct: true };
    const whole: HarnessRequest = { want: ['objects', 'notes'], ...way, ...request, release, apiVersions: apis };
    const results = await Promise.all(this.all.map((helm) => helm.render(whole)));
    return results.map((result, i) => ({ helm: this.all[i]?.name ?? '', outcome: outcomeOfHelm(result) }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.all.map((helm) => helm.close()));
  }
}
