/** The operator CloudNativePG. It copies its own program from its image into each instance of a database. */
import { identify } from '../../scripts/lib/tool-key.ts';
import { toolRegistry } from '../../scripts/lib/tool-registry.ts';
import { tool } from '../../scripts/lib/tools.ts';
import { emptyBase, nonRoot } from './base.ts';
import type { ImageRecipe } from './recipe.ts';

/** Programs for the nodes of each architecture lie in /operator; the operator lists them at its start. */
const program = `operator/manager_${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;

export const cloudnativePg: ImageRecipe = {
  name: 'cloudnative-pg',
  sources: ['cloudnative-pg.ts', 'base.ts'],
  inputs: async () => [(await identify(toolRegistry['cloudnative-pg'])).sources],
  tree: async () =>
    emptyBase()
      .file(program, await tool('cloudnative-pg'))
      .link('manager', program),
  config: { entrypoint: ['/manager'], user: nonRoot },
};
