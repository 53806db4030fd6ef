/** KEDA's operator and the adapter for its metrics, at the places of their own images. */
import { identify } from '../../scripts/lib/tool-key.ts';
import { toolRegistry } from '../../scripts/lib/tool-registry.ts';
import { tools } from '../../scripts/lib/tools.ts';
import { emptyBase, nonRoot } from './base.ts';
import type { ImageRecipe } from './recipe.ts';

const programs = ['keda-operator', 'keda-adapter'] as const;

export const keda: ImageRecipe = {
  name: 'keda',
  sources: ['keda.ts', 'base.ts'],
  inputs: () => Promise.all(programs.map(async (name) => (await identify(toolRegistry[name])).sources)),
  tree: async () => {
    const binaries = await tools(programs);
    return emptyBase().file('keda', binaries['keda-operator']).file('keda-adapter', binaries['keda-adapter']);
  },
  config: { entrypoint: ['/keda'], user: nonRoot },
};
