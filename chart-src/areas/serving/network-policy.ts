/** NetworkPolicies of versions: callers in, and out to what the model calls and where its artifact is. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import { eq, type Maybe, match, ne, type Ref, when } from '../../../compiler/index.ts';
import { networkPolicy, toPorts } from '../../catalogue/workload/network-policy.ts';
import { portOf } from '../../kit/url.ts';
import type { Artifact } from './artifact.values.ts';
import { forEachVersion } from './parts/model.ts';
import type { Runtime } from './runtime.values.ts';

export const policies = forEachVersion(({ subject, version, model }) =>
  when(ne(version.runtime.mode, 'kserve'), () =>
    networkPolicy(subject, {
      policy: model.networkPolicy,
      monitor: model.monitor,
      calls: model.calls,
      egress: [toStore(version.artifact), toHub(version.runtime)],
    }),
  ),
);

/** To the store of the artifact, and to what gives out the identity of the pod: on port 80 of the node, or 988 on GKE. */
function toStore(artifact: Ref<Artifact>): Maybe<INetworkPolicyEgressRule> {
  return match<Artifact, INetworkPolicyEgressRule>(artifact, {
    s3: ({ endpoint }) => when<INetworkPolicyEgressRule>(eq(endpoint, ''), toPorts(443, 80), toPorts(portOf(endpoint))),
    gcs: () => toPorts(443, 80, 988),
    azureBlob: () => toPorts(443),
    http: ({ url }) => toPorts(portOf(url)),
  });
}

/** To Hugging Face, for a model that vLLM loads by its name. */
function toHub(runtime: Ref<Runtime>): Maybe<INetworkPolicyEgressRule> {
  return match<Runtime, INetworkPolicyEgressRule>(runtime, {
    vllm: ({ model }) => when<INetworkPolicyEgressRule>(ne(model, ''), toPorts(443)),
  });
}
