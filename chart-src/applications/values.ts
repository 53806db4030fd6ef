/** `applications`: the API, the web interface and workers. */
import type { ExtraObjects } from '../shared/types/free-form.ts';

/** The API, the web interface and workers. */
export interface Applications {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
