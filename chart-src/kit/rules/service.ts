/** Rules of `service` and `networkPolicy`: what is offered can be reached. */
import {
  and,
  ne,
  not,
  notEmpty,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import type { NetworkPolicy, Service } from '../values/network.ts';

/** Rules of how a workload is reached. */
export function serviceRules(
  { service, networkPolicy }: { readonly service: Ref<Service>; readonly networkPolicy: Ref<NetworkPolicy> },
  place: RulePlace,
): Rules {
  return serviceChecks(place, service, networkPolicy);
}

const serviceChecks = sharedRules(
  'serviceRules',
  'Rules of how a workload is reached.',
  [valueParameter<Service>()('service', 'Service'), valueParameter<NetworkPolicy>()('networkPolicy', 'NetworkPolicy')],
  (place, service, networkPolicy) => [
    rule(place, {
      name: 'service-closed',
      violated: and(ne(service.type, 'ClusterIP'), networkPolicy.enabled, not(notEmpty(networkPolicy.allowFrom))),
      at: ['service', 'type'],
      message: 'the Service is open to the outside, and the network policy lets nobody in from there',
      remedy: { networkPolicy: { allowFrom: [{ ipBlock: { cidr: '0.0.0.0/0' } }] } },
    }),
  ],
);
