/** What a workload gets that calls MLflow, or Weights & Biases. */

import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  define,
  defineItems,
  field,
  items,
  type Many,
  type Maybe,
  match,
  type Operand,
  type Ref,
  release,
  type Tpl,
  values,
  when,
} from '../../../compiler/index.ts';
import { callsLabel, type StringMap } from '../../kit/labels.ts';
import { nameInRelease, objectName } from '../../kit/names.ts';
import { portOf } from '../../kit/url.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import { bindingVariable, secretVariable } from './variables.ts';

const { tracking } = values<PlatformValues>();

type Tracking = PlatformValues['tracking'];
type Auth = Tracking['auth'];
type Credentials = NonNullable<Auth['basic']>['credentials'];

/** The key of the area, and the name of its server in it. */
const AREA = 'tracking';
const SERVER = 'mlflow';

/** Variables that calls of MLflow and of Weights & Biases set. */
export const TRACKING_ENV = [
  'MLFLOW_TRACKING_URI',
  'MLFLOW_TRACKING_USERNAME',
  'MLFLOW_TRACKING_PASSWORD',
  'WANDB_API_KEY',
] as const;

/** The binding: a ConfigMap with the address, and a Secret of the same name with generated credentials. Where MLflow is shared they are the other release's. */
export const trackingBinding = define(
  'trackingBinding',
  'The name of the ConfigMap and the Secret of MLflow.',
  [],
  'name',
  () =>
    match<Tracking, string>(tracking, {
      shared: ({ release: other }) => nameInRelease(other, AREA, SERVER),
      builtin: () => objectName(AREA, SERVER),
      external: () => objectName(AREA, SERVER),
    }),
);

/** Address and credentials of MLflow, for a workload that calls it. */
export function trackingEnv(calls: Pick<Ref<Calls>, 'tracking'>): Maybe<IEnvVar> {
  return when<IEnvVar>(calls.tracking, trackingVariables());
}

/** The same for what calls it always. */
export function trackingVariables(): Many<IEnvVar> {
  return items<IEnvVar>(
    bindingVariable('MLFLOW_TRACKING_URI', trackingBinding(), 'uri'),
    match<Auth, IEnvVar>(tracking.auth, {
      basic: ({ credentials }) =>
        match<Credentials, IEnvVar>(credentials, {
          generated: () => login(trackingBinding(), 'username', 'password'),
          secret: ({ name, usernameKey, passwordKey }) => login(name, usernameKey, passwordKey),
        }),
    }),
  );
}

function login(secret: Operand<string>, usernameKey: Operand<string>, passwordKey: Operand<string>): Many<IEnvVar> {
  return items<IEnvVar>(
    secretVariable('MLFLOW_TRACKING_USERNAME', secret, usernameKey),
    secretVariable('MLFLOW_TRACKING_PASSWORD', secret, passwordKey),
  );
}

/** The key of Weights & Biases, for a workload that asks for it. */
export function wandbEnv(calls: Pick<Ref<Calls>, 'wandb'>): Maybe<IEnvVar> {
  const { existingSecret, key } = tracking.wandb;
  return when<IEnvVar>(calls.wandb, secretVariable('WANDB_API_KEY', existingSecret, key));
}

/** The label of those that call MLflow. */
export function trackingCalled(calls: Pick<Ref<Calls>, 'tracking'>): Maybe<StringMap> {
  return when<StringMap>(calls.tracking, trackingLabel());
}

/** The same for what calls it always. */
export const trackingLabel = (): Tpl<StringMap> => field<string>(callsLabel(trackingBinding()), 'true');

/** Lets a workload out to MLflow. */
export function toTracking(calls: Pick<Ref<Calls>, 'tracking'>): Maybe<INetworkPolicyEgressRule> {
  return when<INetworkPolicyEgressRule>(calls.tracking, trackingEgress());
}

const trackingEgress = defineItems<INetworkPolicyEgressRule>()(
  'trackingEgress',
  'Lets out to MLflow: to the pods of this release or of another one, or to the port of a server elsewhere.',
  [],
  () =>
    match<Tracking, INetworkPolicyEgressRule>(tracking, {
      builtin: () => toServerOf(release.name),
      shared: ({ release: other }) => toServerOf(other),
      external: ({ uri }) => ({ ports: [{ port: portOf(uri), protocol: 'TCP' }] }),
    }),
);

/** The pods of the server of a release. */
function toServerOf(instance: Operand<string>): Tpl<INetworkPolicyEgressRule> {
  return {
    to: [
      {
        podSelector: {
          matchLabels: {
            'app.kubernetes.io/name': SERVER,
            'app.kubernetes.io/instance': instance,
            'app.kubernetes.io/component': AREA,
          },
        },
      },
    ],
  };
}

/** Lets a workload out to Weights & Biases, which is outside the cluster. */
export function toWandb(calls: Pick<Ref<Calls>, 'wandb'>): Maybe<INetworkPolicyEgressRule> {
  return when<INetworkPolicyEgressRule>(calls.wandb, { ports: [{ port: 443, protocol: 'TCP' }] });
}
