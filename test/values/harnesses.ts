/** Both Helms with a chart made on the spot from nothing but its defaults. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../../compiler/values/json.ts';
import { type HelmHarness, startHarness } from '../../scripts/lib/helm-harness.ts';

/** Starts both; the chart is gone again as soon as they have loaded it. */
export async function startBoth(defaults: JsonObject): Promise<readonly [helm3: HelmHarness, helm4: HelmHarness]> {
  const chart = await mkdtemp(join(tmpdir(), 'values-chart-'));
  try {
    await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: values\nversion: 1.0.0\n');
    await writeFile(join(chart, 'values.yaml'), asYaml(defaults));
    return await Promise.all([startHarness('helm3', chart), startHarness('helm4', chart)]);
  } finally {
    await rm(chart, { recursive: true });
  }
}

/** JSON is YAML, as long as its strings are tame. */
export function asYaml(values: JsonObject): string {
  return `${JSON.stringify(values)}\n`;
}

/** Ends the processes. */
export async function closeAll(helms: readonly HelmHarness[]): Promise<void> {
  await Promise.all(helms.map((helm) => helm.close()));
}
