/** Names that the pods of jobs use, and that users can't give to what they add. */
import { contract } from '../../../catalogue/pod/contract.ts';

/** The main container. */
export const TRAINER = 'train';
/** The volume through which processes of one pod talk. */
export const SHARED_MEMORY = 'shared-memory';

/** What a job is told, and what its pods are made of, beside what every workload has. */
export const JOB = contract({
  env: [
    'JOB_NAME',
    'MODEL_NAME',
    'ENABLE_AUTO_RETRAINING',
    'DATASET_URI',
    'DATASET_VERSION',
    'DATASET_CLASSIFICATION',
    'CHECKPOINT_BUCKET',
    'CHECKPOINT_URI',
    'MLFLOW_EXPERIMENT_NAME',
    'MLFLOW_RUN_CONTEXT',
    'MASTER_ADDR',
    'MASTER_PORT',
    'WORLD_SIZE',
    'RANK',
  ],
  volumes: [SHARED_MEMORY],
  containers: [TRAINER],
});
