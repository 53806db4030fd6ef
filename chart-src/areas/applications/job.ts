/**
 * The Jobs of migrations. They are no hooks: Helm would wait for a hook before it makes the pods of the database that the hook waits for. Each waits
 * for the stores itself, and the application's pods wait for the tables. None is removed when it is done: Argo CD would make it again.
 */
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import { matchDocuments, resource } from '../../../compiler/index.ts';
import { withCalls } from '../../catalogue/calls.ts';
import { metaOfSubject, selectorOfSubject } from '../../catalogue/subject.ts';
import { forEachApplication } from './parts/application.ts';
import { migrationPod } from './parts/migration-pod.ts';
import { migrationsName, migrationsOf } from './parts/migrations.ts';

export const migrations = forEachApplication('applicationMigration', 'The Job that changes the tables', (at) =>
  matchDocuments(at.application.migrations, {
    job: (job) => {
      const subject = migrationsOf(at);
      return resource<IJob>()({
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: { ...metaOfSubject(subject), name: migrationsName(at, job) },
        spec: {
          backoffLimit: job.retries,
          activeDeadlineSeconds: job.deadlineSeconds,
          template: {
            metadata: { labels: withCalls(selectorOfSubject(subject), at.application.calls) },
            spec: migrationPod(at, job),
          },
        },
      });
    },
  }),
);
