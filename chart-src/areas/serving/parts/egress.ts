/** What versions reach beside what they call. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import { eq, type Maybe, match, ne, note, type Ref, when } from '../../../../compiler/index.ts';
import { toPorts } from '../../../kit/egress.ts';
import { portOf } from '../../../kit/url.ts';
import type { Artifact } from '../artifact.values.ts';
import type { Runtime } from '../runtime.values.ts';

/** To the store of the artifact, and to what gives out the identity of the pod: on port 80 of the node, or 988 on GKE. */
export function toStore(artifact: Ref<Artifact>): Maybe<INetworkPolicyEgressRule> {
  return note(
    'The store of the artifact, and what gives out the identity of the pod: port 80 of the node, or 988 on GKE.',
    match<Artifact, INetworkPolicyEgressRule>(artifact, {
      s3: ({ endpoint }) =>
        when<INetworkPolicyEgressRule>(eq(endpoint, ''), toPorts(443, 80), toPorts(portOf(endpoint))),
      gcs: () => toPorts(443, 80, 988),
      azureBlob: () => toPorts(443),
      http: ({ url }) => toPorts(portOf(url)),
    }),
  );
}

/** To Hugging Face, for a model that vLLM loads by its name. */
export function toHub(runtime: Ref<Runtime>): Maybe<INetworkPolicyEgressRule> {
  return note(
    'Hugging Face, for a model that vLLM loads by its name.',
    match<Runtime, INetworkPolicyEgressRule>(runtime, {
      vllm: ({ model }) => when<INetworkPolicyEgressRule>(ne(model, ''), toPorts(443)),
    }),
  );
}
