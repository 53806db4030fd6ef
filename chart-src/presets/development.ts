/** The preset `development`: one node of 4 CPUs and 8 GB. */
import { smallPostgres } from './postgres.ts';
import type { Preset } from './preset.ts';
import { singlePod, smallApplications, smallNotebooks, smallTracking, smallTraining } from './sizes.ts';
import { smallStores } from './stores.ts';

export const development: Preset = {
  description: 'One node of 4 CPUs and 8 GB, such as minikube or kind on a laptop.',
  values: {
    platform: { environment: 'development', provider: 'minikube' },
    dataLayer: { ...smallStores, postgres: smallPostgres },
    serving: { modelDefaults: singlePod },
    applications: smallApplications,
    tracking: smallTracking,
    notebooks: smallNotebooks,
    training: smallTraining,
  },
};
