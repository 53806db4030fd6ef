/** The layer below all images that need a real Debian: a shell with its tools, certificates, curl, and users. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tree } from '../cluster/archive/tree.ts';
import { debianFiles, debianFolder, debianTree, treeOf } from './debian.ts';
import { debianClosure } from './debian-packages.ts';
import type { LayerRecipe } from './recipe.ts';

const packages = ['libc6', 'libc-bin', 'dash', 'coreutils', 'grep', 'sed', 'mawk', 'findutils', 'curl'] as const;
const without = ['ca-certificates', 'openssl'] as const;

/** Users by their ids: a program that looks up its own user finds one. */
const users: Readonly<Record<number, string>> = {
  0: 'root',
  999: 'service',
  1000: 'user',
  10001: 'app',
  65532: 'nonroot',
};

/** Recipes that build on it name these among their sources. */
export const debianSources = ['debian-base.ts', 'debian-packages.ts', 'debian.ts'] as const;

export const debianBase: LayerRecipe = {
  name: 'debian',
  sources: debianSources,
  inputs: async () => [],
  tree: async () => {
    const tree = await debianTree('base', { packages, without: [...without] });
    for (const folder of ['bin', 'sbin', 'lib', 'lib64']) tree.link(folder, `usr/${folder}`);
    tree.link('usr/bin/sh', 'dash').text('etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files dns\n');
    return withUsers(tree, users)
      .text('etc/ssl/certs/ca-certificates.crt', await certificates())
      .folder('tmp', 0o1777)
      .folder('run')
      .folder('var/tmp', 0o1777)
      .link('var/run', '/run')
      .folder('proc')
      .folder('dev')
      .folder('sys');
  },
};

/** Writes /etc/passwd and /etc/group. Several ids may have one name. */
export function withUsers(tree: Tree, names: Readonly<Record<number, string>>): Tree {
  const entries = Object.entries(names);
  return tree
    .text('etc/passwd', entries.map(([id, name]) => `${name}:x:${id}:${id}:${name}:/tmp:/bin/sh\n`).join(''))
    .text('etc/group', entries.map(([id, name]) => `${name}:x:${id}:\n`).join(''));
}

/** What an image adds to the base: packages and what they depend on, without what the base has. */
export async function overDebian(
  name: string,
  names: readonly string[],
  unwanted: readonly string[] = [],
): Promise<Tree> {
  return treeOf(await folderOverDebian(name, names, unwanted));
}

/** The same as a folder of the cache. */
export async function folderOverDebian(
  name: string,
  names: readonly string[],
  unwanted: readonly string[] = [],
): Promise<string> {
  const below = await debianClosure({ packages, without });
  return debianFolder(name, { packages: names, without: [...below, ...without, ...unwanted] });
}

/** The bundle that the package's installation script would write. */
async function certificates(): Promise<string> {
  const folder = join(await debianFiles('ca-certificates'), 'usr/share/ca-certificates/mozilla');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.crt')).sort();
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}
