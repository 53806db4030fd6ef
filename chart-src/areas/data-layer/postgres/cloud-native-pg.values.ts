/** A PostgreSQL cluster that the operator CloudNativePG runs. */

import type { NetworkPolicy } from '../../../kit/values/network.ts';
import type { PriorityName } from '../../../shared/references.ts';
import type { Image } from '../../../shared/types/images.ts';
import type { Annotations, Labels } from '../../../shared/types/maps.ts';
import type { Resources } from '../../../shared/types/resources.ts';
import type { LabelValue, PositiveCount } from '../../../shared/types/scalars.ts';
import type { Toleration } from '../../../shared/types/scheduling.ts';
import type { StoreVolume } from '../store.values.ts';

/** A cluster of one instance that writes and others that follow it and read. When the first is lost, another takes its place. */
export interface CloudNativePg {
  /**
   * The image of the instances: one that the operator can run, such as those of `ghcr.io/cloudnative-pg/postgresql`. Its major version is changed by
   * the operator, offline, with the cluster stopped.
   */
  image: Image;
  /** How many instances there are. The first writes; the others read, and are what a failure is survived by. */
  instances: PositiveCount;
  /** The volume of each instance. */
  volume: StoreVolume;
  /** What each instance is sure to get, and what it can't go beyond. */
  resources: Resources;
  /** How instances keep apart from each other over nodes. `required` leaves one Pending rather than put two on a node. */
  spread: 'preferred' | 'required';
  /** The priority of the pods. Left out: the cluster's default. */
  priority?: PriorityName;
  /** Labels of all objects of the cluster, and of its pods. */
  labels: Labels;
  /** Annotations of all objects of the cluster, and of its pods. */
  annotations: Annotations;
  /** Labels of the nodes that instances may run on. */
  nodeSelector: Labels;
  /** Taints that instances put up with. */
  tolerations: Toleration[];
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
  /** The namespace of the operator, which the network policy lets in. */
  operatorNamespace: LabelValue;
}
