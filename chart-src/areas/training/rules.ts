/** Rules of `training` that types can't say. */
import { type Rules, rulesForEach, rulesWhen, values, withDefaults } from '../../../compiler/index.ts';
import { queueRules } from '../../catalogue/gpu/queueing.ts';
import { takenIn } from '../../catalogue/pod/taken.ts';
import { callsRules } from '../../catalogue/rules/calls.ts';
import { envRules, extraRules, resourceRules } from '../../catalogue/rules/container.ts';
import { poolRules } from '../../catalogue/rules/pools.ts';
import { imageRules } from '../../kit/rules/image.ts';
import { serviceAccountRules } from '../../kit/rules/service-account.ts';
import type { PlatformValues } from '../../platform.ts';
import { tolerationRules } from '../../shared/rules/tolerations.ts';
import { JOB } from './parts/contract.ts';
import { checkpointRules } from './rules/checkpoint.ts';
import { runRules } from './rules/run.ts';
import { triggerRules } from './rules/triggers.ts';

const { training } = values<PlatformValues>();
const { retraining } = training;

const taken = takenIn(JOB, 'platform', 'calls', 'waiting');

const jobs = rulesForEach(
  withDefaults(training.jobs, training.jobDefaults),
  'job',
  ['training', 'jobs'],
  (job, place) => [
    ...imageRules(job.image, place),
    ...resourceRules(job.resources, place, ['resources']),
    ...envRules(job, place, taken),
    ...extraRules(job, place, taken),
    tolerationRules(job.tolerations, place),
    ...callsRules(job.calls, place),
    serviceAccountRules(job.serviceAccount, place),
    ...poolRules(job, place, 'the job'),
    ...checkpointRules(job, place),
    queueRules.get()(job, place, 'job'),
    runRules(job, place),
  ],
);

export const rules: readonly Rules[] = [
  jobs,
  rulesWhen(retraining.enabled, () => [
    rulesForEach(
      withDefaults(retraining.triggers, retraining.triggerDefaults),
      'trigger',
      ['training', 'retraining', 'triggers'],
      triggerRules,
    ),
  ]),
];
