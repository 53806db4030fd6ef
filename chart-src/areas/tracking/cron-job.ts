/** The CronJob that removes for good what users have deleted. Artifacts go through the server, which alone knows where they are. */
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob';
import { fields, ifSetDocuments, resource, when } from '../../../compiler/index.ts';
import { callsEnv } from '../../catalogue/bindings/env.ts';
import { withCalls } from '../../catalogue/calls.ts';
import { podLabelsOf, type StringMap } from '../../kit/labels.ts';
import { jobName } from '../../kit/names.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import { trackingLabel, trackingVariables } from './callable.ts';
import { databaseStoreEnv, HOUSE_ENV } from './parts/env.ts';
import { jobPod, scriptContainer } from './parts/pod.ts';
import { AREA, ofServer } from './parts/server.ts';
import { SCRIPTS_PATH, SERVER } from './parts/taken.ts';

const NAME = `${SERVER}-gc`;

export const gc = ofServer((at) =>
  ifSetDocuments(at.server.calls.database, () =>
    when(at.server.gc.enabled, () => {
      const { server, subject } = at;
      const env = [...HOUSE_ENV, callsEnv(server.calls), databaseStoreEnv(), trackingVariables()];
      const args = [`${SCRIPTS_PATH}/gc.py`, '--older-than', server.gc.olderThan];
      return resource<ICronJob>()({
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        metadata: objectMeta({
          area: AREA,
          workload: NAME,
          fullName: jobName(AREA, NAME),
          labels: subject.labels,
          annotations: subject.annotations,
        }),
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
              template: {
                metadata: {
                  labels: withCalls(
                    fields<StringMap>(podLabelsOf(AREA, NAME, subject.labels), trackingLabel()),
                    server.calls,
                  ),
                },
                spec: jobPod(at, 'Never', scriptContainer(server, 'gc', args, server.gc.resources, env)),
              },
            },
          },
        },
      });
    }),
  ),
);
