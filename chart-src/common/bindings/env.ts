/** Environment variables that a workload gets from what it calls. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { defineItems, type Expr, items, type Many, valueParameter } from '../../../compiler/index.ts';
import type { Calls } from '../values/network.ts';
import { BUCKET_ENV, bucketEnv } from './bucket.ts';
import { CACHE_ENV, cacheEnv } from './cache.ts';
import { DATABASE_ENV, databaseEnv } from './database.ts';
import { TOPIC_ENV, topicsEnv } from './topics.ts';
import { TRACKING_ENV, trackingEnv, wandbEnv } from './tracking.ts';

/** All variables that calls can set; users must not set them. */
export const CALLS_ENV: readonly string[] = [
  ...DATABASE_ENV,
  ...CACHE_ENV,
  ...BUCKET_ENV,
  ...TOPIC_ENV,
  ...TRACKING_ENV,
];

/** Addresses and credentials of all that is called. */
export const callsEnv: (calls: Expr<Calls>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'callsEnv',
  'Variables with the addresses and credentials of what a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) =>
    items<IEnvVar>(
      databaseEnv(calls),
      cacheEnv(calls.cache, 'REDIS'),
      cacheEnv(calls.sessions, 'SESSION_REDIS'),
      bucketEnv(calls),
      topicsEnv(calls),
      trackingEnv(calls),
      wandbEnv(calls),
    ),
);
