/** Names that the pods of jobs use, and that users can't give to what they add. */

/** The main container. */
export const TRAINER = 'train';
/** The volume through which processes of one pod talk. */
export const SHARED_MEMORY = 'shared-memory';

/** All volumes; `tmp` is that of every pod. */
export const VOLUMES = ['tmp', SHARED_MEMORY] as const;

/** Variables of the area's contract, beside those that every workload gets. */
export const TRAINING_ENV = [
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
] as const;
