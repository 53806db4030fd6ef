/** The table of contents of the chart: what may stand in its values, and the defaults of all of it. */

import { applicationsDefaults } from './applications/defaults.ts';
import type { Applications } from './applications/values.ts';
import { computeDefaults } from './compute/defaults.ts';
import type { Compute } from './compute/values.ts';
import { dataLayerDefaults } from './data-layer/defaults.ts';
import type { DataLayer } from './data-layer/values.ts';
import { notebooksDefaults } from './notebooks/defaults.ts';
import type { Notebooks } from './notebooks/values.ts';
import { servingDefaults } from './serving/defaults.ts';
import type { Serving } from './serving/values.ts';
import { gpuPoolsDefaults } from './shared/gpu-pools/defaults.ts';
import type { GpuPools } from './shared/gpu-pools/values.ts';
import { platformDefaults } from './shared/platform/defaults.ts';
import type { Platform } from './shared/platform/values.ts';
import type { DeepPartial } from './shared/types/deep-partial.ts';
import type { FreeForm } from './shared/types/free-form.ts';
import { trackingDefaults } from './tracking/defaults.ts';
import type { Tracking } from './tracking/values.ts';
import { trainingDefaults } from './training/defaults.ts';
import type { Training } from './training/values.ts';

/** An ML platform: what it runs on, and the areas that it is made of. */
export interface PlatformValues {
  /** What a chart that this one is a part of shares with all its parts. It is not read here. */
  global?: FreeForm;
  /** The switch by which a chart that this one is a part of turns it off. It is not read here. */
  enabled?: boolean;
  /** What all areas share about the place that the chart is installed in. */
  platform: Platform;
  /** The GPU nodes of the cluster, described once; workloads name a pool. */
  gpuPools: GpuPools;
  /** Who may use how much of the cluster, and who goes first. */
  compute: Compute;
  /** Where the platform keeps its data: databases, caches, buckets and topics. */
  dataLayer: DataLayer;
  /** The API, the web interface and workers. */
  applications: Applications;
  /** Models and their versions. */
  serving: Serving;
  /** MLflow: runs, and the registry of models. */
  tracking: Tracking;
  /** JupyterHub: notebooks on CPUs and GPU pools. */
  notebooks: Notebooks;
  /** Jobs that train models, once or on a schedule. */
  training: Training;
}

/** The chart's values where nobody says otherwise. */
export const defaults: DeepPartial<PlatformValues> = {
  platform: platformDefaults,
  gpuPools: gpuPoolsDefaults,
  compute: computeDefaults,
  dataLayer: dataLayerDefaults,
  applications: applicationsDefaults,
  serving: servingDefaults,
  tracking: trackingDefaults,
  notebooks: notebooksDefaults,
  training: trainingDefaults,
};

/** The areas, in the order of the chart and of its documentation. A folder each; which are on is said by their defaults. */
export const areas = ['compute', 'dataLayer', 'applications', 'serving', 'tracking', 'notebooks', 'training'] as const;
