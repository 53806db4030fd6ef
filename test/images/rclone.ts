/** Stands in for docker.io/rclone/rclone: the same entrypoint and places, rclone from Debian, and a shell. */
import { join } from 'node:path';
import { shellBase } from './base.ts';
import { debianFiles, libraryFolder } from './debian.ts';
import type { ImageRecipe } from './recipe.ts';

const certificates = 'etc/ssl/certs/ca-certificates.crt';

export const rclone: ImageRecipe = {
  name: 'rclone',
  sources: ['rclone.ts', 'base.ts', 'debian.ts'],
  inputs: async () => [],
  tree: async () => {
    const files = await debianFiles('rclone', 'libc6');
    const tree = (await shellBase()).file('usr/local/bin/rclone', join(files, 'usr/bin/rclone'));
    for (const library of ['libc.so.6', 'libresolv.so.2', 'libpthread.so.0', 'libdl.so.2']) {
      tree.file(join(libraryFolder, library), join(files, libraryFolder, library));
    }
    const loader = process.arch === 'arm64' ? 'ld-linux-aarch64.so.1' : 'ld-linux-x86-64.so.2';
    tree.file(join(process.arch === 'arm64' ? 'lib' : 'lib64', loader), join(files, libraryFolder, loader));
    return tree.file(certificates, `/${certificates}`, 0o644).folder('data', 0o1777).folder('config', 0o1777);
  },
  config: { entrypoint: ['rclone'], workingDir: '/data', env: { XDG_CONFIG_HOME: '/config' } },
};
