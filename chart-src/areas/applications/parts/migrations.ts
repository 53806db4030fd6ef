/**
 * Migrations: Jobs that change the tables of an application's database, with its image, configuration and calls. They are no hooks: Helm would wait for a
 * hook before it makes the pods of the database that the hook waits for. Each waits for the stores itself, and the application's pods wait for the tables.
 * None is removed when it is done: Argo CD would make it again.
 */
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  type Documents,
  defineObject,
  type Expr,
  ifAny,
  matchDocuments,
  type Operand,
  type Ref,
  valueParameter,
} from '../../../../compiler/index.ts';
import { configChecksum, configMount, configVolume } from '../../../catalogue/pod/config.ts';
import { runTemplate } from '../../../catalogue/runs/run.ts';
import { called, type Subject, selectorOfSubject } from '../../../catalogue/subject.ts';
import { byJob } from '../../../catalogue/workloads/job.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Application } from '../application.values.ts';
import type { MigrationJob } from '../migrations.values.ts';
import { type ApplicationAt, forEachApplication, subjectOf } from './application.ts';
import { MIGRATE } from './contract.ts';
import { commandLine, contract } from './pod.ts';

/** A migration in a template. It has a name of its own, so that the application's Service sends it nothing. */
export interface MigrationAt extends ApplicationAt {
  readonly job: Ref<MigrationJob>;
}

const migrationsOf = (subject: Subject): Subject => ({ ...subject, ...called(subject.object.part('migrations')) });

/** Documents for each application that changes tables. */
export function forEachMigration(body: (at: MigrationAt) => Documents | readonly Documents[]): Documents {
  return forEachApplication(({ application, name, subject }) =>
    matchDocuments(application.migrations, {
      job: (job) => body({ application, name, job, subject: migrationsOf(subject) }),
    }),
  );
}

/** The Job. */
export const migrationJob = byJob<MigrationAt>(({ application, name, job }) => {
  const template = templateOf(application, name, job);
  return {
    madeOf: [template],
    spec: { backoffLimit: job.retries, activeDeadlineSeconds: job.deadlineSeconds, template },
  };
});

/** The pods of the Job, which its name follows. */
const templateOf: (
  application: Expr<Application>,
  name: Operand<string>,
  job: Expr<MigrationJob>,
) => Expr<IPodTemplateSpec> = defineObject<IPodTemplateSpec>()(
  'migration',
  'The pods that change the tables of an application.',
  [
    valueParameter<Application>()('application', 'Application'),
    'name',
    valueParameter<MigrationJob>()('job', 'MigrationJob'),
  ],
  (application, name, job) => {
    const subject = subjectOf(name, application);
    return runTemplate(subject, {
      container: MIGRATE,
      // The application's pods wait for the tables, and servers wait for no other server.
      waits: 'stores',
      commandLine: commandLine(job),
      env: [contract(application)],
      volumes: [configVolume(subject)],
      volumeMounts: [configMount(subject)],
      serviceAccount: application.serviceAccount,
      podLabels: selectorOfSubject(migrationsOf(subject)),
      podAnnotations: ifAny<StringMap, StringMap>(configChecksum(application.config), (checksum) => checksum),
    });
  },
);
