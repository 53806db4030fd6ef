/** `platform`: what all areas share about the place that the chart is installed in. */

import type { Image } from '../types/images.ts';
import type { Labels } from '../types/maps.ts';
import type { Resources } from '../types/resources.ts';
import type { ExistingName, LabelValue, OptionalName } from '../types/scalars.ts';
import type { Toleration } from '../types/scheduling.ts';
import type { Contacts } from './contacts.values.ts';
import type { Identity } from './identity.values.ts';
import type { Peers } from './peers.values.ts';
import type { Telemetry } from './telemetry.values.ts';

/** What holds for every image of the chart. */
export interface PlatformImage {
  /**
   * A registry that takes the place of every image's own, for a mirror or a cluster without internet. `""` leaves them as they are.
   *
   * @pattern ^([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]([-a-z0-9._/]*[a-z0-9])?)?)?$
   * @patternHint a host, with a port and a path if wanted, or nothing
   * @maxLength 255
   * @examples ["registry.example.com:5000", "registry.example.com/mirror"]
   */
  registry: string;
  /** When nodes pull an image that they already have. */
  pullPolicy: 'IfNotPresent' | 'Always' | 'Never';
  /**
   * Secrets of the type `kubernetes.io/dockerconfigjson` in the release's namespace.
   *
   * @uniqueItems
   */
  pullSecrets: ExistingName[];
}

/** Storage classes by purpose, so that areas need not know what the cluster calls them. `""` is the cluster's default class. */
export interface Storage {
  /** For databases and model artifacts: low latency, one node at a time. */
  fast: OptionalName;
  /** For everything that does not hurry. */
  standard: OptionalName;
  /** For volumes that pods on several nodes mount at the same time (ReadWriteMany). */
  shared: OptionalName;
}

/** How the cluster marks spot nodes. The presets of the clouds fill this in. */
export interface SpotNodes {
  /** Labels that every spot node carries. */
  labels: Labels;
  /** Taints of spot nodes that pods of a spot pool put up with. */
  tolerations: Toleration[];
}

/** What the small Jobs of the chart run in: those that make credentials, databases and buckets, and those that wait. */
export interface Toolbox {
  /** An image with `sh` and `curl`. */
  image: Image;
  /** What such a container is sure to get, and what it can't go beyond. */
  resources: Resources;
}

/** What all areas share about the place that the chart is installed in. */
export interface Platform {
  /** What the release is for. Rules are strict in production: approvals are demanded there. */
  environment: 'development' | 'staging' | 'production';
  /** Who runs the cluster. On OpenShift user ids are left to the cluster. */
  provider: 'eks' | 'gke' | 'aks' | 'openshift' | 'selfManaged' | 'minikube' | 'kind';
  /**
   * The domain that public names of the platform end in.
   *
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$
   * @patternHint a DNS name in lower case
   * @maxLength 200
   */
  domain: string;
  /** What holds for every image of the chart. */
  image: PlatformImage;
  /** What the small Jobs of the chart run in. */
  toolbox: Toolbox;
  /** Labels of every object of the release. They are never part of a selector: those by which the chart, Kubernetes or an operator selects are left out. */
  labels: Labels;
  /** Who pays: the label `ml-platform/cost-center` of every object. `""` leaves it out. */
  costCenter: LabelValue;
  /** Storage classes by purpose. */
  storage: Storage;
  /** How the cluster marks spot nodes. */
  spotNodes: SpotNodes;
  /** Metrics and traces. */
  telemetry: Telemetry;
  /** How pods prove to the cloud who they are. */
  identity: Identity;
  /** Persons and teams that own something, by name. */
  contacts: Contacts;
  /** Workloads of other releases that this one calls, by name. */
  peers: Peers;
}
