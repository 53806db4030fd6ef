/**
 * Names of entries of other maps. A value of such a type has to be a key of the map that the tag names: TypeScript, the editor, the command line
 * and the installed chart all check it.
 *
 * This is the one file of `shared` that names types of areas, and only as types: a reference is how one area names another's entries.
 */
import type { ref } from '../../compiler/authoring/expression.ts';
import type { Queue } from '../areas/compute/queueing.values.ts';
import type { Priority } from '../areas/compute/values.ts';
import type { Cache } from '../areas/data-layer/caches/cache.values.ts';
import type { Topic } from '../areas/data-layer/kafka/topic.values.ts';
import type { Bucket } from '../areas/data-layer/object-store/bucket.values.ts';
import type { Database } from '../areas/data-layer/postgres/database.values.ts';
import type { Profile } from '../areas/notebooks/profile.values.ts';
import type { Model, ModelVersion } from '../areas/serving/values.ts';
import type { TrainingJob } from '../areas/training/job.values.ts';
import type { GpuPool } from './gpu-pools/values.ts';
import type { Contact } from './platform/contacts.values.ts';
import type { Peer } from './platform/peers.values.ts';

/**
 * The name of one of the `gpuPools`.
 *
 * @TJS-type string
 * @keyOf gpuPools
 */
export type GpuPoolName = string & { readonly [ref]?: GpuPool };

/**
 * The name of one of `compute.priorities`.
 *
 * @TJS-type string
 * @keyOf compute.priorities
 */
export type PriorityName = string & { readonly [ref]?: Priority };

/**
 * The name of one of `serving.models`.
 *
 * @TJS-type string
 * @keyOf serving.models
 */
export type ModelName = string & { readonly [ref]?: Model };

/**
 * The name of one of the model's own `versions`. For objects two levels below the model: `release.canary`, `release.blueGreen`.
 *
 * @TJS-type string
 * @keyOf ../../versions
 */
export type VersionName = string & { readonly [ref]?: ModelVersion };

/**
 * The name of one of `platform.peers`.
 *
 * @TJS-type string
 * @keyOf platform.peers
 */
export type PeerName = string & { readonly [ref]?: Peer };

/**
 * The name of one of `platform.contacts`.
 *
 * @TJS-type string
 * @keyOf platform.contacts
 */
export type ContactName = string & { readonly [ref]?: Contact };

/**
 * The name of one of `dataLayer.postgres.databases`.
 *
 * @TJS-type string
 * @keyOf dataLayer.postgres.databases
 */
export type DatabaseName = string & { readonly [ref]?: Database };

/**
 * The name of one of `dataLayer.caches`.
 *
 * @TJS-type string
 * @keyOf dataLayer.caches
 */
export type CacheName = string & { readonly [ref]?: Cache };

/**
 * The name of one of `dataLayer.objectStore.buckets`.
 *
 * @TJS-type string
 * @keyOf dataLayer.objectStore.buckets
 */
export type BucketName = string & { readonly [ref]?: Bucket };

/**
 * The name of one of `dataLayer.kafka.topics`.
 *
 * @TJS-type string
 * @keyOf dataLayer.kafka.topics
 */
export type TopicName = string & { readonly [ref]?: Topic };

/**
 * The name of one of `compute.queueing.kueue.queues`.
 *
 * @TJS-type string
 * @keyOf compute.queueing.kueue.queues
 */
export type QueueName = string & { readonly [ref]?: Queue };

/**
 * The name of one of `training.jobs`.
 *
 * @TJS-type string
 * @keyOf training.jobs
 */
export type TrainingJobName = string & { readonly [ref]?: TrainingJob };

/**
 * The name of one of `notebooks.profiles`.
 *
 * @TJS-type string
 * @keyOf notebooks.profiles
 */
export type ProfileName = string & { readonly [ref]?: Profile };
