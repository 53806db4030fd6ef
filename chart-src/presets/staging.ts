/** The preset `staging`: three nodes of 4 CPUs and 8 GB. */
import { smallPostgres } from './postgres.ts';
import type { Preset } from './preset.ts';
import { smallNotebooks, smallTracking, smallTraining, stagingApplications } from './sizes.ts';
import { smallStores } from './stores.ts';

export const staging: Preset = {
  description: 'Three nodes of 4 CPUs and 8 GB: two pods of each model, as in production, but small ones.',
  values: {
    platform: { environment: 'staging' },
    dataLayer: { ...smallStores, postgres: smallPostgres },
    serving: {
      modelDefaults: {
        replicas: 2,
        resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
        governance: { stage: 'staging' },
      },
    },
    applications: stagingApplications,
    tracking: smallTracking,
    notebooks: smallNotebooks,
    training: smallTraining,
  },
};
