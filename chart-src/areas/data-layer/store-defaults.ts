/** Defaults of every store that the chart runs itself. */

import type { PodSettings } from '../../kit/values/workload.ts';
import { workloadDefaults } from '../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../shared/types/deep-partial.ts';

const { labels, annotations, podAnnotations, env, secretEnv, nodeSelector, tolerations } = workloadDefaults;
const { securityContext, extraVolumes, extraVolumeMounts, extraContainers } = workloadDefaults;

/** A pod without root, on any node. */
export const storePodDefaults = {
  securityContext,
  labels,
  annotations,
  podAnnotations,
  env,
  secretEnv,
  nodeSelector,
  tolerations,
  extraVolumes,
  extraVolumeMounts,
  extraContainers,
} satisfies DeepPartial<PodSettings>;
