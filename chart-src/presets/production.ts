/** The preset `production`: five nodes or more of 8 CPUs and 16 GB, in several zones. */
import { productionPostgres } from './postgres.ts';
import type { Preset } from './preset.ts';
import {
  productionApplications,
  productionCompute,
  productionNotebooks,
  productionTracking,
  productionTraining,
} from './sizes.ts';
import { productionStores } from './stores.ts';

export const production: Preset = {
  description: 'Five nodes or more of 8 CPUs and 16 GB in several zones; models scale from 3 to 10 pods.',
  values: {
    platform: { environment: 'production' },
    compute: productionCompute,
    dataLayer: { ...productionStores, postgres: productionPostgres },
    serving: {
      modelDefaults: {
        replicas: 3,
        priority: 'serving',
        autoscaling: { mode: 'hpa', hpa: { minReplicas: 3, maxReplicas: 10 } },
        governance: { stage: 'production' },
      },
    },
    applications: productionApplications(10, {
      requests: { cpu: '500m', memory: '1Gi' },
      limits: { cpu: '1', memory: '2Gi' },
    }),
    tracking: productionTracking,
    notebooks: productionNotebooks,
    training: productionTraining,
  },
};
