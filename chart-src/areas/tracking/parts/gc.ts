/** The CronJob that removes for good what users have deleted. Artifacts go through the server, which alone knows where they are. */
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob';
import { type Documents, fields, ifSetDocuments, resource, when } from '../../../../compiler/index.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import { podLabelsOf, type StringMap } from '../../../kit/labels.ts';
import type { ObjectName } from '../../../kit/names.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import { trackingLabel, trackingVariables } from '../callable.ts';
import * as names from '../names.ts';
import { GC } from './contract.ts';
import { scriptRun } from './run.ts';
import { AREA, ofServer, type ServerAt } from './server.ts';

const named = (): ObjectName => names.mlflow().part('gc');

/** Documents for a server whose tables are in a database. */
export const forGc = (body: (at: ServerAt) => Documents | readonly Documents[]): Documents =>
  ofServer((at) => ifSetDocuments(at.server.calls.database, () => when(at.server.gc.enabled, () => body(at))));

/** The CronJob. */
export const gcCronJob: Controller<ServerAt> = {
  file: 'cron-job',
  documents: (at) => {
    const { server, subject } = at;
    const { labels, annotations } = subject;
    return resource<ICronJob>()({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: objectMeta({ object: named(), fullName: named().job, labels, annotations }),
      spec: {
        schedule: server.gc.schedule,
        concurrencyPolicy: 'Forbid',
        // A cluster that was away for a while does not make up for all it missed.
        startingDeadlineSeconds: 3600,
        successfulJobsHistoryLimit: 1,
        failedJobsHistoryLimit: 1,
        jobTemplate: {
          spec: {
            backoffLimit: 2,
            template: scriptRun(at, named(), {
              container: GC,
              script: 'gc.py',
              args: ['--older-than', server.gc.olderThan],
              resources: server.gc.resources,
              env: [trackingVariables()],
              podLabels: fields<StringMap>(
                withCalls(podLabelsOf(AREA, named().name, labels), server.calls),
                trackingLabel(),
              ),
            }),
          },
        },
      },
    });
  },
};
