/** The pods of the area, as policies name them. */
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import { release, type Tpl } from '../../../../compiler/index.ts';
import { selectorOf } from '../../../kit/labels.ts';
import { kebab } from '../../../kit/names.ts';
import { AREA, HUB, PROXY } from './subjects.ts';

/** The label of people's pods, with the name of their profile. */
export const PROFILE_LABEL = 'ml-platform/profile';

const podsOf = (name: string): Tpl<INetworkPolicyPeer> => ({ podSelector: { matchLabels: selectorOf(AREA, name) } });

export const hubPods = podsOf(HUB);
export const proxyPods = podsOf(PROXY);

/** People's pods, whatever their profile. */
export const allNotebooks: Tpl<INetworkPolicyPeer> = {
  podSelector: {
    matchLabels: { 'app.kubernetes.io/instance': release.name, 'app.kubernetes.io/component': kebab(AREA) },
    matchExpressions: [{ key: PROFILE_LABEL, operator: 'Exists' }],
  },
};
