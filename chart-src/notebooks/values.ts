/** `notebooks`: JupyterHub, where people work in notebooks of their own. */
import type { ExtraObjects } from '../shared/types/free-form.ts';

/** JupyterHub, where people work in notebooks of their own. */
export interface Notebooks {
  /** Whether the area is part of the release. */
  enabled: boolean;
  /** More objects, passed on as they are. */
  extraObjects: ExtraObjects;
}
