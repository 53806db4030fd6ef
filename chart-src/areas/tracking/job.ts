/**
 * The Job that makes the tables of MLflow, and brings them up to what its image needs. It is a plain Job: the server's pods wait for the tables, and nothing
 * waits for the pods, so that Helm's --wait and Argo CD come to an end. A Job can't be changed; its name follows all that its pod is made of.
 */
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import {
  defineObject,
  file,
  format,
  ifSetDocuments,
  resource,
  sha256,
  toJson,
  trunc,
} from '../../../compiler/index.ts';
import { callsEnv } from '../../catalogue/bindings/env.ts';
import { withCalls } from '../../catalogue/calls.ts';
import { selectorOf } from '../../kit/labels.ts';
import { jobName } from '../../kit/names.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import { databaseStoreEnv, HOUSE_ENV, loginFileEnv } from './parts/env.ts';
import { jobPod, scriptContainer } from './parts/pod.ts';
import { AREA, ofServer, type ServerAt } from './parts/server.ts';
import { SCRIPTS_PATH, SERVER } from './parts/taken.ts';

const NAME = `${SERVER}-migrate`;
const SCRIPT = 'schema.py';

export const migration = ofServer((at) =>
  ifSetDocuments(at.server.calls.database, () => {
    const { labels, annotations } = at.subject;
    const template = templateOf(at)();
    const hash = trunc(8, sha256(format`${toJson(template)}${file(`files/tracking/${SCRIPT}`)}`));
    return resource<IJob>()({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: objectMeta({
        area: AREA,
        workload: NAME,
        fullName: jobName(AREA, format`${NAME}-${hash}`),
        labels,
        annotations,
      }),
      spec: { backoffLimit: 6, template },
    });
  }),
);

function templateOf(at: ServerAt): ReturnType<ReturnType<typeof defineObject<IPodTemplateSpec>>> {
  const { server } = at;
  const env = [...HOUSE_ENV, callsEnv(server.calls), databaseStoreEnv(), loginFileEnv()];
  const args = [`${SCRIPTS_PATH}/${SCRIPT}`, 'upgrade'];
  return defineObject<IPodTemplateSpec>()(
    'trackingMigration',
    'The pod that migrates the tables of MLflow.',
    [],
    () => ({
      metadata: { labels: withCalls(selectorOf(AREA, NAME), server.calls) },
      spec: jobPod(at, 'Never', scriptContainer(server, 'migrate', args, server.migration.resources, env)),
    }),
  );
}
