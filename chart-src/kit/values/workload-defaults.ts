/** Defaults of every workload; an area changes what its own workloads need otherwise. */
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { ScalingBehavior } from './hpa.ts';
import type { Calls, Monitor, NetworkPolicy, Service } from './network.ts';
import type { ServiceAccount } from './service-account.ts';
import type { PodSettings, ServerSettings, Workload } from './workload.ts';

/** Twice as many pods at once if need be, and slowly back: a short lull costs no cold start. */
const behavior: ScalingBehavior = {
  scaleUp: {
    stabilizationWindowSeconds: 0,
    selectPolicy: 'Max',
    policies: [
      { type: 'Percent', value: 100, periodSeconds: 15 },
      { type: 'Pods', value: 4, periodSeconds: 15 },
    ],
  },
  scaleDown: {
    stabilizationWindowSeconds: 300,
    selectPolicy: 'Max',
    policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
  },
};

/** Pods that run without root and add nothing. */
export const podDefaults = {
  image: { registry: '', repository: '', tag: '', digest: '' },
  resources: {
    requests: { cpu: '500m', memory: '1Gi' },
    limits: { cpu: '1', memory: '2Gi' },
  },
  securityContext: { runAsUser: 10001, runAsGroup: 10001, fsGroup: 10001, readOnlyRootFilesystem: true },
  labels: {},
  annotations: {},
  podAnnotations: {},
  env: {},
  secretEnv: {},
  nodeSelector: {},
  tolerations: [],
  extraVolumes: [],
  extraVolumeMounts: [],
  extraContainers: [],
} satisfies DeepPartial<PodSettings>;

/** A server that is asked how it is, and ends without losing a request. */
export const serverDefaults = {
  ...podDefaults,
  probes: {
    liveness: { path: '/health', periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3 },
    readiness: { path: '/health', periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 3 },
    startup: { path: '/health', periodSeconds: 5, timeoutSeconds: 3, budgetSeconds: 300 },
  },
  shutdown: { drainSeconds: 10, graceSeconds: 45 },
} satisfies DeepPartial<ServerSettings>;

/** Pods that survive the loss of a node, run without root, and end without losing a request. */
export const workloadDefaults = {
  ...serverDefaults,
  replicas: 2,
  autoscaling: {
    mode: 'none',
    // 3 to 10 pods at 70 % of CPU and 80 % of memory; the preset for large clusters goes to 50.
    hpa: {
      minReplicas: 3,
      maxReplicas: 10,
      cpu: { enabled: true, averageUtilization: 70 },
      memory: { enabled: true, averageUtilization: 80 },
      metrics: {},
      behavior,
    },
    keda: { minReplicas: 1, maxReplicas: 10, pollingInterval: 30, cooldownPeriod: 300, triggers: {}, behavior },
  },
  vpa: { mode: 'none' },
  pdb: { mode: 'maxUnavailable', minAvailable: { pods: 1 }, maxUnavailable: { pods: 1 } },
  strategy: { mode: 'rollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
  spread: { zones: 'preferred', nodes: 'preferred', maxSkew: 1 },
  config: { mountPath: '/config', files: {} },
} satisfies DeepPartial<Workload>;

/** A Service inside the cluster. */
export const serviceDefaults = { type: 'ClusterIP', port: 80, targetPort: 8080, annotations: {} } satisfies Service;

/** A ServiceAccount of the workload's own, without a token. */
export const serviceAccountDefaults = {
  mode: 'create',
  create: { annotations: {} },
  automountToken: false,
} satisfies ServiceAccount;

/** Callers only. */
export const networkPolicyDefaults = { enabled: true, allowFrom: [] } satisfies NetworkPolicy;

/** Metrics where Prometheus looks for them by custom. */
export const monitorDefaults = { enabled: true, path: '/metrics' } satisfies Monitor;

/** It calls nothing. */
export const callsDefaults = {
  topics: [],
  tracking: false,
  wandb: false,
  applications: [],
  models: [],
  peers: [],
} satisfies Calls;
