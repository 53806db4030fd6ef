/** What a workload gets that calls other workloads of the release: their addresses. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  choose,
  each,
  entry,
  eq,
  format,
  type Many,
  nameOf,
  ne,
  type Ref,
  replace,
  upper,
  values,
  when,
} from '../../../compiler/index.ts';
import { objectName } from '../../kit/names.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import type { ModelName } from '../../shared/references.ts';
import { variable } from './variables.ts';

const { applications } = values<PlatformValues>();

/** Variables that called workloads set, beside one for each model: `MODEL_URL_FRAUD` for `fraud`. */
export const WORKLOAD_ENV = ['API_URL', 'WEB_URL'] as const;

/** With what the variables of models begin. */
export const MODEL_URL = 'MODEL_URL_';

/** Addresses of the API and the web interface. */
export function applicationsEnv(calls: Ref<Calls>): Many<IEnvVar> {
  return each<Calls['applications'][number], IEnvVar>(calls.applications, 'called', (name) => {
    const port = choose(eq(name, 'api'), applications.api.service.port, applications.web.service.port);
    return variable(format`${upper(name)}_URL`, format`http://${objectName('applications', name)}:${port}`);
  });
}

/** Addresses of models, but for those that KServe runs: it names their Services itself. */
export function modelsEnv(calls: Ref<Calls>): Many<IEnvVar> {
  return each<ModelName, IEnvVar>(calls.models, 'called', (name) => {
    const model = bind('called', entry(name));
    return when<IEnvVar>(
      ne(model.runtime.mode, 'kserve'),
      variable(
        format`${MODEL_URL}${upper(replace('-', '_', nameOf(name)))}`,
        format`http://${objectName('serving', nameOf(name))}:${model.service.port}`,
      ),
    );
  });
}
