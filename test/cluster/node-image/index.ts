/** The image of the nodes: pulled where that works, else built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../../../scripts/lib/progress.ts';
import { toolSource } from '../../../scripts/lib/tools.ts';
import { runEngine } from '../engine.ts';
import { buildNodeImage, hasImage } from './build.ts';
import { nodeImageName } from './key.ts';

/**
 * Answers the name of an image that the engine has. In this order: `ML_PLATFORM_NODE_IMAGE`, the one that was built or
 * pulled before, kind's own image from its registry, a build.
 *
 * @param cancelSignal ends a pull or a build on its way
 */
export async function nodeImage(cancelSignal: AbortSignal): Promise<string> {
  const chosen = process.env.ML_PLATFORM_NODE_IMAGE;
  if (chosen) return chosen;
  const own = await nodeImageName();
  if (await hasImage(own)) return own;
  const published = await publishedImage();
  if ((await hasImage(published)) || (await pull(published, cancelSignal))) return published;
  cancelSignal.throwIfAborted();
  await buildNodeImage(own, cancelSignal);
  return own;
}

/** The image that this version of kind was released with, by digest. */
async function publishedImage(): Promise<string> {
  const file = join(await toolSource('kind'), 'pkg/apis/config/defaults/image.go');
  const name = /const Image = "(.+)"/.exec(await readFile(file, 'utf8'))?.[1];
  if (name === undefined) throw new Error(`${file} has no constant Image; adapt node-image/index.ts`);
  return `docker.io/${name}`;
}

async function pull(name: string, cancelSignal: AbortSignal): Promise<boolean> {
  say(`node image: trying to pull ${name}`);
  const result = await runEngine(['pull', '--quiet', name], { reject: false, timeout: 600_000, cancelSignal });
  if (result.exitCode !== 0) say('node image: it can not be pulled here, so it is built');
  return result.exitCode === 0;
}
