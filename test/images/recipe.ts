/** What an image of the tests is made of, and how its archive is cached. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../../scripts/lib/lock.ts';
import { cacheFolder } from '../../scripts/lib/paths.ts';
import { step } from '../../scripts/lib/progress.ts';
import { type ImageConfig, writeImage } from '../cluster/archive/image.ts';
import type { Tree } from '../cluster/archive/tree.ts';

/** One image: `tree` does the work, `inputs` says cheaply what its content depends on besides the files of `sources`. */
export interface ImageRecipe {
  name: string;
  /** Files and folders of this repository whose content goes into the hash; relative to test/images. */
  sources: readonly string[];
  /** Versions and the like that the content depends on as well. */
  inputs: () => Promise<readonly string[]>;
  tree: () => Promise<Tree>;
  config: ImageConfig;
}

/** An image that is ready to be loaded; the parts of its name are what charts ask for. */
export interface TestImage {
  /** `registry/repository:tag` */
  name: string;
  registry: string;
  repository: string;
  /** Hash of what the image is made of. */
  tag: string;
  /** Path of the archive. */
  archive: string;
}

const registry = 'localhost';

/** Answers an image, packing it unless the cache has it. */
export async function buildImage(recipe: ImageRecipe): Promise<TestImage> {
  const tag = await hashOf(recipe);
  const repository = `ml-platform/${recipe.name}`;
  const name = `${registry}/${repository}:${tag}`;
  const archive = cacheFolder('images', `${recipe.name}-${tag}.tar`);
  await withLock(`${archive}.lock`, async () => {
    if (existsSync(archive)) return;
    await step(`image ${recipe.name}`, async () => writeImage(archive, name, await recipe.tree(), recipe.config));
  });
  return { name, registry, repository, tag, archive };
}

async function hashOf({ sources, inputs, config }: ImageRecipe): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([await inputs(), config, process.arch]));
  const archiveCode = '../cluster/archive';
  for (const source of [...sources, archiveCode]) {
    for (const file of await filesOf(join(import.meta.dirname, source))) hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 12);
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path]; // a file
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
