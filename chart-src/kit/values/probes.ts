/** How Kubernetes finds out how a container is. */
import type { HttpPath, PositiveCount, PositiveSeconds } from '../../shared/types/scalars.ts';

/** A question to a container that runs, asked again and again. */
export interface Probe {
  /** The path that is asked on the container's port. Any answer from 200 to 399 is good. */
  path: HttpPath;
  /** The time between two questions. */
  periodSeconds: PositiveSeconds;
  /** How long an answer may take. */
  timeoutSeconds: PositiveSeconds;
  /** How many bad answers in a row count. */
  failureThreshold: PositiveCount;
}

/** The question to a container that starts. The other two wait for it. */
export interface StartupProbe {
  /** The path that is asked on the container's port. */
  path: HttpPath;
  /** The time between two questions. */
  periodSeconds: PositiveSeconds;
  /** How long an answer may take. */
  timeoutSeconds: PositiveSeconds;
  /** How long the container may take to start, with all that it loads. After that it is started anew. */
  budgetSeconds: PositiveSeconds;
}

/** All three probes; every container of the platform has them. */
export interface Probes {
  /** Bad answers restart the container. It should not ask for anything that a restart can't mend, such as a database. */
  liveness: Probe;
  /** Bad answers take the pod out of its Service. It should be good only once the pod can do its work. */
  readiness: Probe;
  /** Gives the container its time to start. */
  startup: StartupProbe;
}
