/** The metrics server, so that a HorizontalPodAutoscaler can read processor use. */
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { go, goVersion } from '../../scripts/lib/go.ts';
import { emptyBase, nonRoot } from './base.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'metrics-server');

export const metricsServer: ImageRecipe = {
  name: 'metrics-server',
  sources: ['metrics-server/go.mod', 'metrics-server/go.sum', 'metrics-server.ts', 'base.ts'],
  inputs: async () => [(await goVersion()) ?? ''],
  tree: async () => {
    const binary = join(temporaryFolder(), 'metrics-server');
    const flags = ['-trimpath', '-ldflags', '-s -w', '-o', binary];
    await go(folder, ['build', ...flags, 'sigs.k8s.io/metrics-server/cmd/metrics-server']);
    return emptyBase().file('metrics-server', binary);
  },
  config: { entrypoint: ['/metrics-server'], user: nonRoot },
};
