/** Names that the pods of models use, and that users can't give to what they add. */
import { CONFIG } from '../../../catalogue/pod/config.ts';

/** The main container. */
export const SERVER = 'model';
/** The volume that artifacts are fetched into, and where all of it is mounted. */
export const CACHE = 'cache';
export const CACHE_PATH = '/cache';
/** The volume of an artifact that is there already. */
export const ARTIFACT = 'artifact';
/** The volume of the certificate of the store that an artifact is fetched from. */
export const ARTIFACT_CA = `${ARTIFACT}-ca`;
/** The ConfigMap of the script that fetches artifacts, its volume, and the script. */
export const FETCHER = 'fetcher';
export const SCRIPT = 'fetch.sh';
/** The volume through which processes of several GPUs talk. */
export const SHARED_MEMORY = 'shared-memory';

/** All volumes; `tmp` and `config` are those of every workload. */
export const VOLUMES = ['tmp', CONFIG, CACHE, ARTIFACT, ARTIFACT_CA, FETCHER, SHARED_MEMORY] as const;

/** Variables of the area's contract, beside those that every workload gets. */
export const MODEL_ENV = ['MODEL_NAME', 'MODEL_VERSION', 'MODEL_PATH', 'HF_HOME', 'HF_TOKEN'] as const;
