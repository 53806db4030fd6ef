/**
 * The Job that makes the tables of MLflow, and brings them up to what its image needs. It is a plain Job: the server's pods wait for the tables, and nothing waits
 * for the pods, so that Helm's --wait and Argo CD come to an end. A Job can't be changed; its name follows all that it is made of.
 */
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import {
  bind,
  chart,
  type Expr,
  file,
  format,
  ifSetDocuments,
  resource,
  sha256,
  toJson,
  trunc,
  values,
} from '../../compiler/index.ts';
import { callsEnv } from '../common/bindings/env.ts';
import { selectorOf } from '../common/labels.ts';
import { objectMeta } from '../common/object-meta.ts';
import type { PlatformValues } from '../platform.ts';
import { databaseStoreEnv, HOUSE_ENV, loginFileEnv } from './parts/env.ts';
import { jobPod, scriptContainer } from './parts/pod.ts';
import { AREA, ofServer, type ServerAt, tracking } from './parts/server.ts';
import { SCRIPTS_PATH, SERVER } from './parts/taken.ts';

const { platform, compute, dataLayer } = values<PlatformValues>();

const NAME = `${SERVER}-migrate`;
const SCRIPT = 'files/tracking/schema.py';

export const migration = ofServer((at) =>
  ifSetDocuments(at.server.calls.database, () => {
    const { server, subject } = at;
    const env = [...HOUSE_ENV, callsEnv(server.calls), databaseStoreEnv(), loginFileEnv()];
    const args = [`${SCRIPTS_PATH}/schema.py`, 'upgrade'];
    return resource<IJob>()({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: objectMeta({
        area: AREA,
        workload: NAME,
        name: format`${NAME}-${bind('hash', hashOf(at))}`,
        labels: subject.labels,
        annotations: subject.annotations,
      }),
      spec: {
        backoffLimit: 6,
        template: {
          metadata: { labels: selectorOf(AREA, NAME) },
          spec: jobPod(at, 'Never', scriptContainer(server, 'migrate', args, server.migration.resources, env)),
        },
      },
    });
  }),
);

/** Everything that the Job's template is made of, or may come to be made of in another version of the chart. */
function hashOf({ server }: ServerAt): Expr<string> {
  const area = format`${toJson(server)}${toJson(tracking.auth)}`;
  const around = format`${toJson(platform)}${toJson(compute.priorities)}${toJson(dataLayer.postgres)}`;
  return trunc(8, sha256(format`${chart.version}${file(SCRIPT)}${area}${around}`));
}
