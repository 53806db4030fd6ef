/** MLflow's tracking server, with basic authentication, PostgreSQL and S3. */
import { join } from 'node:path';
import { debianBase } from './debian-base.ts';
import { pythonBase, pythonPackages, pythonSources } from './python.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'mlflow');

export const mlflow: ImageRecipe = {
  name: 'mlflow',
  layers: [debianBase, pythonBase],
  sources: ['mlflow', 'mlflow.ts', ...pythonSources],
  inputs: async () => [],
  tree: async () => pythonPackages(join(folder, 'requirements.txt')),
  config: { entrypoint: [], command: ['mlflow', 'server'], user: '10001:10001', env: { HOME: '/tmp' } },
};
