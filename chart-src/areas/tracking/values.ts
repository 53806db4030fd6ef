/** `tracking`: MLflow, which records runs and keeps the registry of models. */
import type { SharedStore } from '../../kit/values/shared-store.ts';
import type { ExtraObjects } from '../../shared/types/free-form.ts';
import type { DataKey, OptionalName } from '../../shared/types/scalars.ts';
import type { TrackingAuth } from './auth.values.ts';
import type { TrackingServer } from './server.values.ts';

/** A server that runs elsewhere: in the cloud, or installed by somebody else. */
export interface ExternalTracking {
  /**
   * Its address, as clients take it for `MLFLOW_TRACKING_URI`.
   *
   * @pattern ^https?://[^\s@]+$
   * @patternHint an address that begins with http:// or https://, without a user name
   * @examples ["https://mlflow.example.com"]
   */
  uri: string;
}

/** The key of Weights & Biases, for workloads that ask for it under `calls`. */
export interface WeightsAndBiases {
  /** The Secret with the key. `""` means that there is none. */
  existingSecret: OptionalName;
  /** The key inside the Secret. */
  key: DataKey;
}

/** MLflow, which records runs and keeps the registry of models. Workloads that say `tracking: true` under `calls` get its address and credentials. */
export interface Tracking {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** Who runs the server. */
  mode: 'builtin' | 'external' | 'shared';
  /** A server of this release. */
  builtin?: TrackingServer;
  /** A server that runs elsewhere. */
  external?: ExternalTracking;
  /** The server of another release of this chart. `auth` has to be as it is there. */
  shared?: SharedStore;
  /** Who may talk to the server. */
  auth: TrackingAuth;
  /** The key of Weights & Biases: `WANDB_API_KEY` of workloads that say `wandb: true` under `calls`. */
  wandb: WeightsAndBiases;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
