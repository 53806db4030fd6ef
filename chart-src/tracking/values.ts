/** `tracking`: MLflow, which records runs and keeps the registry of models. */
import type { ExtraObjects } from '../shared/types/free-form.ts';

/** MLflow, which records runs and keeps the registry of models. */
export interface Tracking {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
