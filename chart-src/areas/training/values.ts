/** `training`: jobs that train models, once or on a schedule. */
import type { ExtraObjects } from '../../shared/types/free-form.ts';
import type { TrainingJob, TrainingJobs } from './job.values.ts';
import type { Retraining } from './retraining.values.ts';

/** Jobs that train models, once or on a schedule. */
export interface Training {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** What every job starts from. */
  jobDefaults: TrainingJob;
  /**
   * Jobs by name.
   *
   * @entryDefaults jobDefaults
   */
  jobs: TrainingJobs;
  /** What makes a model be trained anew. */
  retraining: Retraining;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
