/** What several presets have in common. */
import type { Application } from '../areas/applications/application.values.ts';
import type { Applications } from '../areas/applications/values.ts';
import type { Compute } from '../areas/compute/values.ts';
import type { Notebooks } from '../areas/notebooks/values.ts';
import type { Model } from '../areas/serving/values.ts';
import type { Tracking } from '../areas/tracking/values.ts';
import type { Training } from '../areas/training/values.ts';
import type { DeepPartial } from '../shared/types/deep-partial.ts';
import type { Resources } from '../shared/types/resources.ts';

/** One small pod of each model: it fits a laptop's cluster, and a drain may stop it. */
export const singlePod: DeepPartial<Model> = {
  replicas: 1,
  resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1', memory: '1Gi' } },
  pdb: { mode: 'none' },
  spread: { zones: 'none', nodes: 'none' },
};

const stagingPods: DeepPartial<Application> = {
  processes: 2,
  resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
};

/** Each application a small pod, which a drain may stop. */
export const smallApplications: DeepPartial<Applications> = {
  api: { ...singlePod, processes: 1 },
  web: { ...singlePod, processes: 1 },
  workerDefaults: { ...singlePod, processes: 1 },
};

/** Two pods of each application, small ones. */
export const stagingApplications: DeepPartial<Applications> = {
  api: stagingPods,
  web: stagingPods,
  workerDefaults: stagingPods,
};

/** The API and the web interface by the use of CPU and memory; workers by their queue, where they have KEDA and a trigger. */
export const productionApplications = (maxReplicas: number, resources: Resources): DeepPartial<Applications> => {
  const scaled: DeepPartial<Application> = {
    priority: 'serving',
    resources,
    autoscaling: { mode: 'hpa', hpa: { minReplicas: 3, maxReplicas } },
  };
  return { api: scaled, web: scaled, workerDefaults: { priority: 'serving', resources } };
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

/** Small jobs, of which one at a time fits beside the rest. */
export const smallTraining: DeepPartial<Training> = {
  jobDefaults: { resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } } },
};

/** Jobs that give way to what answers people. */
export const productionTraining: DeepPartial<Training> = {
  jobDefaults: {
    priority: 'training',
    resources: { requests: { cpu: '2', memory: '4Gi' }, limits: { cpu: '4', memory: '8Gi' } },
  },
};

/** One small MLflow in a volume of its own, which a drain may stop. */
export const smallTracking: DeepPartial<Tracking> = {
  builtin: {
    workers: 1,
    resources: { requests: { cpu: '100m', memory: '768Mi' }, limits: { cpu: '1', memory: '1Gi' } },
    volume: { size: '5Gi' },
  },
};

/** Two pods of MLflow, of which one is always there; they need a database and a bucket. */
export const productionTracking: DeepPartial<Tracking> = {
  builtin: {
    replicas: 2,
    priority: 'serving',
    strategy: { mode: 'rollingUpdate' },
    pdb: { mode: 'maxUnavailable' },
    gc: { enabled: true },
  },
};

/** Notebooks for a few people. */
export const smallNotebooks: DeepPartial<Notebooks> = {
  hub: { resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1', memory: '512Mi' } } },
  proxy: { resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { cpu: '500m', memory: '128Mi' } } },
  profileDefaults: { resources: { requests: { cpu: '100m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } } },
  homes: { volume: { size: '2Gi' } },
  limits: { runningServers: 3 },
};

/** Notebooks that give way to everything else, on images that are on the nodes already. */
export const productionNotebooks: DeepPartial<Notebooks> = {
  profileDefaults: { priority: 'notebooks' },
  prePull: { enabled: true },
  limits: { runningServers: 50 },
};
