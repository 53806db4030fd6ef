/** The preset `production`: five nodes or more of 8 CPUs and 16 GB, in several zones. */
import type { Preset } from './preset.ts';
import { productionCompute, productionNotebooks, productionTracking, productionTraining } from './sizes.ts';
import { productionStores } from './stores.ts';

export const production: Preset = {
  description: 'Five nodes or more of 8 CPUs and 16 GB in several zones; models scale from 3 to 10 pods.',
  values: {
    platform: { environment: 'production' },
    compute: productionCompute,
    dataLayer: productionStores,
    serving: {
      modelDefaults: {
        replicas: 3,
        priority: 'serving',
        autoscaling: { mode: 'hpa', hpa: { minReplicas: 3, maxReplicas: 10 } },
        governance: { stage: 'production' },
      },
    },
    tracking: productionTracking,
    notebooks: productionNotebooks,
    training: productionTraining,
  },
};
