/** The node that the chart runs itself, which also talks to itself by the address of its Service. */
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

export const node = workload({
  what: 'Kafka',
  forEach: builtinNode,
  controller: byStatefulSet(podOf),
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
