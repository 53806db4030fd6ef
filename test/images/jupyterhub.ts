/** JupyterHub with the spawner for Kubernetes, its authenticators, and what ends idle servers. */
import { join } from 'node:path';
import { debianBase } from './debian-base.ts';
import { pythonBase, pythonPackages, pythonSources } from './python.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'jupyterhub');

export const jupyterhub: ImageRecipe = {
  name: 'jupyterhub',
  layers: [debianBase, pythonBase],
  sources: ['jupyterhub', 'jupyterhub.ts', ...pythonSources],
  inputs: async () => [],
  tree: async () => (await pythonPackages(join(folder, 'requirements.txt'))).folder('srv/jupyterhub'),
  config: {
    entrypoint: [],
    command: ['jupyterhub'],
    user: '1000:1000',
    workingDir: '/srv/jupyterhub',
    env: { HOME: '/tmp' },
  },
};
