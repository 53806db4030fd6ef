/** What the area's pods may reach outside the cluster. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { INetworkPolicyPort } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort';
import { each, eq, items, type Many, type Maybe, match, ne, note, type Ref, when } from '../../../../compiler/index.ts';
import { toPorts } from '../../../kit/egress.ts';
import { portOf } from '../../../kit/url.ts';
import type { Authentication } from '../authentication.values.ts';
import type { NotebookNetwork } from '../values.ts';

/** The internet without private networks and without the addresses under which clouds tell a machine its credentials. */
export function toInternet({ internet, privateNetworks }: Ref<NotebookNetwork>): Maybe<INetworkPolicyEgressRule> {
  return note(
    'The internet without private networks, and without the addresses under which clouds tell a machine its credentials.',
    when<INetworkPolicyEgressRule>(ne(internet, 'none'), {
      to: [
        { ipBlock: { cidr: '0.0.0.0/0', except: [each(privateNetworks.ipv4, 'block', (block) => block)] } },
        { ipBlock: { cidr: '::/0', except: [each(privateNetworks.ipv6, 'block', (block) => block)] } },
      ],
      ports: [when<INetworkPolicyPort>(eq(internet, 'web'), web())],
    }),
  );
}

function web(): Many<INetworkPolicyPort> {
  return items<INetworkPolicyPort>({ port: 80, protocol: 'TCP' }, { port: 443, protocol: 'TCP' });
}

/** To the provider of logins. */
export function toLogins(auth: Ref<Authentication>): Maybe<INetworkPolicyEgressRule> {
  return note(
    'The provider of logins, which may be anywhere.',
    match<Authentication, INetworkPolicyEgressRule>(auth, {
      oidc: ({ tokenUrl, userInfoUrl }) =>
        items<INetworkPolicyEgressRule>(toPorts(portOf(tokenUrl)), toPorts(portOf(userInfoUrl))),
    }),
  );
}
