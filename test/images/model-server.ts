/** A small real model server: a softmax regression over HTTP, in model-server/. */
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { go, goVersion } from '../../scripts/lib/go.ts';
import { emptyBase, nonRoot } from './base.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'model-server');

export const modelServer: ImageRecipe = {
  name: 'model-server',
  sources: ['model-server', 'model-server.ts', 'base.ts'],
  inputs: async () => [(await goVersion()) ?? ''],
  tree: async () => {
    const binary = join(temporaryFolder(), 'model-server');
    await go(folder, ['build', '-trimpath', '-ldflags', '-s -w', '-o', binary, '.']);
    return emptyBase().file('model-server', binary);
  },
  config: { entrypoint: ['/model-server'], user: nonRoot, env: { PORT: '8080' } },
};
