/** The call graph: what workloads call is written in their values, and says who may reach whom. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import {
  bind,
  define,
  defineItems,
  type Expr,
  each,
  eachEntry,
  entry,
  fields,
  items,
  kebabCase,
  type Many,
  nameOf,
  type Piece,
  type Ref,
  type Tpl,
  valueParameter,
} from '../../compiler/index.ts';
import { toPods } from '../kit/egress.ts';
import { callsOwn, callsPeer, type StringMap, selectorOf } from '../kit/labels.ts';
import type { Calls } from '../kit/values/network.ts';
import type { ModelName, PeerName } from '../shared/references.ts';
import { bucketLabels, toBucket } from './bindings/bucket.ts';
import { cacheLabels, toCache } from './bindings/cache.ts';
import { databaseCalled, toDatabase } from './bindings/database-calls.ts';
import { topicLabels, toTopics } from './bindings/topics.ts';
import { toTracking, toWandb, trackingCalled } from './bindings/tracking.ts';

const MODELS = 'serving';
const APPLICATIONS = 'applications';

/** A part of `applications` that can be called. */
type Called = Calls['applications'][number];

/** Labels of pods that say what they call: the policies of what is called let them in. */
export function withCalls(labels: Tpl<StringMap>, calls: Ref<Calls>): Piece<StringMap> {
  return fields<StringMap>(labels, callsLabels(calls));
}

const callsLabels: (calls: Expr<Calls>) => Expr<StringMap> = define(
  'callsLabels',
  'Labels of pods that say what they call: the policies of what is called let them in.',
  [valueParameter<Calls>()('calls', 'Calls')],
  'map',
  (calls) =>
    fields<StringMap>(
      {},
      ...cacheLabels(calls),
      bucketLabels(calls),
      topicLabels(calls),
      eachEntry<ModelName, string>(calls.models, 'called', (model) => [callsOwn(MODELS, nameOf(model)), 'true']),
      eachEntry<Called, string>(calls.applications, 'called', (name) => [callsOwn(APPLICATIONS, name), 'true']),
      eachEntry<PeerName, string>(calls.peers, 'called', (name) => {
        const peer = bind('peer', entry(name));
        return [callsPeer(peer.release, kebabCase(peer.area), peer.name), 'true'];
      }),
      databaseCalled(calls),
      trackingCalled(calls),
    ),
);

/** Rules by which a policy lets a workload reach what it calls, in the same namespace. */
export const toCalled: (calls: Expr<Calls>) => Many<INetworkPolicyEgressRule> = defineItems<INetworkPolicyEgressRule>()(
  'callsEgress',
  'Rules by which a policy lets a workload reach what it calls, in the same namespace.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) =>
    items<INetworkPolicyEgressRule>(
      toCache(calls.cache),
      toCache(calls.sessions),
      toBucket(calls),
      toTopics(calls),
      each<ModelName, INetworkPolicyEgressRule>(calls.models, 'called', (model) =>
        toPods(selectorOf(MODELS, nameOf(model))),
      ),
      each<Called, INetworkPolicyEgressRule>(calls.applications, 'called', (name) =>
        toPods(selectorOf(APPLICATIONS, name)),
      ),
      each<PeerName, INetworkPolicyEgressRule>(calls.peers, 'called', (name) => {
        const peer = bind('peer', entry(name));
        return toPods({
          'app.kubernetes.io/name': peer.name,
          'app.kubernetes.io/instance': peer.release,
          'app.kubernetes.io/component': kebabCase(peer.area),
        });
      }),
      toDatabase(calls),
      toTracking(calls),
      toWandb(calls),
    ),
);
