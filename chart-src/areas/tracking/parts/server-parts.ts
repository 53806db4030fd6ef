/** All that the Deployment of the server is made of. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import {
  and,
  each,
  format,
  ifAny,
  ifSet,
  items,
  match,
  ne,
  type Tpl,
  values,
  when,
} from '../../../../compiler/index.ts';
import { callsEnv } from '../../../catalogue/bindings/env.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import { podAnnotations } from '../../../catalogue/pod/annotations.ts';
import type { CommandLine } from '../../../catalogue/pod/pod.ts';
import type { ServerParts } from '../../../catalogue/pod/server.ts';
import { serviceAccountName } from '../../../catalogue/pod/service-account.ts';
import { podLabelsOfSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { TrackingAuth } from '../auth.values.ts';
import { SCRIPTS_PATH, SERVER, TABLES } from './contract.ts';
import { HOUSE_ENV, loginFileEnv, serverEnv, storeEnv } from './env.ts';
import { dataMount, dataVolume, scriptContainer, scriptsMount, scriptsVolume } from './pod.ts';
import { type ServerAt, tracking } from './server.ts';

const { platform } = values<PlatformValues>();

/** The server, after an init container that sees to its tables. */
export function serverParts(at: ServerAt): ServerParts {
  const { server, subject } = at;
  return {
    container: SERVER,
    port: server.service.targetPort,
    commandLine: commandLine(at),
    env: serverEnv(server),
    volumes: [scriptsVolume(), dataVolume(server)],
    volumeMounts: [scriptsMount, dataMount(server)],
    initContainers: [tables(at)],
    serviceAccountName: serviceAccountName(subject, server.serviceAccount),
    automountToken: server.serviceAccount.automountToken,
    podLabels: withCalls(podLabelsOfSubject(subject), server.calls),
    podAnnotations: ifAny<StringMap, StringMap>(
      podAnnotations(server.podAnnotations, server.monitor, server.service.targetPort, server.config),
      (annotations) => annotations,
    ),
  };
}

/**
 * Tables of a database are the migration's work, once for all pods, and a pod waits for it: at the first start too, when several would make them at the
 * same time. Those in a volume are seen to by the one pod that has it.
 */
function tables({ server }: ServerAt): Tpl<IContainer> {
  const env = [...HOUSE_ENV, callsEnv(server.calls), storeEnv(server), loginFileEnv()];
  const task = ifSet<unknown, string>(server.calls.database, () => 'wait', 'upgrade');
  return scriptContainer(server, TABLES, [`${SCRIPTS_PATH}/schema.py`, task], server.resources, env, [
    dataMount(server),
  ]);
}

/** A login takes a file that is written at the start. */
function commandLine({ server }: ServerAt): Tpl<CommandLine> {
  const { metrics } = platform.telemetry;
  return {
    command: match<TrackingAuth, string[]>(tracking.auth, {
      none: () => ['mlflow', 'server'],
      basic: () => ['/bin/sh', `${SCRIPTS_PATH}/server.sh`],
    }),
    args: [
      '--host',
      '0.0.0.0',
      '--port',
      '$(PORT)',
      '--workers',
      format`${server.workers}`,
      when<string>(
        and(server.monitor.enabled, ne(metrics.mode, 'none')),
        items<string>('--expose-prometheus', '/tmp/metrics'),
      ),
      each(server.args, 'argument', (argument) => argument),
    ],
  };
}
