/** The NetworkPolicy of the built-in node, which also talks to itself by the address of its Service. */

import { DNS, toPods } from '../../../kit/egress.ts';
import { selectorOf } from '../../../kit/labels.ts';
import { storePolicy } from '../parts/network-policy.ts';
import { AREA } from '../parts.ts';
import { builtinNode } from './parts/builtin.ts';
import { kafkaBinding } from './parts/names.ts';
import { KAFKA } from './parts/topic.ts';

const itself = selectorOf(AREA, KAFKA);

export const policy = builtinNode(({ store, builtin }) =>
  storePolicy(store, {
    policy: builtin.networkPolicy,
    binding: kafkaBinding(),
    portName: 'kafka',
    from: [{ podSelector: { matchLabels: itself } }],
    egress: [DNS, toPods(itself)],
  }),
);
