/** What several presets have in common. */
import type { Compute } from '../compute/values.ts';
import type { Model } from '../serving/values.ts';
import type { DeepPartial } from '../shared/types/deep-partial.ts';

/** One small pod of each model: it fits a laptop's cluster, and a drain may stop it. */
export const singlePod: DeepPartial<Model> = {
  replicas: 1,
  resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1', memory: '1Gi' } },
  pdb: { mode: 'none' },
  spread: { zones: 'none', nodes: 'none' },
};

/** What answers people goes before what learns, and both before what somebody tries out. */
export const productionCompute: DeepPartial<Compute> = {
  priorities: {
    serving: { mode: 'create', create: { value: 100000, description: 'Answers requests of people and programs.' } },
    training: { mode: 'create', create: { value: 10000, description: 'Learns; it can be started again.' } },
    notebooks: { mode: 'create', create: { value: 1000, description: 'Somebody tries something out.' } },
  },
  // A container that says nothing would otherwise count as nothing and take what it finds.
  limitRange: {
    enabled: true,
    defaultRequest: { cpu: '100m', memory: '128Mi' },
    default: { cpu: '1', memory: '1Gi' },
  },
};
