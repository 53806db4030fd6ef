/** A training job: a script that makes a model of the test's model server, with MLflow's client and S3's. */
import { join } from 'node:path';
import { debianBase } from './debian-base.ts';
import { pythonBase, pythonPackages, pythonSources } from './python.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'trainer');
/** The rows that the model of the test's model server was made of. */
const rows = join(import.meta.dirname, 'model-server/train/iris.csv');

export const trainer: ImageRecipe = {
  name: 'trainer',
  layers: [debianBase, pythonBase],
  sources: ['trainer', 'model-server/train/iris.csv', 'trainer.ts', ...pythonSources],
  inputs: async () => [],
  tree: async () => {
    const packages = await pythonPackages(join(folder, 'requirements.txt'));
    return packages.file('app/train.py', join(folder, 'train.py')).file('app/iris.csv', rows);
  },
  config: {
    entrypoint: [],
    command: ['python3', '/app/train.py'],
    user: '10001:10001',
    workingDir: '/app',
    env: { HOME: '/tmp' },
  },
};
