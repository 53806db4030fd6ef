/** Names that the pods of models use, and that users can't give to what they add. */
import { contract } from '../../../catalogue/pod/contract.ts';

/** The main container. */
export const SERVER = 'model';
/** The init container that fetches artifacts. */
export const FETCH = 'fetch-artifact';
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

/** What the server of a model is told, and what its pods are made of, beside what every workload has. */
export const MODEL = contract({
  env: ['MODEL_NAME', 'MODEL_VERSION', 'MODEL_PATH', 'HOME', 'HF_HOME', 'HF_TOKEN'],
  volumes: [CACHE, ARTIFACT, ARTIFACT_CA, FETCHER, SHARED_MEMORY],
  containers: [SERVER, FETCH],
});
