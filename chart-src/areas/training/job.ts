/** Jobs that run once. Their names carry a hash of what can't be changed, so that a change is a new Job. */
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import { bind, format, matchDocuments, resource, sha256, toJson, trunc } from '../../../compiler/index.ts';
import { jobName as nameOfJob } from '../../kit/names.ts';
import { AREA, forEachJob } from './parts/job.ts';
import { fixedPart } from './parts/pod.ts';
import { onlyRun, runLabels } from './parts/spec.ts';

export const jobs = forEachJob(({ job, jobName, subject }) =>
  matchDocuments(job, {
    once: () => {
      const fixed = fixedPart(job, jobName);
      const hash = bind('hash', trunc(8, sha256(toJson(fixed))));
      return resource<IJob>()({
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: {
          name: nameOfJob(AREA, format`${jobName}-${hash}`),
          labels: runLabels(job, subject),
          annotations: subject.annotations,
        },
        spec: onlyRun(job, fixed),
      });
    },
  }),
);
