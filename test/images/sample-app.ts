/** An application of the tests: API, web, worker and migration in one program, with clients of all stores. */
import { join } from 'node:path';
import { debianBase } from './debian-base.ts';
import { pythonBase, pythonPackages, pythonSources } from './python.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'sample-app');

export const sampleApp: ImageRecipe = {
  name: 'sample-app',
  layers: [debianBase, pythonBase],
  sources: ['sample-app', 'sample-app.ts', ...pythonSources],
  inputs: async () => [],
  tree: async () => (await pythonPackages(join(folder, 'requirements.txt'))).file('app/app.py', join(folder, 'app.py')),
  config: {
    entrypoint: ['python3', '/app/app.py'],
    command: ['api'],
    user: '10001:10001',
    workingDir: '/app',
    env: { HOME: '/tmp' },
  },
};
