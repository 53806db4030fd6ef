/**
 * The Job that makes the tables of MLflow, and brings them up to what its image needs. It is a plain Job: the server's pods wait for the tables, and nothing
 * waits for the pods, so that Helm's --wait and Argo CD come to an end. A Job can't be changed; its name follows all that its pod is made of.
 */
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  type Documents,
  defineObject,
  type Expr,
  file,
  ifSetDocuments,
  valueParameter,
} from '../../../../compiler/index.ts';
import { called, selectorOfSubject } from '../../../catalogue/subject.ts';
import { byJob } from '../../../catalogue/workloads/job.ts';
import * as names from '../names.ts';
import type { TrackingServer } from '../server.values.ts';
import { MIGRATE } from './contract.ts';
import { loginFileEnv } from './env.ts';
import { scriptRun } from './run.ts';
import { ofServer, type ServerAt, subjectOf } from './server.ts';

const SCRIPT = 'schema.py';

const migrationOf = ({ server, subject }: ServerAt): ServerAt => ({
  server,
  subject: { ...subject, ...called(names.mlflow().part('migrations')) },
});

/** Documents for a server whose tables are in a database. */
export const forMigration = (body: (at: ServerAt) => Documents | readonly Documents[]): Documents =>
  ofServer((at) => ifSetDocuments(at.server.calls.database, () => body(migrationOf(at))));

/** The Job. */
export const migrationJob = byJob<ServerAt>(({ server }) => {
  const template = templateOf(server);
  return { madeOf: [template, file(`files/tracking/${SCRIPT}`)], spec: { backoffLimit: 6, template } };
});

/** The pods of the Job, which its name follows. */
const templateOf: (server: Expr<TrackingServer>) => Expr<IPodTemplateSpec> = defineObject<IPodTemplateSpec>()(
  'trackingMigration',
  'The pods that make the tables of MLflow.',
  [valueParameter<TrackingServer>()('server', 'TrackingServer')],
  (server) => {
    const at = migrationOf({ server, subject: subjectOf(server) });
    return scriptRun(at, {
      container: MIGRATE,
      script: SCRIPT,
      args: ['upgrade'],
      resources: server.migration.resources,
      env: [loginFileEnv()],
      podLabels: selectorOfSubject(at.subject),
    });
  },
);
