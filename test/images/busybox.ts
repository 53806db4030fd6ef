/** A shell with small tools. Trap: its `wget -T` crashes; use wget without a timeout, under `timeout`. */
import { nonRoot, shellBase } from './base.ts';
import type { ImageRecipe } from './recipe.ts';

export const busybox: ImageRecipe = {
  name: 'busybox',
  sources: ['busybox.ts', 'base.ts', 'debian.ts'],
  inputs: async () => [],
  tree: shellBase,
  config: { entrypoint: [], command: ['sh'], user: nonRoot },
};
