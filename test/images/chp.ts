/** configurable-http-proxy, the proxy of JupyterHub, on the Node that runs this project. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa } from '../../scripts/lib/execa.ts';
import { debianBase, debianSources, overDebian } from './debian-base.ts';
import type { ImageRecipe } from './recipe.ts';

const folder = join(import.meta.dirname, 'chp');
const program = 'configurable-http-proxy';

export const chp: ImageRecipe = {
  name: 'chp',
  layers: [debianBase],
  sources: ['chp', 'chp.ts', ...debianSources],
  inputs: async () => [process.version],
  tree: async () => {
    const work = temporaryFolder();
    await cp(folder, work, { recursive: true });
    await execa('npm', ['ci', '--omit=dev', '--ignore-scripts', '--silent'], { cwd: work });
    return (await overDebian('node', ['libstdc++6', 'libatomic1']))
      .file('usr/local/bin/node', process.execPath)
      .copyOf('srv/configurable-http-proxy/node_modules', join(work, 'node_modules'), (path) =>
        path === '.bin' ? undefined : path,
      )
      .link(`usr/local/bin/${program}`, `/srv/configurable-http-proxy/node_modules/${program}/bin/${program}`);
  },
  config: { entrypoint: [], command: [program], user: '65534:65534' },
};
