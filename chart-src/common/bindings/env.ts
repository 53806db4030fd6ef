/** Environment variables that a workload gets from what it calls. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { ItemTpl, Ref } from '../../../compiler/index.ts';
import type { Calls } from '../values/network.ts';
import { BUCKET_ENV, bucketEnv } from './bucket.ts';
import { CACHE_ENV, cacheEnv } from './cache.ts';
import { DATABASE_ENV, databaseEnv } from './database.ts';
import { TOPIC_ENV, topicsEnv } from './topics.ts';

/** All variables that calls can set; users must not set them. */
export const CALLS_ENV: readonly string[] = [...DATABASE_ENV, ...CACHE_ENV, ...BUCKET_ENV, ...TOPIC_ENV];

/** Addresses and credentials of all that is called. */
export function callsEnv(calls: Ref<Calls>): readonly ItemTpl<IEnvVar>[] {
  return [
    databaseEnv(calls),
    cacheEnv(calls.cache, 'REDIS'),
    cacheEnv(calls.sessions, 'SESSION_REDIS'),
    bucketEnv(calls),
    topicsEnv(calls),
  ];
}
