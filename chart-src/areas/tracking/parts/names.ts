/** The name by which MLflow is found. */
import { define, match } from '../../../../compiler/index.ts';
import * as names from '../names.ts';
import type { Tracking } from '../values.ts';
import { tracking } from './server.ts';

/** The binding: a ConfigMap with the address, and a Secret of the same name with generated credentials. Where MLflow is shared they are the other release's. */
export const trackingBinding = define(
  'trackingBinding',
  'The name of the ConfigMap and the Secret of MLflow.',
  [],
  'name',
  () =>
    match<Tracking, string>(tracking, {
      shared: ({ release: other }) => names.mlflow().inRelease(other).full,
      builtin: () => names.mlflow().full,
      external: () => names.mlflow().full,
    }),
);
