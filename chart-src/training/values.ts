/** `training`: jobs that train models, once or on a schedule. */
import type { ExtraObjects } from '../shared/types/free-form.ts';

/** Jobs that train models, once or on a schedule. */
export interface Training {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
