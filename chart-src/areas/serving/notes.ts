/** What NOTES.txt says of models: how one is asked, and what stays when the release goes. */
import {
  type Expr,
  each,
  eq,
  format,
  isOn,
  items,
  type Many,
  type Maybe,
  match,
  not,
  notEmpty,
  type Ref,
  release,
  values,
  when,
  withDefaults,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { ArtifactCache } from './artifact-cache.values.ts';
import * as names from './names.ts';
import type { Model } from './values.ts';

const { serving } = values<PlatformValues>();
const { namespace } = release;

/** Each model of this release. */
export function notes(): Maybe<string> {
  return when<string>(isOn(serving), items<string>(nothingYet(), howToAsk()));
}

function nothingYet(): Maybe<string> {
  return when<string>(
    not(notEmpty(serving.models)),
    items<string>(
      '',
      'It has no model yet. Describe one under serving.models, or try the small one of the preset "evaluation".',
    ),
  );
}

function howToAsk(): Many<string> {
  return each<Model, string>(withDefaults(serving.models, serving.modelDefaults), 'model', (model, name) =>
    when<string>(model.enabled, when<string>(eq(model.runtime.mode, 'kserve'), byKserve(name), byService(model, name))),
  );
}

function byKserve(name: Expr<string>): Many<string> {
  return items<string>(
    '',
    format`The model "${name}" is run by KServe, which knows its address:`,
    format`  kubectl --namespace ${namespace} get inferenceservices`,
  );
}

function byService(model: Ref<Model>, name: Expr<string>): Many<string> {
  const service = names.model(name).full;
  return items<string>(
    '',
    format`The model "${name}" answers at http://${service}.${namespace}:${model.service.port}; pods that name it under "calls" may ask it. From here:`,
    format`  kubectl --namespace ${namespace} port-forward service/${service} 8080:${model.service.port}`,
    format`  curl http://localhost:8080${model.probes.readiness.path}`,
    match<ArtifactCache, string>(model.artifactCache, {
      volume: ({ keep }) =>
        when<string>(
          keep,
          items<string>(
            'Its cache stays when the release is uninstalled. To remove it then:',
            format`  kubectl --namespace ${namespace} delete persistentvolumeclaim ${service}`,
          ),
        ),
    }),
  );
}
