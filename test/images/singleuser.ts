/** What JupyterHub starts for each user: JupyterLab and a kernel for Python. */
import { join } from 'node:path';
import { debianBase } from './debian-base.ts';
import { pythonBase, pythonPackages, pythonSources } from './python.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'singleuser');

export const singleuser: ImageRecipe = {
  name: 'singleuser',
  layers: [debianBase, pythonBase],
  sources: ['singleuser', 'singleuser.ts', ...pythonSources],
  inputs: async () => [],
  tree: async () => (await pythonPackages(join(folder, 'requirements.txt'))).folder('home/jovyan', 0o1777),
  config: {
    entrypoint: [],
    command: ['jupyterhub-singleuser'],
    user: '1000:1000',
    workingDir: '/home/jovyan',
    env: { HOME: '/home/jovyan' },
  },
};
