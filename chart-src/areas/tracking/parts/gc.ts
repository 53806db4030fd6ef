/** The CronJob that removes for good what users have deleted. Artifacts go through the server, which alone knows where they are. */
import { type Documents, fields, ifSetDocuments, when } from '../../../../compiler/index.ts';
import { called, podLabelsOfSubject } from '../../../catalogue/subject.ts';
import { byCronJob } from '../../../catalogue/workloads/cron-job.ts';
import type { StringMap } from '../../../kit/labels.ts';
import { trackingLabel, trackingVariables } from '../callable.ts';
import * as names from '../names.ts';
import { GC } from './contract.ts';
import { scriptRun } from './run.ts';
import { ofServer, type ServerAt } from './server.ts';

/** Documents for a server whose tables are in a database. */
export const forGc = (body: (at: ServerAt) => Documents | readonly Documents[]): Documents =>
  ofServer(({ server, subject }) =>
    ifSetDocuments(server.calls.database, () =>
      when(server.gc.enabled, () => body({ server, subject: { ...subject, ...called(names.mlflow().part('gc')) } })),
    ),
  );

/** The CronJob. */
export const gcCronJob = byCronJob<ServerAt>((at) => {
  const { server, subject } = at;
  return {
    // A cluster that was away for a while does not make up for all it missed.
    times: { schedule: server.gc.schedule, concurrencyPolicy: 'Forbid', startingDeadlineSeconds: 3600 },
    history: { successful: 1, failed: 1 },
    run: {
      backoffLimit: 2,
      template: scriptRun(at, {
        container: GC,
        script: 'gc.py',
        args: ['--older-than', server.gc.olderThan],
        resources: server.gc.resources,
        env: [trackingVariables()],
        podLabels: fields<StringMap>(podLabelsOfSubject(subject), trackingLabel()),
      }),
    },
  };
});
