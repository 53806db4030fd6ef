/** `applications`: the API, the web interface and workers. */
import type { ExtraObjects } from '../../shared/types/free-form.ts';
import type { Application } from './application.values.ts';
import type { Flags } from './flags.values.ts';

/**
 * Workers by name.
 *
 * @propertyNames {"pattern": "^[a-z](-?[a-z0-9])*$", "maxLength": 30, "patternHint": "lower-case letters, digits and single dashes, a letter first"}
 * @example {"default": {"image": {"registry": "ghcr.io", "repository": "acme/backend", "tag": "v1.0.0"}, "args": ["worker"]}}
 */
export interface Workers {
  [name: string]: Application;
}

/** The API, the web interface and workers. */
export interface Applications {
  /** Whether the area is part of the release. One of its applications has to be switched on, too. */
  enabled: boolean;
  /** The API. */
  api: Application;
  /** The web interface. */
  web: Application;
  /** What every worker starts from. */
  workerDefaults: Application;
  /**
   * Workers by name: programs that take work from a queue. They answer their probes like the others.
   *
   * @entryDefaults workerDefaults
   */
  workers: Workers;
  /** Feature flags of all applications. */
  flags: Flags;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
