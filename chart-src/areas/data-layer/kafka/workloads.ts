/** Kafka: the node that the chart runs itself, or a cluster of Strimzi. */

import { none } from '../../../catalogue/none.ts';
import { selectorOfSubject } from '../../../catalogue/subject.ts';
import { onPort } from '../../../catalogue/workloads/service-parts.ts';
import { workload } from '../../../catalogue/workloads/workload.ts';
import { DNS } from '../../../kit/egress.ts';
import { storePolicy } from '../parts/network-policy.ts';
import { byStatefulSet, ofStores } from '../parts/stateful-set.ts';
import { builtinNode } from './parts/builtin.ts';
import { kafkaBinding } from './parts/names.ts';
import { podOf } from './parts/pod.ts';
import { PLAIN_PORT } from './parts/topic.ts';
import { byStrimzi, forStrimzi } from './strimzi.ts';

/** It also talks to itself, by the address of its Service. */
export const node = workload({
  what: 'Kafka',
  forEach: builtinNode,
  controller: byStatefulSet(podOf),
  storage:
    ({ builtin }) =>
    (claim) =>
      claim({ volume: builtin.volume }),
  services: () => [{ ports: onPort(PLAIN_PORT, 'kafka') }],
  network: ({ builtin, subject }) => {
    const itself = { podSelector: { matchLabels: selectorOfSubject(subject) } };
    return {
      ...storePolicy(builtin.networkPolicy, kafkaBinding(), 'kafka', [itself]),
      egress: [DNS, { to: [itself] }],
    };
  },
  ...ofStores,
});

const byOperator = none('Strimzi makes it');

export const cluster = workload({
  what: 'cluster of Strimzi',
  forEach: forStrimzi,
  controller: byStrimzi,
  services: byOperator,
  serviceAccount: byOperator,
  disruption: byOperator,
  calls: none('a store calls nobody'),
  scaling: none('the operator knows which node may go'),
  config: none('its settings are values'),
  storage: byOperator,
  metrics: none('the operator knows how they are read'),
  release: byOperator,
  slo: none('its callers promise, it does not'),
  notes: none('callers get its address'),
  network: none('the operator makes one of the peers of its listener'),
});
