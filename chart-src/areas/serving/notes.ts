/** What NOTES.txt says of models: how one is asked, and what stays when the release goes. */
import {
  eq,
  format,
  items,
  type Many,
  type Maybe,
  match,
  not,
  notEmpty,
  release,
  values,
  when,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { ArtifactCache } from './artifact-cache.values.ts';
import * as names from './names.ts';
import type { ModelAt } from './parts/model.ts';

const { serving } = values<PlatformValues>();
const { namespace } = release;

/** What to do where there is no model. */
export const notes = (): Maybe<string> =>
  when<string>(
    not(notEmpty(serving.models)),
    items<string>(
      '',
      'It has no model yet. Describe one under serving.models, or try the small one of the preset "evaluation".',
    ),
  );

/** How a model is asked. */
export const howToAsk = (at: ModelAt): Maybe<string> =>
  when<string>(eq(at.model.runtime.mode, 'kserve'), byKserve(at), byService(at));

const byKserve = ({ modelName }: ModelAt): Many<string> =>
  items<string>(
    '',
    format`The model "${modelName}" is run by KServe, which knows its address:`,
    format`  kubectl --namespace ${namespace} get inferenceservices`,
  );

function byService({ model, modelName }: ModelAt): Many<string> {
  const service = names.model(modelName).full;
  return items<string>(
    '',
    format`The model "${modelName}" answers at http://${service}.${namespace}:${model.service.port}; pods that name it under "calls" may ask it. From here:`,
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
