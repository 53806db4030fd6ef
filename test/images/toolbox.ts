/** A shell, coreutils and curl: what the chart's own Jobs run in. */
import { Tree } from '../cluster/archive/tree.ts';
import { debianBase } from './debian-base.ts';
import type { ImageRecipe } from './recipe.ts';

export const toolbox: ImageRecipe = {
  name: 'toolbox',
  layers: [debianBase],
  sources: ['toolbox.ts'],
  inputs: async () => [],
  tree: async () => new Tree().folder('tmp', 0o1777), // all of it is in the layer below
  config: { entrypoint: [], command: ['sh'], user: '10001:10001' },
};
