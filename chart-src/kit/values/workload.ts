/** What every workload of the platform can be told, whatever it does: the settings of its pods. */
import type { PriorityName } from '../../shared/references.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { Image } from '../../shared/types/images.ts';
import type { Annotations, EnvVars, Labels, SecretEnvVars } from '../../shared/types/maps.ts';
import type { Resources } from '../../shared/types/resources.ts';
import type { Count } from '../../shared/types/scalars.ts';
import type { Toleration } from '../../shared/types/scheduling.ts';
import type { Autoscaling } from './autoscaling.ts';
import type { Pdb, Shutdown, Spread, Strategy } from './availability.ts';
import type { Config } from './config.ts';
import type { Probes } from './probes.ts';
import type { SecurityContext } from './security.ts';
import type { Vpa } from './vpa.ts';

/** The settings of pods, also of those that are not asked anything and come to an end by themselves. */
export interface PodSettings {
  /** The container's image. */
  image: Image;
  /** What the container is sure to get, and what it can't go beyond. */
  resources: Resources;
  /** Under which user the container runs. */
  securityContext: SecurityContext;
  /** The priority of the pods: under pressure the higher one stays. Left out: the pool's, or the cluster's default. */
  priority?: PriorityName;
  /** Labels of all objects of the workload, and of its pods. */
  labels: Labels;
  /** Annotations of all objects of the workload. */
  annotations: Annotations;
  /** Annotations of the pods. */
  podAnnotations: Annotations;
  /** Environment variables. */
  env: EnvVars;
  /** Environment variables whose values are in Secrets. */
  secretEnv: SecretEnvVars;
  /** Labels of the nodes that pods may run on, beside those of a GPU pool. */
  nodeSelector: Labels;
  /** Taints that pods put up with, beside those of a GPU pool. */
  tolerations: Toleration[];
  /** More volumes of the pods, as Kubernetes writes them. */
  extraVolumes: FreeForm[];
  /** Where the container mounts more volumes, as Kubernetes writes it. */
  extraVolumeMounts: FreeForm[];
  /** More containers of the pods, as Kubernetes writes them. */
  extraContainers: FreeForm[];
}

/** The settings of the pod of a server that there is one of. */
export interface ServerSettings extends PodSettings {
  /** How Kubernetes finds out how the container is. */
  probes: Probes;
  /** How a pod ends. */
  shutdown: Shutdown;
}

/** The settings of a workload's pods. */
export interface Workload extends ServerSettings {
  /** How many pods there are, where no autoscaler sets it. */
  replicas: Count;
  /** Who sets the number of pods. */
  autoscaling: Autoscaling;
  /** Advice on what the pods should request. */
  vpa: Vpa;
  /** How many pods may go when nodes are drained. */
  pdb: Pdb;
  /** How pods are replaced when the workload changes. */
  strategy: Strategy;
  /** How pods keep apart. */
  spread: Spread;
  /** Configuration files. */
  config: Config;
}
