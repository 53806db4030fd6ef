/** `serving`: models and their versions. */
import type { Calls, Monitor, NetworkPolicy, Service } from '../../kit/values/network.ts';
import type { Release } from '../../kit/values/release.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import type { ModelSlo } from '../../kit/values/slo.ts';
import type { Workload } from '../../kit/values/workload.ts';
import type { GpuPoolName } from '../../shared/references.ts';
import type { ExtraObjects } from '../../shared/types/free-form.ts';
import type { Image } from '../../shared/types/images.ts';
import type { Resources } from '../../shared/types/resources.ts';
import type { PositiveCount } from '../../shared/types/scalars.ts';
import type { Artifact } from './artifact.values.ts';
import type { ArtifactCache } from './artifact-cache.values.ts';
import type { Governance } from './governance.values.ts';
import type { Runtime } from './runtime.values.ts';

/** One version of a model: a Deployment of its own. What it doesn't say it takes from its model. */
export interface ModelVersion extends Workload {
  /** Whether it is part of the release. */
  enabled: boolean;
  /** What runs it. */
  runtime: Runtime;
  /** The GPU pool that it runs on. Left out: nodes without GPUs. */
  pool?: GpuPoolName;
  /** How many GPUs of the pool each pod gets. Left out: the pool's `gpusPerPod`. */
  gpus?: PositiveCount;
  /** Where its weights and configuration come from. */
  artifact: Artifact;
  /** Where a fetched artifact is kept. */
  artifactCache: ArtifactCache;
  /** Who answers for it, and who let it go live. */
  governance: Governance;
}

/** A model: what its versions have in common, and what stands in front of them. What it doesn't say it takes from `modelDefaults`. */
export interface Model extends ModelVersion {
  /**
   * The versions, side by side. A model has at least one, so that the second one changes nothing of the first.
   *
   * @entryDefaults ..
   */
  versions: ModelVersions;
  /** Which versions requests go to. */
  release: Release;
  /** The Services in front of the model and its versions. */
  service: Service;
  /** The ServiceAccount that its pods run as. */
  serviceAccount: ServiceAccount;
  /** Who may reach it. */
  networkPolicy: NetworkPolicy;
  /** How its metrics are read. */
  monitor: Monitor;
  /** What it calls. */
  calls: Calls;
  /** What it promises. */
  slo: ModelSlo;
}

/**
 * Versions by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 30, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"v1": {}}
 */
export interface ModelVersions {
  [name: string]: ModelVersion;
}

/**
 * Models by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 40, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"fraud": {"image": {"registry": "ghcr.io", "repository": "acme/fraud-server", "tag": "v1.8.0"}, "versions": {"v1": {}}}}
 */
export interface Models {
  [name: string]: Model;
}

/** What fetches artifacts: an init container with rclone. */
export interface Fetcher {
  /** An image with `rclone` and a shell. */
  image: Image;
  /** What the init container is sure to get, and what it can't go beyond. */
  resources: Resources;
}

/** Models and their versions. */
export interface Serving {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** What every model starts from. */
  modelDefaults: Model;
  /**
   * Models by name.
   *
   * @entryDefaults modelDefaults
   */
  models: Models;
  /** What fetches artifacts. */
  fetcher: Fetcher;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
