/** What a workload gets that calls models: their addresses. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { bind, each, eachEntry, entry, format, nameOf, ne, replace, upper, when } from '../../../compiler/index.ts';
import { variable } from '../../catalogue/bindings/variables.ts';
import { callable } from '../../catalogue/callables/registry.ts';
import { none } from '../../catalogue/none.ts';
import { contract } from '../../catalogue/pod/contract.ts';
import { toPods } from '../../kit/egress.ts';
import { callsLabel, selectorOf } from '../../kit/labels.ts';
import type { ModelName } from '../../shared/references.ts';
import * as names from './names.ts';
import { AREA } from './parts/model.ts';

/** With what the variables of models begin: `MODEL_URL_FRAUD` for `fraud`. */
const PREFIX = 'MODEL_URL_';

callable({
  key: 'models',
  variables: contract({ prefixes: [PREFIX] }),
  // KServe names the Services of its models itself.
  env: ({ models }) =>
    each<ModelName, IEnvVar>(models, 'called', (name) => {
      const model = bind('called', entry(name));
      return when<IEnvVar>(
        ne(model.runtime.mode, 'kserve'),
        variable(
          format`${PREFIX}${upper(replace('-', '_', nameOf(name)))}`,
          format`http://${names.model(nameOf(name)).full}:${model.service.port}`,
        ),
      );
    }),
  labels: ({ models }) =>
    eachEntry<ModelName, string>(models, 'called', (model) => [callsLabel(names.model(nameOf(model)).full), 'true']),
  egress: ({ models }) =>
    each<ModelName, INetworkPolicyEgressRule>(models, 'called', (model) =>
      toPods(selectorOf(AREA, names.model(nameOf(model)).name)),
    ),
  certificate: none('models speak HTTP inside the cluster'),
  waits: none('a model may take minutes to load, and callers can do without it'),
  secrets: none('callers need no login'),
  rules: none('references say that models are there'),
  trigger: none('KEDA asks Prometheus for what models count'),
});
