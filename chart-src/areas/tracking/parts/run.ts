/** Runs of MLflow: a Python script of the chart, on any node that the server may run on. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import type { ItemTpl, Ref, Tpl } from '../../../../compiler/index.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { runTemplate } from '../../../catalogue/runs/run.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Resources } from '../../../shared/types/resources.ts';
import * as names from '../names.ts';
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
  /** Labels of its pods, without those that let it in where the server calls. */
  readonly podLabels: Tpl<StringMap>;
}

/** The pods of a run, whose subject is its own. It runs as the server. */
export function scriptRun(
  { server, subject }: ServerAt,
  { script, args, env, resources: amounts, ...parts }: ScriptRun,
): Tpl<IPodTemplateSpec> {
  return runTemplate(subject, {
    ...parts,
    // Its tables are in a database.
    waits: 'always',
    commandLine: { command: ['python3', `${SCRIPTS_PATH}/${script}`, ...args] },
    env: [...HOUSE_ENV, databaseStoreEnv(), ...env],
    resources: resources(amounts),
    volumes: [scriptsVolume()],
    volumeMounts: [scriptsMount],
    serviceAccount: server.serviceAccount,
    accountOf: names.mlflow(),
    automountToken: false,
  });
}
