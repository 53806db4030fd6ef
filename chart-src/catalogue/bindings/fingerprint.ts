/** All that the variables, volumes and labels of a pod depend on that calls stores, for what has to be named anew when they change. */
import {
  define,
  type Expr,
  eachEntry,
  entry,
  fields,
  format,
  ifAny,
  ifSet,
  nameOf,
  type Ref,
  toJson,
  valueParameter,
  values,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import type { PeerName } from '../../shared/references.ts';
import { callsCas } from './ca.ts';
import { bucketBinding, cacheBinding, databaseBinding, kafkaBinding } from './names.ts';

const { dataLayer } = values<PlatformValues>();

/** What called stores and peers are known by. */
export const storesFingerprint: (calls: Expr<Calls>) => Expr<StringMap> = define(
  'storesFingerprint',
  'What the pods depend on that call stores.',
  [valueParameter<Calls>()('calls', 'Calls')],
  'map',
  (calls: Ref<Calls>) =>
    fields<StringMap>(
      { postgres: dataLayer.postgres.mode, trust: toJson(callsCas(calls)) },
      ifSet(calls.database, (name) => ({
        database: format`${databaseBinding(nameOf(name))} ${toJson(entry(name).credentials)}`,
      })),
      ifSet(calls.cache, (name) => ({
        cache: format`${cacheBinding(entry(name), nameOf(name))} ${entry(name).mode} ${toJson(entry(name).credentials)}`,
      })),
      ifSet(calls.sessions, (name) => ({
        sessions: format`${cacheBinding(entry(name), nameOf(name))} ${entry(name).mode} ${toJson(entry(name).credentials)}`,
      })),
      ifSet(calls.bucket, (name) => ({
        bucket: format`${bucketBinding(nameOf(name))} ${dataLayer.objectStore.mode} ${toJson(dataLayer.objectStore.credentials)}`,
      })),
      ifAny(calls.topics, () => ({
        kafka: format`${kafkaBinding()} ${dataLayer.kafka.mode} ${toJson(dataLayer.kafka.security)}`,
      })),
      eachEntry<PeerName, string>(calls.peers, 'peer', (name) => [format`peer ${nameOf(name)}`, toJson(entry(name))]),
    ),
);
