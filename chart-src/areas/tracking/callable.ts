/** What a workload gets that calls MLflow, or Weights & Biases. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  and,
  defineItems,
  type Expr,
  eq,
  field,
  isOn,
  items,
  type Many,
  type Maybe,
  match,
  ne,
  not,
  or,
  type Ref,
  type RulePlace,
  type Rules,
  release,
  rule,
  type Tpl,
  when,
} from '../../../compiler/index.ts';
import { binding } from '../../catalogue/callables/binding.ts';
import { callable } from '../../catalogue/callables/registry.ts';
import { none } from '../../catalogue/none.ts';
import { contract, type EnvSource, inSecret } from '../../catalogue/pod/contract.ts';
import { selectorInRelease, toPods, toPorts } from '../../kit/egress.ts';
import { callsLabel, type StringMap } from '../../kit/labels.ts';
import { portOf } from '../../kit/url.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { TrackingAuth, TrackingCredentials } from './auth.values.ts';
import * as names from './names.ts';
import { trackingBinding } from './parts/names.ts';
import { tracking } from './parts/server.ts';
import type { Tracking } from './values.ts';

/** What callers find of MLflow. */
export const MLFLOW = binding({ type: 'mlflow', config: ['uri'], secret: ['username', 'password', 'session-key'] });

const ENV = contract({ env: ['MLFLOW_TRACKING_URI', 'MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD'] });

const WANDB_ENV = contract({ env: ['WANDB_API_KEY'] });

callable({
  key: 'tracking',
  variables: ENV,
  env: (calls) => when<IEnvVar>(calls.tracking, trackingVariables()),
  labels: (calls) => when<StringMap>(calls.tracking, trackingLabel()),
  egress: (calls) => when<INetworkPolicyEgressRule>(calls.tracking, egress()),
  certificate: none('MLflow speaks HTTP inside the cluster; whom the image trusts is trusted outside of it'),
  waits: { who: 'runs', isCalled: isAwaited, address: 'MLFLOW_TRACKING_URI', port: 'web', env: awaitedAddress },
  secrets: none('it is no store; its own area makes its login'),
  rules: (calls, place) => [
    rule(place, {
      name: 'tracking-off',
      violated: and(calls.tracking, not(isOn(tracking))),
      at: ['calls', 'tracking'],
      message: 'there is no MLflow to call: tracking.enabled is false',
      remedy: { calls: { tracking: false } },
    }),
  ],
  trigger: none('KEDA asks Prometheus for what MLflow counts'),
});

callable({
  key: 'wandb',
  variables: WANDB_ENV,
  env: (calls) => {
    const { existingSecret, key } = tracking.wandb;
    return when<IEnvVar>(calls.wandb, WANDB_ENV.from('WANDB_API_KEY', inSecret(existingSecret, key)));
  },
  labels: none('it is outside of the cluster'),
  egress: (calls) => when<INetworkPolicyEgressRule>(calls.wandb, toPorts(443)),
  certificate: none('it is trusted by every image'),
  waits: none('nobody installs it'),
  secrets: none('nobody can make its key up'),
  rules: (calls, place) => [wandbRule(calls, place, or(not(isOn(tracking)), hasNoKey))],
  trigger: none('it has nothing to look at'),
});

const hasNoKey = eq(tracking.wandb.existingSecret, '');

/** The key of Weights & Biases is there; `tracking` itself is, where it asks. */
export function wandbRule(calls: Ref<Calls>, place: RulePlace, isMissing: Expr<boolean> = hasNoKey): Rules {
  return rule(place, {
    name: 'wandb-without-key',
    violated: and(calls.wandb, isMissing),
    at: ['calls', 'wandb'],
    message:
      'there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret',
    remedy: { calls: { wandb: false } },
  });
}

/** A server elsewhere is no part of an install, and may be behind a proxy that only the program of the run knows. */
function isAwaited(calls: Ref<Calls>): Expr<boolean> {
  return and(calls.tracking, ne(tracking.mode, 'external'));
}

/** To connect takes no login. */
function awaitedAddress(calls: Ref<Calls>): Maybe<IEnvVar> {
  return when<IEnvVar>(isAwaited(calls), address());
}

const address = (): Tpl<IEnvVar> => ENV.from('MLFLOW_TRACKING_URI', MLFLOW.config(trackingBinding(), 'uri'));

/** Address and credentials of MLflow, for what calls it always. */
export function trackingVariables(): Many<IEnvVar> {
  const login = (username: EnvSource, password: EnvSource): Many<IEnvVar> =>
    items<IEnvVar>(ENV.from('MLFLOW_TRACKING_USERNAME', username), ENV.from('MLFLOW_TRACKING_PASSWORD', password));
  return items<IEnvVar>(
    address(),
    match<TrackingAuth, IEnvVar>(tracking.auth, {
      basic: ({ credentials }) =>
        match<TrackingCredentials, IEnvVar>(credentials, {
          generated: () =>
            login(MLFLOW.secret(trackingBinding(), 'username'), MLFLOW.secret(trackingBinding(), 'password')),
          secret: ({ name, usernameKey, passwordKey }) =>
            login(inSecret(name, usernameKey), inSecret(name, passwordKey)),
        }),
    }),
  );
}

/** The label of what calls MLflow always. */
export const trackingLabel = (): Tpl<StringMap> => field<string>(callsLabel(trackingBinding()), 'true');

const egress = defineItems<INetworkPolicyEgressRule>()(
  'trackingEgress',
  'Lets out to MLflow: to the pods of this release or of another one, or to the port of a server elsewhere.',
  [],
  () =>
    match<Tracking, INetworkPolicyEgressRule>(tracking, {
      builtin: () => toPods(selectorInRelease(release.name, names.mlflow())),
      shared: ({ release: other }) => toPods(selectorInRelease(other, names.mlflow())),
      external: ({ uri }) => toPorts(portOf(uri)),
    }),
);
