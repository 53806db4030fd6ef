/** Runs of MLflow: a Python script of the chart, on any node that the server may run on. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import type { ItemTpl, Ref, Tpl } from '../../../../compiler/index.ts';
import { envWithoutPort } from '../../../catalogue/pod/env.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { serviceAccountName } from '../../../catalogue/pod/service-account.ts';
import { runTemplate } from '../../../catalogue/runs/run.ts';
import { called } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { ObjectName } from '../../../kit/names.ts';
import type { Resources } from '../../../shared/types/resources.ts';
import { SCRIPTS_PATH } from './contract.ts';
import { databaseStoreEnv, HOUSE_ENV } from './env.ts';
import { scriptsMount, scriptsVolume } from './pod.ts';
import type { ServerAt } from './server.ts';

/** What is said of a run. */
export interface ScriptRun {
  /** The name of its container. */
  readonly container: string;
  /** The script, and its arguments. */
  readonly script: string;
  readonly args: readonly Tpl<string>[];
  readonly resources: Ref<Resources>;
  readonly env: readonly ItemTpl<IEnvVar>[];
  readonly podLabels: Tpl<StringMap>;
}

/** The pods of a run. Its name in the area tells them from those of the server, whose account they run as. */
export function scriptRun(
  { server, subject }: ServerAt,
  object: ObjectName,
  { script, args, env, resources: amounts, ...parts }: ScriptRun,
): Tpl<IPodTemplateSpec> {
  const own = { ...subject, ...called(object) };
  return runTemplate(own, {
    ...parts,
    // Its tables are in a database.
    waits: 'always',
    commandLine: { command: ['python3', `${SCRIPTS_PATH}/${script}`, ...args] },
    env: envWithoutPort(own, [...HOUSE_ENV, databaseStoreEnv(), ...env]),
    resources: resources(amounts),
    volumes: [scriptsVolume()],
    volumeMounts: [scriptsMount],
    serviceAccountName: serviceAccountName(subject, server.serviceAccount),
    automountToken: false,
  });
}
