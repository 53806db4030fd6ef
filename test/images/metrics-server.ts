/** Measures pods, so that a HorizontalPodAutoscaler can read processor use. */
import { identify } from '../../scripts/lib/tool-key.ts';
import { toolRegistry } from '../../scripts/lib/tool-registry.ts';
import { tool } from '../../scripts/lib/tools.ts';
import { emptyBase, nonRoot } from './base.ts';
import type { ImageRecipe } from './recipe.ts';

export const metricsServer: ImageRecipe = {
  name: 'metrics-server',
  sources: ['metrics-server.ts', 'base.ts'],
  inputs: async () => [(await identify(toolRegistry['metrics-server'])).sources],
  tree: async () => emptyBase().file('metrics-server', await tool('metrics-server')),
  config: { entrypoint: ['/metrics-server'], user: nonRoot },
};
