/** The preset `production-large`: six workers or more of 8 CPUs and 32 GB. */
import { largePostgres } from './postgres.ts';
import type { Preset } from './preset.ts';
import {
  productionApplications,
  productionCompute,
  productionNotebooks,
  productionTracking,
  productionTraining,
} from './sizes.ts';
import { productionStores } from './stores.ts';

export const productionLarge: Preset = {
  description: 'Six workers or more of 8 CPUs and 32 GB in several zones; models scale from 3 to 50 pods.',
  values: {
    platform: { environment: 'production' },
    compute: productionCompute,
    dataLayer: { ...productionStores, postgres: largePostgres },
    serving: {
      modelDefaults: {
        replicas: 3,
        priority: 'serving',
        resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { cpu: '2', memory: '4Gi' } },
        autoscaling: { mode: 'hpa', hpa: { minReplicas: 3, maxReplicas: 50 } },
        spread: { zones: 'required' },
        governance: { stage: 'production' },
      },
    },
    applications: productionApplications(50, {
      requests: { cpu: '1', memory: '2Gi' },
      limits: { cpu: '4', memory: '8Gi' },
    }),
    tracking: productionTracking,
    notebooks: { ...productionNotebooks, limits: { runningServers: 200 } },
    training: productionTraining,
  },
};
