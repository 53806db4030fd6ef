/** The preset `evaluation`: a first install. */
import { smallPostgres } from './postgres.ts';
import type { Preset } from './preset.ts';
import { singlePod, smallApplications, smallNotebooks, smallTracking, smallTraining } from './sizes.ts';
import { smallStores } from './stores.ts';

export const evaluation: Preset = {
  description: 'A first look: one tiny model on a CPU, in any cluster, with nothing else installed.',
  values: {
    platform: { environment: 'development', provider: 'kind' },
    dataLayer: { ...smallStores, postgres: smallPostgres },
    serving: {
      modelDefaults: {
        ...singlePod,
        resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '500m', memory: '256Mi' } },
        // Whoever looks around in the namespace may ask the model.
        networkPolicy: { allowFrom: [{ podSelector: {} }] },
      },
      models: {
        demo: {
          // The small server that the chart's own tests run: it answers /predict, /health and /metrics.
          image: { registry: 'ghcr.io', repository: 'ml-platform/reference-model', tag: '0.1.0' },
          versions: { v1: {} },
        },
      },
    },
    applications: smallApplications,
    tracking: smallTracking,
    notebooks: smallNotebooks,
    training: smallTraining,
  },
};
