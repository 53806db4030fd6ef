/**
 * The Job that makes the tables of MLflow, and brings them up to what its image needs. It is a plain Job: the server's pods wait for the tables, and nothing
 * waits for the pods, so that Helm's --wait and Argo CD come to an end. A Job can't be changed; its name follows all that its pod is made of.
 */
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  type Documents,
  defineObject,
  type Expr,
  file,
  ifSetDocuments,
  resource,
  valueParameter,
} from '../../../../compiler/index.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import { hashOf } from '../../../catalogue/runs/run.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import { selectorOf } from '../../../kit/labels.ts';
import type { ObjectName } from '../../../kit/names.ts';
import { objectMeta } from '../../../kit/object-meta.ts';
import * as names from '../names.ts';
import type { TrackingServer } from '../server.values.ts';
import { MIGRATE } from './contract.ts';
import { loginFileEnv } from './env.ts';
import { scriptRun } from './run.ts';
import { AREA, ofServer, type ServerAt, subjectOf } from './server.ts';

const named = (): ObjectName => names.mlflow().part('migrations');
const SCRIPT = 'schema.py';

/** Documents for a server whose tables are in a database. */
export const forMigration = (body: (at: ServerAt) => Documents | readonly Documents[]): Documents =>
  ofServer((at) => ifSetDocuments(at.server.calls.database, () => body(at)));

/** The Job. */
export const migrationJob: Controller<ServerAt> = {
  file: 'job',
  documents: ({ server, subject: { labels, annotations } }) => {
    const template = templateOf(server);
    const hash = hashOf(template, file(`files/tracking/${SCRIPT}`));
    return resource<IJob>()({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: objectMeta({
        object: named(),
        fullName: named().hashed(hash),
        labels,
        annotations,
      }),
      spec: { backoffLimit: 6, template },
    });
  },
};

/** The pods of the Job, which its name follows. */
const templateOf: (server: Expr<TrackingServer>) => Expr<IPodTemplateSpec> = defineObject<IPodTemplateSpec>()(
  'trackingMigration',
  'The pods that make the tables of MLflow.',
  [valueParameter<TrackingServer>()('server', 'TrackingServer')],
  (server) =>
    scriptRun({ server, subject: subjectOf(server) }, named(), {
      container: MIGRATE,
      script: SCRIPT,
      args: ['upgrade'],
      resources: server.migration.resources,
      env: [loginFileEnv()],
      podLabels: withCalls(selectorOf(AREA, named().name), server.calls),
    }),
);
