/** The layer below images of Python programs, and packages of Python's index over it. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa } from '../../scripts/lib/execa.ts';
import { Tree } from '../cluster/archive/tree.ts';
import { libraryFolder, treeOf } from './debian.ts';
import { debianSources, folderOverDebian } from './debian-base.ts';
import { installWheels } from './python-wheels.ts';
import type { LayerRecipe } from './recipe.ts';

/** The Python of Debian 12; the requirements are pinned for it. */
const version = '3.11';
const interpreter = `python${version}`;
/** Where Debian's Python looks for packages that are not Debian's. */
const site = `usr/local/lib/${interpreter}/dist-packages`;

/** Recipes that build on it name these among their sources. */
export const pythonSources = ['python.ts', 'python-wheels.ts', ...debianSources] as const;

export const pythonBase: LayerRecipe = {
  name: 'python',
  sources: pythonSources,
  inputs: async () => [],
  tree: async () => {
    const files = await pythonFiles();
    await compile(files, join(files, 'usr/lib', interpreter), `/usr/lib/${interpreter}`);
    return treeOf(files)
      .without(/\/(lib2to3|idlelib|pydoc_data|ensurepip|test)\/|\/config-3|^usr\/share\/applications|^var/)
      .link('usr/bin/python3', interpreter)
      .folder(site);
  },
};

/** Debian's files for Python, unpacked; much of what is compiled for it needs the library of C++. */
function pythonFiles(): Promise<string> {
  return folderOverDebian('python', [interpreter, 'libstdc++6'], ['libtirpc3', 'libnsl2']);
}

/**
 * The packages that a file of requirements lists, with their programs. The list is complete: what a package asks for
 * and these images never load (machine learning libraries for a server that only stores their figures) is not in it.
 */
export async function pythonPackages(requirements: string): Promise<Tree> {
  const packages = temporaryFolder();
  await installWheels(requirements, version, packages);
  await compile(await pythonFiles(), packages, `/${site}`);
  const tree = new Tree();
  for (const folder of ['share', 'etc']) {
    if (existsSync(join(packages, folder))) tree.copyOf(`usr/local/${folder}`, join(packages, folder));
  }
  // Tests, and browsers' debugging information, are a third of what packages bring.
  const unread = /^(bin|share|etc)$|(^|\/)tests$|\.(map|pyi|pxd|c|h)$/;
  tree.copyOf(site, packages, (path) => (unread.test(path) ? undefined : path));
  for (const [name, [module, attribute]] of await programsOf(packages)) {
    const [first] = attribute.split('.'); // it can be a method of a class
    const script = `#!/usr/bin/python3\nimport sys\n\nfrom ${module} import ${first}\n\nsys.exit(${attribute}())\n`;
    tree.text(`usr/local/bin/${name}`, script, 0o755);
  }
  return tree;
}

/**
 * Compiles ahead of time, with the image's own Python: the file system of a container is read-only, so that a program
 * would compile itself at each start. Checked by nothing, since files in layers have no times.
 */
async function compile(files: string, folder: string, path: string): Promise<void> {
  const libraries = ['usr', ''].map((prefix) => join(files, prefix, libraryFolder)).join(':');
  const env = { PYTHONHOME: join(files, 'usr'), LD_LIBRARY_PATH: libraries };
  const options = ['-q', '-j', '2', '--invalidation-mode', 'unchecked-hash', '-s', folder, '-p', path];
  // Some packages carry templates of source files, which do not compile.
  await execa(join(files, 'usr/bin', interpreter), ['-I', '-m', 'compileall', ...options, folder], {
    env,
    reject: false,
  });
}

/** Programs that packages announce: their name, and the function that is called. */
async function programsOf(packages: string): Promise<Map<string, [module: string, attribute: string]>> {
  const programs = new Map<string, [string, string]>();
  for (const name of (await readdir(packages)).filter((name) => name.endsWith('.dist-info')).sort()) {
    const text = await readFile(join(packages, name, 'entry_points.txt'), 'utf8').catch(() => '');
    const section = /^\[console_scripts\]\n([^[]*)/m.exec(text)?.[1] ?? '';
    for (const [, program = '', module = '', attribute = ''] of section.matchAll(
      /^\s*(\S+)\s*=\s*([\w.]+):([\w.]+)/gm,
    )) {
      programs.set(program, [module, attribute]);
    }
  }
  return programs;
}
