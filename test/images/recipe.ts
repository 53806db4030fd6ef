/** What an image of the tests is made of, and how its archive is cached. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../../scripts/lib/atomic.ts';
import { withLock } from '../../scripts/lib/lock.ts';
import { cacheFolder } from '../../scripts/lib/paths.ts';
import { step } from '../../scripts/lib/progress.ts';
import { type ImageConfig, type Layer, writeImage, writeLayer } from '../cluster/archive/image.ts';
import type { Tree } from '../cluster/archive/tree.ts';

/** What files are made of: `tree` does the work, `inputs` says cheaply what they depend on besides `sources`. */
export interface LayerRecipe {
  name: string;
  /** Files and folders of this repository whose content goes into the hash; relative to test/images. */
  sources: readonly string[];
  /** Versions and the like that the content depends on as well. */
  inputs: () => Promise<readonly string[]>;
  tree: () => Promise<Tree>;
}

/** One image: its own files over layers that it shares with others. */
export interface ImageRecipe extends LayerRecipe {
  /** Layers below its own, the lowest first. A node unpacks one once, however many images have it. */
  layers?: readonly LayerRecipe[];
  config: ImageConfig;
  /** Version that the tag begins with, for what reads it there: CloudNativePG wants PostgreSQL's. */
  version?: () => Promise<string>;
}

/** An image that is ready to be loaded; the parts of its name are what charts ask for. */
export interface TestImage {
  /** `registry/repository:tag` */
  name: string;
  registry: string;
  repository: string;
  /** Hash of what the image is made of, after its version if it has one. */
  tag: string;
  /** Path of the archive. */
  archive: string;
}

const registry = 'localhost';

/** Answers an image, packing it unless the cache has it. */
export async function buildImage(recipe: ImageRecipe): Promise<TestImage> {
  const version = await recipe.version?.();
  const tag = [...(version === undefined ? [] : [version]), await hashOfImage(recipe)].join('-');
  const repository = `ml-platform/${recipe.name}`;
  const name = `${registry}/${repository}:${tag}`;
  const archive = cacheFolder('images', `${recipe.name}-${tag}.tar`);
  await withLock(`${archive}.lock`, async () => {
    if (existsSync(archive)) return;
    const layers: Layer[] = [];
    for (const layer of recipe.layers ?? []) layers.push(await buildLayer(layer));
    await step(`image ${recipe.name}`, async () => {
      const own = writeLayer(`${archive}.layer`, await recipe.tree());
      writeImage(archive, name, [...layers, own], recipe.config);
      await rm(own.file);
    });
  });
  return { name, registry, repository, tag, archive };
}

/** A layer that several images have is packed once. */
async function buildLayer(recipe: LayerRecipe): Promise<Layer> {
  const file = cacheFolder('layers', `${recipe.name}-${await hashOf(recipe)}.tar`);
  const note = `${file}.json`; // written last: where it is, the layer is whole
  await withLock(`${file}.lock`, async () => {
    if (existsSync(note)) return;
    await step(`layer ${recipe.name}`, async () => {
      await writeFileAtomic(note, JSON.stringify(writeLayer(file, await recipe.tree())));
    });
  });
  return { ...(JSON.parse(await readFile(note, 'utf8')) as Layer), file };
}

async function hashOfImage(recipe: ImageRecipe): Promise<string> {
  const layers = await Promise.all((recipe.layers ?? []).map(hashOf));
  const parts = [...layers, await hashOf(recipe), JSON.stringify(recipe.config)];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);
}

async function hashOf({ sources, inputs }: LayerRecipe): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([await inputs(), process.arch]));
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
