/**
 * The table of contents of the chart: what may stand in its values, in the order of the chart and of its documentation. Each key of an area or an aspect
 * is the folder of that name; its defaults, rules, templates and notes are found there.
 */

import type { Applications } from './areas/applications/values.ts';
import type { Compute } from './areas/compute/values.ts';
import type { DataLayer } from './areas/data-layer/values.ts';
import type { Notebooks } from './areas/notebooks/values.ts';
import type { Serving } from './areas/serving/values.ts';
import type { Tracking } from './areas/tracking/values.ts';
import type { Training } from './areas/training/values.ts';
import type { GpuPools } from './shared/gpu-pools/values.ts';
import type { Platform } from './shared/platform/values.ts';
import type { FreeForm } from './shared/types/free-form.ts';

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
