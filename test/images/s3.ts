/** An object store for tests: an S3 server over a folder, in which buckets are folders and objects are files. */
import { identify } from '../../scripts/lib/tool-key.ts';
import { toolRegistry } from '../../scripts/lib/tool-registry.ts';
import { tool } from '../../scripts/lib/tools.ts';
import { emptyBase, nonRoot } from './base.ts';
import type { ImageRecipe } from './recipe.ts';

export const s3: ImageRecipe = {
  name: 's3',
  sources: ['s3.ts', 'base.ts'],
  inputs: async () => [(await identify(toolRegistry.versitygw)).sources],
  tree: async () =>
    emptyBase()
      .file('versitygw', await tool('versitygw'))
      .folder('data', 0o1777),
  config: { entrypoint: ['/versitygw'], command: ['posix', '/data'], user: nonRoot, env: { VGW_PORT: ':7070' } },
};
