/** The pods of the area, as policies name them. */
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import { note, release, type Tpl } from '../../../../compiler/index.ts';
import { selectorOf } from '../../../kit/labels.ts';
import { kebab, type ObjectName } from '../../../kit/names.ts';
import * as names from '../names.ts';
import { AREA } from './subjects.ts';

/** The label of people's pods, with the name of their profile. */
export const PROFILE_LABEL = 'ml-platform/profile';

const podsOf = ({ area, name }: ObjectName, said: string): Tpl<INetworkPolicyPeer> =>
  note<INetworkPolicyPeer>(said, { podSelector: { matchLabels: selectorOf(area, name) } });

export const hubPods = podsOf(names.hub(), 'The hub.');
export const proxyPods = podsOf(names.proxy(), 'The proxy.');

/** People's pods, whatever their profile. */
export const allNotebooks: Tpl<INetworkPolicyPeer> = note<INetworkPolicyPeer>(
  "People's pods, whatever their profile.",
  {
    podSelector: {
      matchLabels: { 'app.kubernetes.io/instance': release.name, 'app.kubernetes.io/component': kebab(AREA) },
      matchExpressions: [{ key: PROFILE_LABEL, operator: 'Exists' }],
    },
  },
);
