/** The images of the tests, by name. A new one is a file with a recipe and a line here. */
import { busybox } from './busybox.ts';
import { metricsServer } from './metrics-server.ts';
import { modelServer } from './model-server.ts';
import { rclone } from './rclone.ts';
import { buildImage, type TestImage } from './recipe.ts';
import { s3 } from './s3.ts';

export type { TestImage } from './recipe.ts';

const recipes = { busybox, 'metrics-server': metricsServer, 'model-server': modelServer, rclone, s3 } as const;

/** Name of an image. */
export type TestImageName = keyof typeof recipes;

/**
 * Answers an image, building it unless the cache has it.
 *
 * @example
 * const image = await testImage('model-server');
 * await cluster.load(image);
 */
export function testImage(name: TestImageName): Promise<TestImage> {
  return buildImage(recipes[name]);
}
