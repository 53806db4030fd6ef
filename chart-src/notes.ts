/** NOTES.txt: what was installed, how a model is asked, and what stays when the release goes. */
import {
  chart,
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
  text,
  values,
  when,
  withDefaults,
} from '../compiler/index.ts';
import { objectName } from './common/names.ts';
import { howToCall } from './notes/applications.ts';
import { howToOpenNotebooks } from './notes/notebooks.ts';
import { databasesByHand } from './notes/postgres.ts';
import { howToTrack } from './notes/tracking.ts';
import { howToTrain } from './notes/training.ts';
import type { PlatformValues } from './platform.ts';
import type { ArtifactCache } from './serving/artifact-cache.values.ts';
import type { Model } from './serving/values.ts';

const { serving, platform } = values<PlatformValues>();
const { namespace } = release;

export const notes = text(() => [
  format`${chart.name} ${chart.version} is the release "${release.name}" in the namespace "${namespace}" (${platform.environment}).`,
  when<string>(isOn(serving), items<string>(nothingYet(), howToAsk())),
  databasesByHand(),
  howToCall(),
  howToTrack(),
  howToTrain(),
  howToOpenNotebooks(),
]);

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
  const service = objectName('serving', name);
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
