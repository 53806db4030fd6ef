/** Environment variables that a workload gets from what it calls. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { defineItems, type Expr, items, type Many, valueParameter } from '../../../compiler/index.ts';
import type { Calls } from '../../kit/values/network.ts';
import { BUCKET_ENV, bucketEnv } from './bucket.ts';
import { CA_ENV, caEnv } from './ca.ts';
import { CACHE_ENV, cacheEnv } from './cache.ts';
import { DATABASE_ENV, databaseEnv } from './database.ts';
import { KAFKA_TOPIC, TOPIC_ENV, topicsEnv } from './topics.ts';
import { TRACKING_ENV, trackingEnv, wandbEnv } from './tracking.ts';
import { applicationsEnv, MODEL_URL, modelsEnv, WORKLOAD_ENV } from './workloads.ts';

/** All variables that calls can set; users must not set them. */
export const CALLS_ENV: readonly string[] = [
  ...DATABASE_ENV,
  ...CACHE_ENV,
  ...BUCKET_ENV,
  ...TOPIC_ENV,
  ...CA_ENV,
  ...TRACKING_ENV,
  ...WORKLOAD_ENV,
];

/** With what variables begin that calls set for each topic and model. */
export const CALLS_PREFIXES: readonly string[] = [KAFKA_TOPIC, MODEL_URL];

/** Addresses and credentials of called stores alone. */
export const storesEnv: (calls: Expr<Calls>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'storesEnv',
  'Variables with addresses and credentials of the stores that a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) =>
    items<IEnvVar>(
      databaseEnv(calls),
      cacheEnv(calls.cache, 'REDIS'),
      cacheEnv(calls.sessions, 'SESSION_REDIS'),
      bucketEnv(calls),
      topicsEnv(calls),
      caEnv(calls),
    ),
);

/** Addresses and credentials of all that is called. */
export const callsEnv: (calls: Expr<Calls>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'callsEnv',
  'Variables with addresses and credentials of all that a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) =>
    items<IEnvVar>(storesEnv(calls), trackingEnv(calls), wandbEnv(calls), applicationsEnv(calls), modelsEnv(calls)),
);
