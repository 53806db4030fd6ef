/** Names of the objects of `training`: jobs, and what makes them run anew. */
import { nameForm } from '../../kit/names.ts';

const area = 'training';

/** A job: what makes its runs, its account, its policy; the Job of one that runs once has a hash of what can't be changed. */
export const job = nameForm({ area, kind: 'job', keys: ['training.jobs'], hashed: true });

/** A trigger of retraining. */
export const trigger = nameForm({ area, kind: 'trigger', keys: ['training.retraining.triggers'] });
