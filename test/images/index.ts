/** The images of the tests, by name. A new one is a file with a recipe and a line here. */
import { busybox } from './busybox.ts';
import { chp } from './chp.ts';
import { cloudnativePg } from './cloudnative-pg.ts';
import { jupyterhub } from './jupyterhub.ts';
import { kafka } from './kafka.ts';
import { keda } from './keda.ts';
import { metricsServer } from './metrics-server.ts';
import { mlflow } from './mlflow.ts';
import { modelServer } from './model-server.ts';
import { postgres } from './postgres.ts';
import { rclone } from './rclone.ts';
import { buildImage, type TestImage } from './recipe.ts';
import { redis } from './redis.ts';
import { s3 } from './s3.ts';
import { sampleApp } from './sample-app.ts';
import { singleuser } from './singleuser.ts';
import { toolbox } from './toolbox.ts';
import { trainer } from './trainer.ts';

export type { TestImage } from './recipe.ts';

const recipes = {
  busybox,
  'cloudnative-pg': cloudnativePg,
  chp,
  jupyterhub,
  kafka,
  keda,
  'metrics-server': metricsServer,
  mlflow,
  'model-server': modelServer,
  postgres,
  rclone,
  redis,
  s3,
  'sample-app': sampleApp,
  singleuser,
  toolbox,
  trainer,
} as const;

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
